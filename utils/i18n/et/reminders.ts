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
  title: 'Meeldetuletused',
  show: 'Tuleta tähtajad ja küsimused meelde',
  on: 'Sees',
  off: 'Väljas',
  quiet:
    'Sinu küsimuste ajal; kui seda pole kokku lepitud, siis tööpäeva alguses, kell 13:00 ja tund enne selle lõppu. Väljaspool tööaega, riigipühadel ja siis, kui oled eemal, on vaikus; kohe tulevad ainult kiired, kella 7 ja 22 vahel.',
};
