import { n } from './count';

/** The digest as a message to the other person; `day` is 'Friday 27 November 2026'. */
export const digestMessage = {
  subjectDay: ({ day }: { day: string }) => `Where we stand: ${day}`,
  subjectWeek: ({ day }: { day: string }) => `Our week: ${day}`,
  /** After the greeting and its comma. */
  openingDay: 'here is where our work stands today.',
  openingWeek: 'here is where our work stands this week.',
  nothing: 'Nothing is open between us.',
  /** Who is to act. */
  withYou: 'Waits for you',
  withMe: 'Waits for me',
  late: 'Late',
  soon: 'Due today and tomorrow',
  dueBy: ({ day }: { day: string }) => `Due until ${day}`,
  questionsToYou: 'Questions to you',
  questionsToMe: 'Questions to me',
  done: 'Done in the last seven days',
  waits: 'Longest without a word',
  more: ({ count }: { count: number }) => n(count, { one: 'and # more', other: 'and # more' }),
  someMore: 'and more',
};
