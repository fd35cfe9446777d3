import { n } from './count';

/** The agenda of a call, to the other person; `moment` is 'Friday 27 November 2026, 17:00 (Tallinn)'. */
export const agenda = {
  subject: 'Our call',
  subjectAt: ({ moment }: { moment: string }) => `Our call, ${moment}`,
  opening: ({ count }: { count: number }) =>
    n(count, { one: 'for our next call I have one point.', other: 'for our next call I have # points.' }),
  openingNone: 'for our next call I have no points.',
  openingAt: ({ moment, count }: { moment: string; count: number }) =>
    n(count, {
      one: `we talk on ${moment}. I have one point.`,
      other: `we talk on ${moment}. I have # points.`,
    }),
  openingAtNone: ({ moment }: { moment: string }) => `we talk on ${moment}. I have no points.`,
  meetAt: ({ link }: { link: string }) => `We meet at ${link}`,
  untitled: 'Something',
  question: ({ text }: { text: string }) => `Question: ${text}`,
  proposed: ({ option }: { option: string }) => `${option} (proposed)`,
  noProposal: ({ why }: { why: string }) => `No proposal: ${why}`,
};
