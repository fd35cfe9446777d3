import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agenda.ts. */
export const agenda: Words['agenda'] = {
  subject: 'A megbeszélésünk',
  subjectAt: ({ moment }) => `A megbeszélésünk: ${moment}`,
  opening: ({ count }) => n(count, { other: 'A következő megbeszélésünkre # napirendi pontom van.' }),
  openingNone: 'A következő megbeszélésünkre nincs napirendi pontom.',
  openingAt: ({ moment, count }) =>
    n(count, { other: `A megbeszélésünk időpontja: ${moment}. A napirenden # pont van.` }),
  openingAtNone: ({ moment }) => `A megbeszélésünk időpontja: ${moment}. A napirend üres.`,
  meetAt: ({ link }) => `Itt találkozunk: ${link}`,
  untitled: 'Megbeszélnivaló',
  question: ({ text }) => `Kérdés: ${text}`,
  proposed: ({ option }) => `${option} (javaslat)`,
  noProposal: ({ why }) => `Nincs javaslat: ${why}`,
};
