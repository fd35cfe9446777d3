import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agenda.ts. */
export const agenda: Words['agenda'] = {
  subject: 'Meie kõne',
  subjectAt: ({ moment }) => `Meie kõne, ${moment}`,
  opening: ({ count }) =>
    n(count, { one: 'Järgmiseks kõneks on mul üks teema.', other: 'Järgmiseks kõneks on mul # teemat.' }),
  openingNone: 'Järgmiseks kõneks mul teemasid pole.',
  openingAt: ({ moment, count }) =>
    n(count, {
      one: `Meie kõne: ${moment}. Mul on üks teema.`,
      other: `Meie kõne: ${moment}. Mul on # teemat.`,
    }),
  openingAtNone: ({ moment }) => `Meie kõne: ${moment}. Mul teemasid pole.`,
  meetAt: ({ link }) => `Kohtume siin: ${link}`,
  untitled: 'Midagi arutada',
  question: ({ text }) => `Küsimus: ${text}`,
  proposed: ({ option }) => `${option} (ettepanek)`,
  noProposal: ({ why }) => `Ettepanekut pole: ${why}`,
};
