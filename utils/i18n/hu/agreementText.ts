import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agreementText.ts. */
export const agreementText: Words['agreementText'] = {
  subject: 'A megállapodásunk',
  empty: 'Még semmiben sem állapodtunk meg.',
  opening: 'Ebben állapodtunk meg. Kérem, jelezze, ha valamin változtatni kell.',
  area: ({ name }) => `Terület: „${name}”`,
  areaUnnamed: 'Névtelen terület',
  authority: {
    'ask-first': 'Döntési jogkör: előbb kérdezzen',
    'decide-and-tell': 'Döntési jogkör: döntsön, szóljon',
    'just-do-it': 'Döntési jogkör: csinálja meg',
  },
  channels: 'Hogyan tartjuk a kapcsolatot',
  email: 'E-mail',
  document: 'Közös dokumentum',
  phone: 'Telefon',
  hours: 'Munkaidő',
  hoursLine: ({ days, from, to, zone }) => `${days}, ${from}–${to} (${zone})`,
  daysInARow: ({ first, last }) => `${first} – ${last}`,
  answers: 'Válaszok',
  slots: ({ name, times }) => `Kérdések ideje, ${name}: ${times}`,
  budget: 'Időkeret',
  budgetHours: ({ count }) => n(count, { other: 'havonta # óra' }),
  away: 'Távollét',
  awayLine: ({ from, to }) => `${from} – ${to}`,
  awayMeanwhile: {
    'ask-first': ({ from, to }) => `${from} – ${to}; közben legalább: előbb kérdezzen`,
    'decide-and-tell': ({ from, to }) => `${from} – ${to}; közben legalább: döntsön, szóljon`,
    'just-do-it': ({ from, to }) => `${from} – ${to}; közben legalább: csinálja meg`,
  },
  starter: 'Kezdésként',
  starterLine: ({ title, marks }) => `${title}: megerősítve (${marks})`,
  call: 'Következő megbeszélés',
};
