import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/reminders.ts. */
export const reminders: Words['reminders'] = {
  needYou: ({ count }) => n(count, { other: '# dolog vár Önre' }),
  late: ({ title }) => `Késik: ${title}`,
  dueSoon: ({ title, when }) => `Határidő: ${when} – ${title}`,
  silent: ({ title }) => `Még nincs hír: ${title}`,
  urgentQuestion: ({ title }) => `Sürgős kérdés: ${title}`,
  questions: ({ count }) => n(count, { other: '# kérdés vár Önre' }),
  call: ({ clock }) => `Hívás: ${clock}`,
  callAbout: ({ clock, count }) => n(count, { other: `Hívás: ${clock}, # tétel a napirenden` }),
  birthday: ({ name, day }) => `Születésnap: ${name}, ${day}`,
  apart: 'Egy elkülönített munkatérben',
  open: 'Megnyitás',
  later: 'Emlékeztetés később',
};
