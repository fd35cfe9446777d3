import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/people.ts. */
export const people: Words['people'] = {
  title: 'Važni ljudi',
  why: 'Rođendani, slave, godišnjice. Ostaju u ovom pregledaču i nikome se ne šalju.',
  unreadable: 'Spisak nije mogao da se pročita.',
  nobody: 'Još nikog nema',
  nobodyHint: 'Dodajte nekoga i podsetnik će stići na vreme za čestitku ili poziv.',
  for: ({ name }) => `Radni prostor: ${name}`,
  name: 'Ime',
  day: 'Dan',
  month: 'Mesec',
  noDay: 'Bez dana',
  note: 'Beleška',
  noteExample: 'Voli lale',
  add: 'Dodaj osobu',
  changeNamed: ({ name }) => `Izmeni: ${name}`,
  removeNamed: ({ name }) => `Ukloni: ${name}`,
  added: ({ name }) => `Dodato: ${name}.`,
  saved: ({ name }) => `Sačuvano: ${name}.`,
  removed: ({ name }) => `Uklonjeno: ${name}.`,
  dayToday: ({ day }) => `${day}, danas`,
  dayTomorrow: ({ day }) => `${day}, sutra`,
  dayIn: ({ day, count }) =>
    n(count, { one: `${day}, za # dan`, few: `${day}, za # dana`, other: `${day}, za # dana` }),
};
