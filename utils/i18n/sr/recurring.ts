import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** Sreda, subota, nedelja. */
const FEMININE = [3, 6, 7];
const HE = ['prvi', 'drugi', 'treći', 'četvrti'];
const SHE = ['prva', 'druga', 'treća', 'četvrta'];

/** See utils/i18n/en/recurring.ts. */
export const recurring: Words['recurring'] = {
  title: 'Šta se ponavlja',
  why: 'Ono što dolazi ponovo samo pravi stavku na vreme, spremnu za predaju. Ponavljanja ostaju kod Vas.',
  unreadable: 'Ponavljanja nisu mogla da se pročitaju.',
  nothing: 'Još se ništa ne ponavlja',
  nothingHint: 'Dodajte ono što dolazi svake nedelje, meseca ili godine.',
  add: 'Dodaj ponavljanje',
  make: 'Neka se ponavlja',
  gone: 'Ovo se više ne ponavlja.',
  next: ({ day }) => `Sledeće: ${day}`,
  nextFrom: ({ day, begins }) => `Sledeće: ${day}, pojavljuje se: ${begins}`,
  noNext: 'Nema više datuma',
  paused: 'Pauzirano',
  follows: ({ procedure }) => `Postupak: „${procedure}“`,
  missed: ({ days, count }) =>
    n(count, {
      one: `Nije napravljeno jer je pregledač bio zatvoren: ${days}`,
      few: `Nije napravljeno jer je pregledač bio zatvoren: ${days}`,
      other: `Nije napravljeno jer je pregledač bio zatvoren: ${days}`,
    }),
  pause: 'Pauziraj',
  resume: 'Nastavi',
  pauseNamed: ({ title }) => `Pauziraj: ${title}`,
  resumeNamed: ({ title }) => `Nastavi: ${title}`,
  endNamed: ({ title }) => `Završi: ${title}`,
  changeNamed: ({ title }) => `Izmeni: ${title}`,
  said: {
    added: ({ title }) => `„${title}“ se od sada ponavlja.`,
    saved: ({ title }) => `Sačuvano: „${title}“.`,
    paused: ({ title }) => `Pauzirano: „${title}“.`,
    resumed: ({ title }) => `„${title}“ se nastavlja.`,
    ended: ({ title }) => `„${title}“ se više ne ponavlja.`,
  },
  rule: {
    days: ({ count }) =>
      count === 1
        ? 'Svakog dana'
        : n(count, { one: 'Na svaki # dan', few: 'Na svaka # dana', other: 'Na svakih # dana' }),
    weeks: ({ count, days }) =>
      count === 1
        ? `Svake nedelje: ${days}`
        : n(count, {
            one: `Na svaku # nedelju: ${days}`,
            few: `Na svake # nedelje: ${days}`,
            other: `Na svakih # nedelja: ${days}`,
          }),
    months: ({ count, day }) =>
      count === 1
        ? `Svakog meseca: ${day}`
        : n(count, {
            one: `Na svaki # mesec: ${day}`,
            few: `Na svaka # meseca: ${day}`,
            other: `Na svakih # meseci: ${day}`,
          }),
    quarters: ({ count, day }) =>
      count === 1
        ? `Svakog kvartala: ${day}`
        : n(count, {
            one: `Na svaki # kvartal: ${day}`,
            few: `Na svaka # kvartala: ${day}`,
            other: `Na svakih # kvartala: ${day}`,
          }),
    years: ({ count, day }) =>
      count === 1
        ? `Svake godine: ${day}`
        : n(count, {
            one: `Na svaku # godinu: ${day}`,
            few: `Na svake # godine: ${day}`,
            other: `Na svakih # godina: ${day}`,
          }),
  },
  monthDay: {
    day: ({ day }) => `${day}. dan`,
    orLast: ({ day }) => `${day}. dan, u kraćem mesecu poslednji`,
    last: 'poslednji dan',
    firstWorking: 'prvi radni dan',
    lastWorking: 'poslednji radni dan',
    nth: ({ nth, weekday, name }) => {
      const she = FEMININE.includes(weekday);
      if (nth < 0) return `${she ? 'poslednja' : 'poslednji'} ${name}`;
      return `${(she ? SHE : HE)[nth - 1] ?? `${nth}.`} ${name}`;
    },
  },
  until: ({ often, day }) => `${often}, poslednji dan: ${day}`,
  times: ({ often, count }) =>
    n(count, { one: `${often}, # put`, few: `${often}, # puta`, other: `${often}, # puta` }),
  dayOff: {
    keep: 'i neradnim danom',
    before: 'neradnim danom: radni dan ranije',
    after: 'neradnim danom: radni dan kasnije',
  },
  ownRule: ({ rule }) => `Po sopstvenom pravilu: ${rule}`,
  ownRuleHint: 'Pravilo ostaje kakvo jeste. Right Hand ne zna njegove datume, pa ništa ne pravi.',
  form: {
    what: 'Šta dolazi ponovo',
    whatExample: 'Računi za knjigovođu',
    whatMissing: 'Napišite šta dolazi ponovo.',
    procedure: 'Postupak',
    noProcedure: 'Bez postupka',
    often: 'Koliko često',
    oftenIs: {
      day: 'Svakog dana',
      week: 'Svake nedelje',
      month: 'Svakog meseca',
      quarter: 'Svakog kvartala',
      year: 'Svake godine',
    },
    own: 'Po sopstvenom pravilu',
    every: 'Koliko od toga',
    everyHint: ({ count }) =>
      count === 1 ? 'Svaki put' : n(count, { one: 'Jedan od #', few: 'Jedan od #', other: 'Jedan od #' }),
    weekdays: 'Dani u nedelji',
    weekdaysMissing: 'Izaberite bar jedan dan.',
    monthDay: 'Dan u mesecu',
    start: 'Početak',
    startMissing: 'Napišite kada počinje.',
    time: 'Rok u',
    timeHint: 'Prazno: kraj radnog dana',
    dayOff: 'Neradnim danom',
    dayOffIs: { keep: 'Kako jeste', before: 'Radni dan ranije', after: 'Radni dan kasnije' },
    lead: 'Pojavljuje se pre',
    leadIs: ({ count }) =>
      n(count, { one: '# radni dan ranije', few: '# radna dana ranije', other: '# radnih dana ranije' }),
    leadNone: 'Istog dana',
    ends: 'Završava se',
    endsIs: { never: 'Nikada', until: 'Određenog dana', count: 'Posle više puta' },
    until: 'Poslednji dan',
    count: 'Ukupno puta',
    next: 'Sledeći datumi',
    date: ({ day, begins }) => `${day}, pojavljuje se: ${begins}`,
    none: 'Nema više datuma',
  },
};
