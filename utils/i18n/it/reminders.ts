import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/reminders.ts. */
export const reminders: Words['reminders'] = {
  needYou: ({ count }) => n(count, { one: '# cosa ti aspetta', other: '# cose ti aspettano' }),
  late: ({ title }) => `In ritardo: ${title}`,
  dueSoon: ({ title, when }) => `Scade ${when}: ${title}`,
  silent: ({ title }) => `Ancora nessuna notizia: ${title}`,
  urgentQuestion: ({ title }) => `Domanda urgente: ${title}`,
  questions: ({ count }) => n(count, { one: '# domanda ti aspetta', other: '# domande ti aspettano' }),
  call: ({ clock }) => `Chiamata alle ${clock}`,
  callAbout: ({ clock, count }) =>
    n(count, {
      one: `Chiamata alle ${clock}, # voce all’ordine del giorno`,
      other: `Chiamata alle ${clock}, # voci all’ordine del giorno`,
    }),
  birthday: ({ name, day }) => `Compleanno di ${name}: ${day}`,
  apart: 'In uno spazio di lavoro separato',
  open: 'Apri',
  later: 'Ricordamelo più tardi',
};
