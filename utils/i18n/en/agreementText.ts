import { n } from './count';

/** The agreement as a letter to the other person. */
export const agreementText = {
  subject: 'What we agreed on',
  empty: 'we have not agreed on anything yet.',
  opening: 'this is what we agreed on. Tell me if something should change.',
  area: ({ name }: { name: string }) => `Area “${name}”`,
  areaUnnamed: 'Area “without a name”',
  authority: {
    'ask-first': 'Authority: ask first',
    'decide-and-tell': 'Authority: decide and tell',
    'just-do-it': 'Authority: just do it',
  },
  channels: 'How we talk',
  /** Ways of talking that are not the name of a product. */
  email: 'Email',
  document: 'A shared document',
  phone: 'Telephone',
  hours: 'Working hours',
  /** `days` is 'Monday to Friday', `from` and `to` are clock times. */
  hoursLine: ({ days, from, to, zone }: { days: string; from: string; to: string; zone: string }) =>
    `${days}, ${from} to ${to} (${zone})`,
  daysInARow: ({ first, last }: { first: string; last: string }) => `${first} to ${last}`,
  answers: 'Answers',
  slots: ({ name, times }: { name: string; times: string }) => `Time for questions, ${name}: ${times}`,
  budget: 'Budget',
  budgetHours: ({ count }: { count: number }) =>
    n(count, { one: '# hour a month', other: '# hours a month' }),
  away: 'Away',
  /** `from` and `to` are days in full. */
  awayLine: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  awayMeanwhile: {
    'ask-first': ({ from, to }: { from: string; to: string }) =>
      `${from} to ${to}; meanwhile at least: ask first`,
    'decide-and-tell': ({ from, to }: { from: string; to: string }) =>
      `${from} to ${to}; meanwhile at least: decide and tell`,
    'just-do-it': ({ from, to }: { from: string; to: string }) =>
      `${from} to ${to}; meanwhile at least: just do it`,
  },
  starter: 'To begin with',
  /** `marks` names who confirmed, and when. */
  starterLine: ({ title, marks }: { title: string; marks: string }) => `${title}: confirmed (${marks})`,
  call: 'Next call',
};
