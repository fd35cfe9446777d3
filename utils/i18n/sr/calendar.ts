import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/calendar.ts. */
export const calendar: Words['calendar'] = {
  deadline: ({ title }) => `Rok: ${title}`,
  call: ({ name }) => `Razgovor: ${name}`,
  add: 'Dodaj rok u moj kalendar',
  added: ({ file }) => `Sačuvano: ${file}. Otvorite datoteku i rok ulazi u Vaš kalendar.`,
  noMoment: 'Ovaj rok ne može da stane ni u jedan kalendar.',
  file: 'Sačuvaj datoteku kalendara',
  fileWhy:
    'Svi otvoreni rokovi i sledeći razgovor, za Vaš kalendar. Kad se ponovo sačuva, zamenjuje ono što je bilo.',
  none: 'Nema otvorenih rokova ni zakazanog razgovora.',
  saved: ({ file, count }) =>
    n(count, {
      one: `Sačuvano: ${file}, # unos.`,
      few: `Sačuvano: ${file}, # unosa.`,
      other: `Sačuvano: ${file}, # unosa.`,
    }),
};
