import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/people.ts. */
export const people: Words['people'] = {
  title: 'Fontos emberek',
  why: 'Születésnapok, névnapok, évfordulók. Ebben a böngészőben maradnak, senkihez sem jutnak el.',
  unreadable: 'A listát nem sikerült beolvasni.',
  nobody: 'Még nincs itt senki',
  nobodyHint: 'Akit hozzáad, arról időben emlékeztetőt kap, hogy jusson idő egy lapra vagy egy hívásra.',
  for: ({ name }) => `Munkatér: ${name}`,
  name: 'Név',
  day: 'Nap',
  month: 'Hónap',
  noDay: 'Nincs nap',
  note: 'Jegyzet',
  noteExample: 'Szereti a tulipánt',
  add: 'Új személy',
  changeNamed: ({ name }) => `Módosítás: ${name}`,
  removeNamed: ({ name }) => `Eltávolítás: ${name}`,
  added: ({ name }) => `Hozzáadva: ${name}.`,
  saved: ({ name }) => `Mentve: ${name}.`,
  removed: ({ name }) => `Eltávolítva: ${name}.`,
  dayToday: ({ day }) => `${day}, ma`,
  dayTomorrow: ({ day }) => `${day}, holnap`,
  dayIn: ({ day, count }) => n(count, { other: `${day}, # nap múlva` }),
};
