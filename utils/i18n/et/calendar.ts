import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Tähtaeg: ${title}`,
  call: ({ name }) => `Kõne: ${name}`,
  add: 'Lisa tähtaeg minu kalendrisse',
  added: ({ file }) => `Salvestatud failina ${file}. Ava see, et tähtaeg kalendrisse lisada.`,
  noMoment: 'Seda tähtaega ei saa kalendrisse panna.',
  file: 'Salvesta kalendrifail',
  fileWhy:
    'Kõik lahtised tähtajad ja järgmine kõne sinu enda kalendri jaoks. Uuesti salvestatud fail asendab eelmise.',
  none: 'Ühtegi lahtist tähtaega ega kõnet pole.',
  saved: ({ file, count }) =>
    n(count, {
      one: `Salvestatud failina ${file}, # kirje.`,
      other: `Salvestatud failina ${file}, # kirjet.`,
    }),
};
