import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Tähtaeg: ${title}`,
  call: ({ name }) => `Kõne: ${name}`,
  add: 'Lisa tähtaeg minu kalendrisse',
  added: ({ file }) => `Salvestatud: ${file}. Ava see, ja kalender võtab tähtaja vastu.`,
  noMoment: 'Seda tähtaega ei mahuta ükski kalender.',
  file: 'Salvesta kalendrifail',
  fileWhy: 'Kõik lahtised tähtajad ja järgmine kõne sinu enda kalendrisse. Uus fail asendab eelmise.',
  none: 'Ühtegi lahtist tähtaega ega kõnet pole.',
  saved: ({ file, count }) =>
    n(count, { one: `Salvestatud: ${file}, # kirje.`, other: `Salvestatud: ${file}, # kirjet.` }),
};
