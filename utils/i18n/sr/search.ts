import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {
  title: 'Pretraga',
  label: 'Pretraga svih stavki',
  placeholder: 'Reči iz naslova, uputstva, imena…',
  failed: 'Pretraga nije uspela.',
  found: 'Nađeno',
  nothing: ({ query }) => `Ništa nije nađeno za „${query}“`,
  nothingHint: 'Probajte sa manje reči ili samo sa početkom reči.',
  hint: 'Pretražite sve što je predato',
  hintMore:
    'Naslovi, ljudi, uputstva, pitanja i odgovori, beleške i reči sa stranica i iz imejlova iz kojih stavke potiču.',
  items: ({ count }) => n(count, { one: '# stavka', few: '# stavke', other: '# stavki' }),
  soFar: ({ count }) =>
    n(count, { one: 'za sada # stavka', few: 'za sada # stavke', other: 'za sada # stavki' }),
  noneSuch: 'Nema ničega takvog',
  fewerFilters: 'Skinite neki filter ili probajte sa manje reči.',
  building: 'Pretraga se priprema',
  show: 'Prikaži rezultate',
  filters: 'Filteri',
  by: { person: 'Osoba', area: 'Oblast', stage: 'Stanje', date: 'Datum' },
  filtered: ({ name, value }) => `${name}: ${value}`,
  takeOff: ({ name }) => `Skini filter: ${name}`,
  noAreas: 'Oblasti još nisu dogovorene.',
  goneArea: 'nekadašnja oblast',
  personLabel: 'Ime osobe',
  nobody: 'Nema nikoga sa tim imenom.',
  which: 'Koji datum',
  dateOf: { came: 'Stiglo', due: 'Rok', closed: 'Gotovo ili odbačeno' },
  from: 'Od',
  to: 'Do',
  backwards: 'Ovaj dan je pre prvog.',
  until: ({ kind, day }) => `${kind}: do ${day}`,
  since: ({ kind, day }) => `${kind}: od ${day}`,
  between: ({ kind, from, to }) => `${kind}: ${from} – ${to}`,
};
