import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/nudge.ts. */
export const nudge: Words['nudge'] = {
  sent: ({ title, moment }) => `Un breve recordatorio de ${title}, que te envié el ${moment}.`,
  waits: ({ title }) => `Un breve recordatorio de ${title}.`,
  canYou: '¿Puedes encargarte, y para cuándo? Basta un sí o un no, y también vale una pregunta.',
  quiet: ({ title }) => `¿Cómo va ${title}?`,
  oneLine: 'Basta una línea para decirme cómo va.',
  oneLineDue: ({ due }) => `El plazo vence el ${due}. Basta una línea para decirme cómo va.`,
  late: ({ title }) => `Todavía no me ha llegado ${title}.`,
  lateDue: ({ title, due }) => `${title} vencía el ${due}.`,
  newDate: '¿Está hecho, o qué nueva fecha puedes cumplir? Si falta algo, dime qué ayudaría.',
  answer: ({ title }) => `Espero tu respuesta sobre ${title}.`,
  answerTo: ({ title, question }) => `Espero tu respuesta sobre ${title}: ${question}`,
  short: 'Basta una respuesta breve. Dime si necesitas algo de mi parte.',
};
