import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agenda.ts. */
export const agenda: Words['agenda'] = {
  subject: 'Nuestra llamada',
  subjectAt: ({ moment }) => `Nuestra llamada del ${moment}`,
  opening: ({ count }) =>
    n(count, {
      one: 'Para nuestra próxima llamada tengo un punto.',
      other: 'Para nuestra próxima llamada tengo # puntos.',
    }),
  openingNone: 'Para nuestra próxima llamada no tengo puntos.',
  openingAt: ({ moment, count }) =>
    n(count, {
      one: `Hablamos el ${moment}. Tengo un punto.`,
      other: `Hablamos el ${moment}. Tengo # puntos.`,
    }),
  openingAtNone: ({ moment }) => `Hablamos el ${moment}. No tengo puntos.`,
  meetAt: ({ link }) => `Nos vemos aquí: ${link}`,
  untitled: 'Sin título',
  question: ({ text }) => `Pregunta: ${text}`,
  proposed: ({ option }) => `${option} (propuesta)`,
  noProposal: ({ why }) => `Sin propuesta: ${why}`,
};
