import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Határidő: ${title}`,
  call: ({ name }) => `Hívás: ${name}`,
  add: 'Határidő a naptáramba',
  added: ({ file }) => `Mentve: ${file}. Nyissa meg, és a határidő bekerül a naptárába.`,
  noMoment: 'Ezt a határidőt nem lehet naptárba tenni.',
  file: 'Naptárfájl mentése',
  fileWhy:
    'Minden nyitott határidő és a következő hívás, az Ön saját naptárához. Az újra mentett fájl a korábbi helyébe lép.',
  none: 'Nincs nyitott határidő, és nincs hívás.',
  saved: ({ file, count }) => n(count, { other: `Mentve: ${file}, # bejegyzéssel.` }),
};
