import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Rok: ${title}`,
  call: ({ name }) => `Razgovor: ${name}`,
  add: 'Dodaj rok u moj kalendar',
  added: ({ file }) => `Sačuvano kao ${file}. Otvorite datoteku i rok ulazi u Vaš kalendar.`,
  noMoment: 'Ovaj rok ne staje ni u jedan kalendar.',
  file: 'Sačuvaj datoteku kalendara',
  fileWhy:
    'Svi otvoreni rokovi i sledeći razgovor, za Vaš kalendar. Kad se ponovo sačuva, zamenjuje ono što je bilo.',
  none: 'Nema otvorenih rokova ni zakazanog razgovora.',
  saved: ({ file, count }) =>
    n(count, {
      one: `Sačuvano kao ${file}: # unos.`,
      few: `Sačuvano kao ${file}: # unosa.`,
      other: `Sačuvano kao ${file}: # unosa.`,
    }),
};
