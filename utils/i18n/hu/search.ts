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
  hintMore:
    'Címek, emberek, eligazítások, kérdések és válaszok, jegyzetek, valamint az eredeti oldalak és levelek szavai.',
  items: ({ count }) => n(count, { other: '# tétel' }),
  soFar: ({ count }) => n(count, { other: 'eddig # tétel' }),
  noneSuch: 'Nincs ilyen',
  fewerFilters: 'Vegyen le egy szűrőt, vagy próbálja kevesebb szóval.',
  building: 'A keresés előkészítése',
  show: 'Találatok megjelenítése',
  filters: 'Szűrők',
  by: { person: 'Személy', area: 'Terület', stage: 'Állapot', date: 'Dátum' },
  filtered: ({ name, value }) => `${name}: ${value}`,
  takeOff: ({ name }) => `Szűrő levétele: ${name}`,
  noAreas: 'Még nincsenek megállapodott területek.',
  goneArea: 'egy korábbi terület',
  personLabel: 'Személy neve',
  nobody: 'Nincs ilyen nevű személy.',
  which: 'Melyik dátum',
  dateOf: { came: 'Beérkezett', due: 'Határidő', closed: 'Kész vagy elvetve' },
  from: 'Ettől',
  to: 'Eddig',
  backwards: 'Ez a nap az első előtt van.',
  until: ({ kind, day }) => `${kind}: eddig: ${day}`,
  since: ({ kind, day }) => `${kind}: ettől: ${day}`,
  between: ({ kind, from, to }) => `${kind}: ${from} – ${to}`,
};
