import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/missing.ts. */
export const missing: Words['missing'] = {
  declineReason: 'Di por qué, para que las instrucciones puedan mejorar.',
  backReason: 'Di qué falta, para que se pueda arreglar.',
  answer: 'Escribe primero tu respuesta.',
  told: 'Escribe qué decidiste.',
  note: 'Escribe primero la nota.',
  reminder: 'El recordatorio está vacío.',
  estimate: 'Escribe el tiempo como «2 h», «90 min» o «1,5 h».',
  promisePast: 'Esa fecha ya pasó: promete una futura.',
  noLink: ({ line }) => `«${line}» no es una dirección web; debería empezar por https://.`,
  question: 'Escribe primero la pregunta.',
  recommendation: 'Marca lo que harías o di por qué no propones nada.',
  fallbackOption: 'Marca la opción que llevarías a cabo.',
  fallbackEarly: 'Deja tiempo para responder: ese momento es anterior a la pregunta.',
  warnReason: 'Di por qué.',
  newDate: 'Di qué fecha puedes cumplir.',
  newDatePast: 'Esa fecha ya pasó: di una futura.',
  newDateEarly: 'No es posterior a la fecha que tiene.',
  rescue: 'Di qué salvaría la fecha anterior, o que nada.',
};
