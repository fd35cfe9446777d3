import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/reminders.ts. */
export const reminders: Words['reminders'] = {
  needYou: ({ count }) => n(count, { one: '# asi ootab sind', other: '# asja ootab sind' }),
  late: ({ title }) => `Hilineb: ${title}`,
  dueSoon: ({ title, when }) => `Tähtaeg ${when}: ${title}`,
  silent: ({ title }) => `Seni vaikus: ${title}`,
  urgentQuestion: ({ title }) => `Kiire küsimus: ${title}`,
  questions: ({ count }) => n(count, { one: '# küsimus ootab sind', other: '# küsimust ootab sind' }),
  call: ({ clock }) => `Kõne kell ${clock}`,
  callAbout: ({ clock, count }) =>
    n(count, {
      one: `Kõne kell ${clock}, päevakorras # asi`,
      other: `Kõne kell ${clock}, päevakorras # asja`,
    }),
  birthday: ({ name, day }) => `Sünnipäev: ${name}, ${day}`,
  apart: 'Seinaga eraldatud tööruumis',
  open: 'Ava',
  later: 'Tuleta hiljem meelde',
};
