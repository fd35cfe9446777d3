import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {
  title: 'Otsing',
  label: 'Otsi kõigist asjadest',
  placeholder: 'Pealkiri, lähteülesanne, nimi…',
  failed: 'Otsing ei õnnestunud.',
  found: 'Leitud',
  nothing: ({ query }) => `Otsing „${query}“ ei andnud tulemusi`,
  nothingHint: 'Proovi vähemate sõnadega või ainult sõna algusega.',
  hint: 'Otsi kõigest, mille oled üle andnud',
  hintMore:
    'Pealkirjad, inimesed, lähteülesanded, küsimused ja vastused, märkmed ning nende lehtede ja kirjade tekst, kust asjad pärit on.',
  items: ({ count }) => n(count, { one: '# asi', other: '# asja' }),
  soFar: ({ count }) => n(count, { one: 'seni # asi', other: 'seni # asja' }),
  noneSuch: 'Midagi sellist ei leitud',
  fewerFilters: 'Võta mõni filter maha või proovi vähemate sõnadega.',
  building: 'Otsingut valmistatakse ette',
  show: 'Näita tulemusi',
  filters: 'Filtrid',
  by: { person: 'Inimene', area: 'Valdkond', stage: 'Seis', date: 'Kuupäev' },
  filtered: ({ name, value }) => `${name}: ${value}`,
  takeOff: ({ name }) => `Võta filter maha: ${name}`,
  noAreas: 'Valdkondi pole veel kokku lepitud.',
  goneArea: 'endine valdkond',
  personLabel: 'Inimese nimi',
  nobody: 'Sellise nimega inimest pole.',
  which: 'Milline kuupäev',
  dateOf: { came: 'Saabunud', due: 'Tähtaeg', closed: 'Valmis või kõrvale jäetud' },
  from: 'Alates',
  to: 'Kuni',
  backwards: 'See päev on enne esimest.',
  until: ({ kind, day }) => `${kind}: kuni ${day}`,
  since: ({ kind, day }) => `${kind}: alates ${day}`,
  between: ({ kind, from, to }) => `${kind}: ${from} – ${to}`,
};
