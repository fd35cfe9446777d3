import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {
  title: 'Keresés',
  label: 'Keresés minden tételben',
  placeholder: 'Cím, eligazítás, név…',
  failed: 'A keresés nem sikerült.',
  found: 'Találatok',
  nothing: ({ query }) => `Nincs találat: „${query}”`,
  nothingHint: 'Próbálja kevesebb szóval, vagy csak a szó elejével.',
  hint: 'Keresés mindenben, amit Ön átadott',
  hintMore: 'Címek, eligazítások, emberek, és az eredeti oldalak és levelek szavai.',
  items: ({ count }) => n(count, { other: '# tétel' }),
  soFar: ({ count }) => n(count, { other: 'eddig # tétel' }),
  first: ({ count }) => n(count, { other: 'Az első # tétel' }),
};
