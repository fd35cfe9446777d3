import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/leaving.ts. */
export const leaving: Words['leaving'] = {
  card: ({ count }) =>
    n(count, { one: '# broj kartice', few: '# broja kartica', other: '# brojeva kartica' }),
  iban: ({ count }) => n(count, { one: '# IBAN', few: '# IBAN broja', other: '# IBAN brojeva' }),
  secret: ({ count }) =>
    n(count, { one: '# lozinka ili kod', few: '# lozinke ili koda', other: '# lozinki ili kodova' }),
  address: ({ count }) => n(count, { one: '# tuđa adresa', few: '# tuđe adrese', other: '# tuđih adresa' }),
  history: 'navedena prepiska',
  mark: {
    card: 'broj kartice',
    iban: 'IBAN',
    secret: 'lozinka ili kod',
    address: 'adresa',
    history: 'navedena prepiska',
  },
  inText: ({ found }) => `U tekstu: ${found}.`,
  removedAll: 'Ono što je nađeno u tekstu je uklonjeno.',
  see: 'Vidi šta odlazi',
  seeAndTrim: 'Vidi i skrati šta odlazi',
  title: 'Šta odlazi',
  region: 'Tekst koji odlazi',
  to: ({ to }) => `Za: ${to}`,
  subject: ({ subject }) => `Naslov: ${subject}`,
  handOverWith: ({ found }) => `Predaj i ovo: ${found}`,
  found: ({ found }) => `Nađeno: ${found}.`,
  nothingLeft: 'Sve što je nađeno je uklonjeno.',
  left: ({ count }) => n(count, { one: 'još #', few: 'još #', other: 'još #' }),
  removeFound: ({ found }) => `Ukloni: ${found}`,
  putBack: 'Vrati',
  putBackFound: ({ found }) => `Vrati: ${found}`,
  removeOne: 'Ukloni to',
  removeAll: 'Ukloni sve',
  removeMark: ({ kind, text }) => `${kind} ${text}: ukloni`,
  removeKind: {
    card: 'Ukloni ovaj broj kartice',
    iban: 'Ukloni ovaj IBAN',
    secret: 'Ukloni ovu lozinku ili kod',
    address: 'Ukloni ovu adresu',
  },
};
