import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {
  title: 'Pretraga',
  label: 'Pretraga svih stavki',
  placeholder: 'Reči iz naslova, uputstva, imena…',
  failed: 'Pretraga nije uspela.',
  found: 'Nađeno',
  nothing: ({ query }) => `Ništa nije nađeno za „${query}“`,
  nothingHint: 'Probajte sa manje reči ili samo sa početkom reči.',
  hint: 'Pretražite sve što je predato',
  hintMore: 'Naslovi, uputstva, ljudi i reči sa stranica i iz imejlova iz kojih stavke potiču.',
  items: ({ count }) => n(count, { one: '# stavka', few: '# stavke', other: '# stavki' }),
  soFar: ({ count }) =>
    n(count, { one: 'za sada # stavka', few: 'za sada # stavke', other: 'za sada # stavki' }),
  first: ({ count }) => n(count, { one: 'Prva # stavka', few: 'Prve # stavke', other: 'Prvih # stavki' }),
};
