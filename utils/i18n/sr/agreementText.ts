import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agreementText.ts. */
export const agreementText: Words['agreementText'] = {
  subject: 'Naš dogovor',
  empty: 'još ništa nije dogovoreno.',
  opening: 'ovo je naš dogovor. Javite mi ako nešto treba promeniti.',
  area: ({ name }) => `Oblast „${name}“`,
  areaUnnamed: 'Oblast bez naziva',
  authority: {
    'ask-first': 'Ovlašćenje: prvo pitati',
    'decide-and-tell': 'Ovlašćenje: odlučiti i javiti',
    'just-do-it': 'Ovlašćenje: samo uraditi',
  },
  channels: 'Kako razgovaramo',
  email: 'Imejl',
  document: 'Zajednički dokument',
  phone: 'Telefon',
  hours: 'Radno vreme',
  hoursLine: ({ days, from, to, zone }) => `${days}, ${from}–${to} (${zone})`,
  daysInARow: ({ first, last }) => `${first} – ${last}`,
  answers: 'Odgovori',
  slots: ({ name, times }) => `Termin za pitanja, ${name}: ${times}`,
  budget: 'Budžet',
  budgetHours: ({ count }) =>
    n(count, { one: '# sat mesečno', few: '# sata mesečno', other: '# sati mesečno' }),
  away: 'Odsustvo',
  awayLine: ({ from, to }) => `${from} – ${to}`,
  awayMeanwhile: {
    'ask-first': ({ from, to }) => `${from} – ${to}; za to vreme bar: prvo pitati`,
    'decide-and-tell': ({ from, to }) => `${from} – ${to}; za to vreme bar: odlučiti i javiti`,
    'just-do-it': ({ from, to }) => `${from} – ${to}; za to vreme bar: samo uraditi`,
  },
  starter: 'Za početak',
  starterLine: ({ title, marks }) => `${title}: potvrđeno (${marks})`,
  call: 'Sledeći razgovor',
};
