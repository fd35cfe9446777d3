import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/reminders.ts. */
export const reminders: Words['reminders'] = {
  needYou: ({ count }) => n(count, { one: '# cosa te espera', other: '# cosas te esperan' }),
  late: ({ title }) => `Con retraso: ${title}`,
  dueSoon: ({ title, when }) => `Vence el ${when}: ${title}`,
  silent: ({ title }) => `Aún sin noticias: ${title}`,
  urgentQuestion: ({ title }) => `Pregunta urgente: ${title}`,
  questions: ({ count }) => n(count, { one: '# pregunta te espera', other: '# preguntas te esperan' }),
  call: ({ clock }) => `Llamada a las ${clock}`,
  callAbout: ({ clock, count }) =>
    n(count, {
      one: `Llamada a las ${clock}, # asunto en el orden del día`,
      other: `Llamada a las ${clock}, # asuntos en el orden del día`,
    }),
  birthday: ({ name, day }) => `Cumpleaños de ${name}: ${day}`,
  apart: 'En un espacio de trabajo tras un muro',
  open: 'Abrir',
  later: 'Recordármelo luego',
};
