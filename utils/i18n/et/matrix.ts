import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/matrix.ts. */
export const matrix: Words['matrix'] = {
  title: 'Maatriks',
  how: 'Lohista või vajuta 1 kuni 4, tähtsaks märgib i',
  span: 'Millised kuupäevad',
  spans: { week: 'See nädal', next: 'Järgmine nädal', all: 'Kõik avatud' },
  quadrants: {
    together: { name: 'Tehke koos', halves: 'kiire, tähtis' },
    plan: { name: 'Plaani, delegeeri ettevalmistus', halves: 'tähtis, mitte kiire' },
    delegate: { name: 'Delegeeri kohe', halves: 'kiire, mitte tähtis' },
    drop: { name: 'Jäta ära', halves: 'ei kumbagi' },
  },
  failed: 'Maatriksit ei saanud lugeda.',
  empty: 'Siin pole midagi sortida',
  emptyHint: 'Siia ilmub, mida talletad või kirja paned, sorditud kuupäeva ja sinu öeldud tähtsuse järgi.',
  showAll: ({ count }) => `Näita kõiki ${count}`,
  cut: 'Näha on ainult iga loendi algus.',
  someUnrated: ({ count }) =>
    n(count, {
      one: '# ülesande tähtsus on märkimata: see loetakse mittetähtsaks.',
      other: '# ülesande tähtsus on märkimata: need loetakse mittetähtsaks.',
    }),
  unrated: 'tähtsus märkimata',
  yours: 'sinu käes',
  theirs: 'üle antud',
  move: ({ title }) => `Liiguta: ${title}`,
  moved: ({ name }) => `Liigutatud: „${name}“.`,
  rated: 'Märgitud tähtsaks.',
  ratedNot: 'Märgitud mittetähtsaks.',
  why: {
    sooner: 'Kiireloomulisus tuleneb kuupäevast. Et see oleks kiire, vali varasem kuupäev.',
    later: 'Kuupäev teeb selle kiireks. Rahus plaanimiseks vali hilisem kuupäev.',
  },
  dates: {
    today: 'Täna',
    tomorrow: 'Homme',
    nextWeek: 'Järgmisel nädalal',
    weekAfter: 'Ülejärgmisel nädalal',
    none: 'Kuupäevata',
  },
  keepDate: 'Jäta kuupäev samaks',
  worth: 'Tasub delegeerida?',
  kept: ({ kept, all }) =>
    n(all, {
      one: `Kiireid ja mittetähtsaid ülesandeid on #, enda käes hoiad ${kept}.`,
      other: `Kiireid ja mittetähtsaid ülesandeid on #, enda käes hoiad ${kept}.`,
    }),
  noWorth: 'Ükski neist ei sarnane kokkulepitud valdkonnaga.',
  looksLike: ({ title, area }) => `„${title}“ sarnaneb valdkonnaga ${area}.`,
  looksLikeOf: ({ title, area, name }) =>
    `„${title}“ sarnaneb valdkonnaga, millega tegeleb ${name}: ${area}.`,
  because: {
    chosen: 'Panid selle sinna ise.',
    name: 'Pealkiri nimetab seda.',
    words: ({ words }) => `Sealsetel lõpetatud ülesannetel on ühised sõnad: ${words}.`,
    from: ({ from }) => `Sealseid lõpetatud ülesandeid tuli samuti saatjalt ${from}.`,
  },
  noSum: 'Lõpetatud ülesandeid on liiga vähe, et säästu hinnata.',
  sum: ({ explain, saved }) => `Ühe selgitamine võtab umbes ${explain} ja säästab umbes ${saved}.`,
  sumOf: ({ count, cost, won }) =>
    n(count, {
      one: `Ühe puhul: ${cost} võrreldes ${won}.`,
      other: `# sarnase puhul: ${cost} võrreldes ${won}.`,
    }),
  delegateIt: 'Delegeeri',
  notThis: 'Seda mitte',
};
