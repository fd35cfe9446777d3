import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agenda.ts. */
export const agenda: Words['agenda'] = {
  subject: 'La nostra chiamata',
  subjectAt: ({ moment }) => `La nostra chiamata di ${moment}`,
  opening: ({ count }) =>
    n(count, {
      one: 'per la nostra prossima chiamata ho un punto.',
      other: 'per la nostra prossima chiamata ho # punti.',
    }),
  openingNone: 'per la nostra prossima chiamata non ho punti.',
  openingAt: ({ moment, count }) =>
    n(count, {
      one: `ci sentiamo ${moment}. Ho un punto.`,
      other: `ci sentiamo ${moment}. Ho # punti.`,
    }),
  openingAtNone: ({ moment }) => `ci sentiamo ${moment}. Non ho punti.`,
  meetAt: ({ link }) => `Ci vediamo qui: ${link}`,
  untitled: 'Senza titolo',
  question: ({ text }) => `Domanda: ${text}`,
  proposed: ({ option }) => `${option} (proposta)`,
  noProposal: ({ why }) => `Nessuna proposta: ${why}`,
};
