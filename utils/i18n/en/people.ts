import { n } from './count';

/** People to remember: days that come back every year. */
export const people = {
  title: 'People to remember',
  why: 'Birthdays, name days, anniversaries. They stay in this browser and are never sent to anybody.',
  unreadable: 'The list could not be read.',
  nobody: 'Nobody yet',
  nobodyHint: 'Add somebody, and you are reminded in time for a card or a call.',
  /** Whom the list belongs to, where there are several workspaces. */
  for: ({ name }: { name: string }) => `With ${name}`,
  name: 'Name',
  day: 'Day',
  month: 'Month',
  noDay: 'No date',
  note: 'Note',
  noteExample: 'Likes tulips',
  add: 'Add somebody',
  changeNamed: ({ name }: { name: string }) => `Change ${name}`,
  removeNamed: ({ name }: { name: string }) => `Remove ${name}`,
  added: ({ name }: { name: string }) => `${name} is added.`,
  saved: ({ name }: { name: string }) => `${name} is saved.`,
  removed: ({ name }: { name: string }) => `${name} is removed.`,
  /** `day` is 'Fri 27 Nov'. */
  dayToday: ({ day }: { day: string }) => `${day}, today`,
  dayTomorrow: ({ day }: { day: string }) => `${day}, tomorrow`,
  dayIn: ({ day, count }: { day: string; count: number }) =>
    n(count, { one: `${day}, in # day`, other: `${day}, in # days` }),
};
