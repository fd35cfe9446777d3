import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agreementText.ts. */
export const agreementText: Words['agreementText'] = {
  subject: 'Meie kokkulepe',
  empty: 'Me pole veel milleski kokku leppinud.',
  opening: 'Selles oleme kokku leppinud. Anna teada, kui midagi peaks muutma.',
  area: ({ name }) => `Valdkond „${name}“`,
  areaUnnamed: 'Nimetu valdkond',
  authority: {
    'ask-first': 'Otsustusõigus: küsi enne',
    'decide-and-tell': 'Otsustusõigus: otsusta, anna teada',
    'just-do-it': 'Otsustusõigus: tee ära',
  },
  channels: 'Kuidas me suhtleme',
  email: 'E-post',
  document: 'Ühine dokument',
  phone: 'Telefon',
  hours: 'Tööaeg',
  hoursLine: ({ days, from, to, zone }) => `${days}, ${from}–${to} (${zone})`,
  daysInARow: ({ first, last }) => `${first} kuni ${last}`,
  answers: 'Vastused',
  slots: ({ name, times }) => `Küsimuste aeg, ${name}: ${times}`,
  budget: 'Ajaeelarve',
  budgetHours: ({ count }) => n(count, { one: '# tund kuus', other: '# tundi kuus' }),
  away: 'Eemal',
  awayLine: ({ from, to }) => `${from} – ${to}`,
  awayMeanwhile: {
    'ask-first': ({ from, to }) => `${from} – ${to}; seni vähemalt: küsi enne`,
    'decide-and-tell': ({ from, to }) => `${from} – ${to}; seni vähemalt: otsusta, anna teada`,
    'just-do-it': ({ from, to }) => `${from} – ${to}; seni vähemalt: tee ära`,
  },
  starter: 'Alustuseks',
  starterLine: ({ title, marks }) => `${title}: kinnitatud (${marks})`,
  call: 'Järgmine kõne',
};
