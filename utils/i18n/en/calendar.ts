import { n } from './count';

/** Deadlines and calls on their way into a calendar. */
export const calendar = {
  /** The names of entries. */
  deadline: ({ title }: { title: string }) => `Deadline: ${title}`,
  call: ({ name }: { name: string }) => `Call with ${name}`,
  add: 'Add the deadline to my calendar',
  /** `file` is its name. */
  added: ({ file }: { file: string }) => `Saved as ${file}. Open it, and your calendar takes the deadline.`,
  noMoment: 'No calendar can hold this deadline.',
  file: 'Save a calendar file',
  fileWhy:
    'All open deadlines and the next call, for your own calendar. Saved again, it replaces what was there before.',
  none: 'There is no open deadline and no call.',
  saved: ({ file, count }: { file: string; count: number }) =>
    n(count, { one: `Saved as ${file}, with # entry.`, other: `Saved as ${file}, with # entries.` }),
};
