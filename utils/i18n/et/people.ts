import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/people.ts. */
export const people: Words['people'] = {
  title: 'Keda meeles pidada',
  why: 'Sünnipäevad, nimepäevad, tähtpäevad. Need jäävad siia brauserisse ega lähe kellelegi.',
  unreadable: 'Nimekirja ei saanud lugeda.',
  nobody: 'Siin pole veel kedagi',
  nobodyHint: 'Lisa keegi, ja saad meeldetuletuse, kui kaardi või kõne jaoks on veel aega.',
  for: ({ name }) => `Tööruum: ${name}`,
  name: 'Nimi',
  day: 'Päev',
  month: 'Kuu',
  noDay: 'Päevata',
  note: 'Märkus',
  noteExample: 'Talle meeldivad tulbid',
  add: 'Lisa keegi',
  changeNamed: ({ name }) => `Muuda: ${name}`,
  removeNamed: ({ name }) => `Eemalda: ${name}`,
  added: ({ name }) => `${name} on lisatud.`,
  saved: ({ name }) => `${name} on salvestatud.`,
  removed: ({ name }) => `${name} on eemaldatud.`,
  dayToday: ({ day }) => `${day}, täna`,
  dayTomorrow: ({ day }) => `${day}, homme`,
  dayIn: ({ day, count }) => n(count, { one: `${day}, # päeva pärast`, other: `${day}, # päeva pärast` }),
};
