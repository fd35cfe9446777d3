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
  hintMore: 'Pealkirjad, lähteülesanded, inimesed ning nende lehtede ja kirjade tekst, kust asjad pärit on.',
  items: ({ count }) => n(count, { one: '# asi', other: '# asja' }),
  soFar: ({ count }) => n(count, { one: 'seni # asi', other: 'seni # asja' }),
  first: ({ count }) => n(count, { one: 'Esimene asi', other: 'Esimesed # asja' }),
};
