import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/matrix.ts. */
export const matrix: Words['matrix'] = {
  title: 'Matrica',
  how: 'Prevucite, ili pritisnite 1 do 4, a i za važno',
  span: 'Koji datumi',
  spans: { week: 'Ova nedelja', next: 'Sledeća nedelja', all: 'Sve otvoreno' },
  quadrants: {
    together: { name: 'Uradite zajedno', halves: 'hitno, važno' },
    plan: { name: 'Planirajte, prepustite pripremu', halves: 'važno, nije hitno' },
    delegate: { name: 'Prepustite odmah', halves: 'hitno, nije važno' },
    drop: { name: 'Odustanite', halves: 'ni jedno ni drugo' },
  },
  failed: 'Matrica nije mogla da se pročita.',
  empty: 'Ovde nema šta da se razvrsta',
  emptyHint: 'Ovde se pojavljuje ono što sačuvate ili zapišete, po datumu i po važnosti koju odredite.',
  showAll: ({ count }) => `Prikaži sve: ${count}`,
  cut: 'Prikazan je samo početak svakog spiska.',
  someUnrated: ({ count }) =>
    n(count, {
      one: '# zadatak još nema važnost: računa se kao nevažan.',
      few: '# zadatka još nemaju važnost: računaju se kao nevažni.',
      other: '# zadataka još nema važnost: računaju se kao nevažni.',
    }),
  unrated: 'važnost nije određena',
  yours: 'kod vas',
  theirs: 'predato',
  move: ({ title }) => `Premesti: ${title}`,
  moved: ({ name }) => `Premešteno u „${name}”.`,
  rated: 'Označeno kao važno.',
  ratedNot: 'Označeno kao nevažno.',
  why: {
    sooner: 'Hitnost sledi iz datuma. Da bi bilo hitno, izaberite raniji.',
    later: 'Datum ga čini hitnim. Da planirate na miru, izaberite kasniji.',
  },
  dates: {
    today: 'Danas',
    tomorrow: 'Sutra',
    nextWeek: 'Sledeće nedelje',
    weekAfter: 'Za dve nedelje',
    none: 'Bez datuma',
  },
  keepDate: 'Zadrži datum',
  worth: 'Vredi prepustiti?',
  kept: ({ kept, all }) =>
    n(all, {
      one: `Zadržavate ${kept} od # hitnog, nevažnog zadatka.`,
      few: `Zadržavate ${kept} od # hitna, nevažna zadatka.`,
      other: `Zadržavate ${kept} od # hitnih, nevažnih zadataka.`,
    }),
  noWorth: 'Nijedan ne liči na oblast koju ste dogovorili.',
  looksLike: ({ title, area }) => `„${title}” liči na oblast ${area}.`,
  looksLikeOf: ({ title, area, name }) => `„${title}” liči na oblast koju vodi ${name}: ${area}.`,
  because: {
    chosen: 'Vi ste ga tu svrstali.',
    name: 'Naslov je pominje.',
    words: ({ words }) => `Završeni zadaci tamo imaju zajedničke reči: ${words}.`,
    from: ({ from }) => `I završeni zadaci tamo stigli su od: ${from}.`,
  },
  noSum: 'Premalo je završenih zadataka da bi se videlo šta štedi.',
  sum: ({ explain, saved }) => `Objašnjavanje jednog traje oko ${explain}, a štedi oko ${saved}.`,
  sumOf: ({ count, cost, won }) =>
    n(count, {
      one: `Za # takav: ${cost} naspram ${won}.`,
      few: `Za # takva: ${cost} naspram ${won}.`,
      other: `Za # takvih: ${cost} naspram ${won}.`,
    }),
  delegateIt: 'Prepusti',
  notThis: 'Ne ovaj',
};
