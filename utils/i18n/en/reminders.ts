import { n } from './count';

/** What notifications remind of. */
export const reminders = {
  needYou: ({ count }: { count: number }) =>
    n(count, { one: '# thing needs you', other: '# things need you' }),
  late: ({ title }: { title: string }) => `Late: ${title}`,
  /** `when`: a day and a time, 'Fri 27 Nov, 17:00'. */
  dueSoon: ({ title, when }: { title: string; when: string }) => `Due ${when}: ${title}`,
  silent: ({ title }: { title: string }) => `No word yet: ${title}`,
  urgentQuestion: ({ title }: { title: string }) => `Urgent question: ${title}`,
  questions: ({ count }: { count: number }) =>
    n(count, { one: '# question waits for you', other: '# questions wait for you' }),
  call: ({ clock }: { clock: string }) => `Call at ${clock}`,
  callAbout: ({ clock, count }: { clock: string; count: number }) =>
    n(count, {
      one: `Call at ${clock}, # item on the agenda`,
      other: `Call at ${clock}, # items on the agenda`,
    }),
  birthday: ({ name, day }: { name: string; day: string }) => `Birthday of ${name}: ${day}`,
  /** All that is said of a workspace behind a wall. */
  apart: 'In a workspace that is walled off',
  open: 'Open',
  later: 'Remind me later',
};
