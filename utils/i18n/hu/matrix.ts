import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/matrix.ts. */
export const matrix: Words['matrix'] = {
  title: 'Mátrix',
  how: 'Húzd, vagy nyomj 1–4-et, fontoshoz i-t',
  span: 'Mely dátumok',
  spans: { week: 'Ez a hét', next: 'Jövő hét', all: 'Minden nyitott' },
  quadrants: {
    together: { name: 'Csináljátok együtt', halves: 'sürgős, fontos' },
    plan: { name: 'Tervezd, add ki az előkészítést', halves: 'fontos, nem sürgős' },
    delegate: { name: 'Add ki most', halves: 'sürgős, nem fontos' },
    drop: { name: 'Hagyd el', halves: 'egyik sem' },
  },
  failed: 'A mátrixot nem sikerült beolvasni.',
  empty: 'Itt nincs mit rendezni',
  emptyHint: 'Itt jelenik meg, amit rögzítesz vagy felírsz, dátum és az általad megadott fontosság szerint.',
  showAll: ({ count }) => `Összes megjelenítése (${count})`,
  cut: 'Minden listának csak az eleje látszik.',
  someUnrated: ({ count }) =>
    n(count, { other: '# feladatnak nincs még fontossága: nem fontosnak számítanak.' }),
  unrated: 'fontosság nincs megadva',
  yours: 'nálad van',
  theirs: 'átadva',
  move: ({ title }) => `Áthelyezés: ${title}`,
  moved: ({ name }) => `Áthelyezve ide: „${name}”.`,
  rated: 'Fontosnak jelölve.',
  ratedNot: 'Nem fontosnak jelölve.',
  why: {
    sooner: 'A sürgősség a dátumból következik. Ha sürgőssé tennéd, válassz korábbit.',
    later: 'A dátum teszi sürgőssé. Ha nyugodtan terveznéd, válassz későbbit.',
  },
  dates: {
    today: 'Ma',
    tomorrow: 'Holnap',
    nextWeek: 'Jövő hét',
    weekAfter: 'Két hét múlva',
    none: 'Dátum nélkül',
  },
  keepDate: 'A dátum maradjon',
  worth: 'Érdemes kiadni?',
  kept: ({ kept, all }) => n(all, { other: `${kept} van nálad a # sürgős, nem fontos feladatból.` }),
  noWorth: 'Egyik sem hasonlít a megbeszélt területekre.',
  looksLike: ({ title, area }) => `„${title}” erre a területre hasonlít: ${area}.`,
  looksLikeOf: ({ title, area, name }) => `„${title}” olyan, mint ami ${name} területe: ${area}.`,
  because: {
    chosen: 'Te tetted oda.',
    name: 'A címe megnevezi.',
    words: ({ words }) => `Az ottani kész feladatok közös szavai: ${words}.`,
    from: ({ from }) => `Az ottani kész feladatok is innen jöttek: ${from}.`,
  },
  noSum: 'Túl kevés a kész feladat ahhoz, hogy kiderüljön, mennyit takarít meg.',
  sum: ({ explain, saved }) =>
    `Egynek a magyarázata nagyjából ${explain}, és nagyjából ennyit takarít meg: ${saved}.`,
  sumOf: ({ count, cost, won }) => n(count, { other: `# hasonlónál: ${cost} szemben ennyivel: ${won}.` }),
  delegateIt: 'Kiadom',
  notThis: 'Ezt ne',
};
