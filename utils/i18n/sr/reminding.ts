import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/reminding.ts. */
export const reminding: Words['reminding'] = {
  title: 'Podsetnici',
  show: 'Podseti me na rokove i pitanja',
  on: 'Uključeno',
  off: 'Isključeno',
  quiet:
    'Stižu u Vašim terminima za pitanja, a ako ih nema, na početku radnog dana, u 13:00 i sat pre kraja. Van radnog vremena, praznikom i za vreme odsustva nema podsetnika; odmah stiže samo ono što je hitno, od 7:00 do 22:00.',
};
