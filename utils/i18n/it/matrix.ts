import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/matrix.ts. */
export const matrix: Words['matrix'] = {
  title: 'Matrice',
  how: 'Trascina, oppure premi da 1 a 4, i per importante',
  span: 'Quali date',
  spans: { week: 'Questa settimana', next: 'Settimana prossima', all: 'Tutto l’aperto' },
  quadrants: {
    together: { name: 'Fatelo insieme', halves: 'urgente, importante' },
    plan: { name: 'Pianifica, delega la preparazione', halves: 'importante, non urgente' },
    delegate: { name: 'Delega subito', halves: 'urgente, non importante' },
    drop: { name: 'Lascia perdere', halves: 'nessuna delle due' },
  },
  failed: 'Non è stato possibile leggere la matrice.',
  empty: 'Qui non c’è niente da ordinare',
  emptyHint: 'Qui appare ciò che catturi o annoti, ordinato per data e per ciò che definisci importante.',
  showAll: ({ count }) => `Mostra tutte e ${count}`,
  cut: 'Di ogni elenco si vede solo l’inizio.',
  someUnrated: ({ count }) =>
    n(count, {
      one: '# attività non ha ancora un’importanza: conta come non importante.',
      other: '# attività non hanno ancora un’importanza: contano come non importanti.',
    }),
  unrated: 'importanza non indicata',
  yours: 'da te',
  theirs: 'affidata',
  move: ({ title }) => `Sposta: ${title}`,
  moved: ({ name }) => `Spostata in «${name}».`,
  rated: 'Segnata come importante.',
  ratedNot: 'Segnata come non importante.',
  why: {
    sooner: 'L’urgenza dipende dalla data. Per renderla urgente, scegline una più vicina.',
    later: 'La data la rende urgente. Per pianificarla con calma, scegline una più lontana.',
  },
  dates: {
    today: 'Oggi',
    tomorrow: 'Domani',
    nextWeek: 'La prossima settimana',
    weekAfter: 'Tra due settimane',
    none: 'Nessuna data',
  },
  keepDate: 'Mantieni la data',
  worth: 'Vale la pena delegare?',
  kept: ({ kept, all }) =>
    n(all, {
      one: `Tieni per te ${kept} di # attività urgente e non importante.`,
      other: `Tieni per te ${kept} di # attività urgenti e non importanti.`,
    }),
  noWorth: 'Nessuna somiglia a un’area concordata.',
  looksLike: ({ title, area }) => `«${title}» somiglia all’area ${area}.`,
  looksLikeOf: ({ title, area, name }) => `«${title}» somiglia a un’area di ${name}: ${area}.`,
  because: {
    chosen: 'L’hai messa tu in quell’area.',
    name: 'Il titolo la nomina.',
    words: ({ words }) => `Le attività concluse lì hanno in comune: ${words}.`,
    from: ({ from }) => `Anche le attività concluse lì venivano da ${from}.`,
  },
  noSum: 'Troppe poche attività concluse per dire quanto fa risparmiare.',
  sum: ({ explain, saved }) => `Spiegarne una richiede circa ${explain} e fa risparmiare circa ${saved}.`,
  sumOf: ({ count, cost, won }) =>
    n(count, { one: `Per una: ${cost} contro ${won}.`, other: `Per # simili: ${cost} contro ${won}.` }),
  delegateIt: 'Delega',
  notThis: 'Non questa',
};
