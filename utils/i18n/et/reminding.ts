import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/reminding.ts. */
export const reminding: Words['reminding'] = {
  title: 'Meeldetuletused',
  show: 'Tuleta tähtajad ja küsimused meelde',
  on: 'Sees',
  off: 'Väljas',
  quiet:
    'Sinu küsimuste ajal; kui seda pole kokku lepitud, siis tööpäeva alguses, kell 13:00 ja tund enne selle lõppu. Väljaspool tööaega, riigipühadel ja siis, kui oled eemal, on vaikus; kohe tulevad ainult kiired, kella 7 ja 22 vahel.',
};
