import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agenda.ts. */
export const agenda: Words['agenda'] = {
  subject: 'Naš razgovor',
  subjectAt: ({ moment }) => `Naš razgovor, ${moment}`,
  opening: ({ count }) =>
    n(count, {
      one: 'za naš sledeći razgovor imam # temu.',
      few: 'za naš sledeći razgovor imam # teme.',
      other: 'za naš sledeći razgovor imam # tema.',
    }),
  openingNone: 'za naš sledeći razgovor nemam nijednu temu.',
  openingAt: ({ moment, count }) =>
    n(count, {
      one: `naš razgovor je zakazan: ${moment}. Imam # temu.`,
      few: `naš razgovor je zakazan: ${moment}. Imam # teme.`,
      other: `naš razgovor je zakazan: ${moment}. Imam # tema.`,
    }),
  openingAtNone: ({ moment }) => `naš razgovor je zakazan: ${moment}. Nemam nijednu temu.`,
  meetAt: ({ link }) => `Nalazimo se ovde: ${link}`,
  untitled: 'Nešto',
  question: ({ text }) => `Pitanje: ${text}`,
  proposed: ({ option }) => `${option} (predlog)`,
  noProposal: ({ why }) => `Nema predloga: ${why}`,
};
