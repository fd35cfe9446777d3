import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/leaving.ts. */
export const leaving: Words['leaving'] = {
  card: ({ count }) =>
    n(count, { one: '# broj kartice', few: '# broja kartica', other: '# brojeva kartica' }),
  iban: ({ count }) => n(count, { one: '# IBAN broj', few: '# IBAN broja', other: '# IBAN brojeva' }),
  secret: ({ count }) =>
    n(count, { one: '# lozinka ili kod', few: '# lozinke ili koda', other: '# lozinki ili kodova' }),
  address: ({ count }) => n(count, { one: '# tuđa adresa', few: '# tuđe adrese', other: '# tuđih adresa' }),
  history: 'citirana prepiska',
  mark: {
    card: 'broj kartice',
    iban: 'IBAN',
    secret: 'lozinka ili kod',
    address: 'adresa',
    history: 'citirana prepiska',
  },
  inText: ({ found }) => `U tekstu: ${found}.`,
  removedAll: 'Sve što je nađeno u tekstu uklonjeno je.',
  see: 'Pogledaj šta odlazi',
  seeAndTrim: 'Pogledaj i skrati ono što odlazi',
  title: 'Šta odlazi',
  region: 'Tekst koji odlazi',
  to: ({ to }) => `Za: ${to}`,
  subject: ({ subject }) => `Naslov: ${subject}`,
  handOverWith: ({ found }) => `Predaj i ovo: ${found}`,
  found: ({ found }) => `Nađeno: ${found}.`,
  nothingLeft: 'Sve što je nađeno uklonjeno je.',
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
