import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/matrix.ts. */
export const matrix: Words['matrix'] = {
  title: 'Matriz',
  how: 'Arrastra, o pulsa de 1 a 4; i para importante',
  span: 'Qué fechas',
  spans: { week: 'Esta semana', next: 'La próxima semana', all: 'Todo lo abierto' },
  quadrants: {
    together: { name: 'Hacedlo juntos', halves: 'urgente, importante' },
    plan: { name: 'Planifica, delega la preparación', halves: 'importante, no urgente' },
    delegate: { name: 'Delega ya', halves: 'urgente, no importante' },
    drop: { name: 'Descarta', halves: 'ni lo uno ni lo otro' },
  },
  failed: 'No se pudo leer la matriz.',
  empty: 'Aquí no hay nada que ordenar',
  emptyHint:
    'Aquí aparece lo que capturas o anotas, ordenado por su fecha y por lo que consideras importante.',
  showAll: ({ count }) => `Mostrar las ${count}`,
  cut: 'Solo se muestra el principio de cada lista.',
  someUnrated: ({ count }) =>
    n(count, {
      one: '# tarea aún no tiene importancia: cuenta como no importante.',
      other: '# tareas aún no tienen importancia: cuentan como no importantes.',
    }),
  unrated: 'importancia sin indicar',
  yours: 'contigo',
  theirs: 'entregada',
  move: ({ title }) => `Mover: ${title}`,
  moved: ({ name }) => `Movida a «${name}».`,
  rated: 'Marcada como importante.',
  ratedNot: 'Marcada como no importante.',
  why: {
    sooner: 'La urgencia depende de la fecha. Para que sea urgente, elige una más cercana.',
    later: 'La fecha la hace urgente. Para planificarla con calma, elige una posterior.',
  },
  dates: {
    today: 'Hoy',
    tomorrow: 'Mañana',
    nextWeek: 'La próxima semana',
    weekAfter: 'Dentro de dos semanas',
    none: 'Sin fecha',
  },
  keepDate: 'Mantener la fecha',
  worth: '¿Merece la pena delegar?',
  kept: ({ kept, all }) =>
    n(all, {
      one: `Te quedas ${kept} de # tarea urgente y no importante.`,
      other: `Te quedas ${kept} de # tareas urgentes y no importantes.`,
    }),
  noWorth: 'Ninguna se parece a un área acordada.',
  looksLike: ({ title, area }) => `«${title}» se parece al área ${area}.`,
  looksLikeOf: ({ title, area, name }) => `«${title}» se parece a un área de ${name}: ${area}.`,
  because: {
    chosen: 'Tú la pusiste ahí.',
    name: 'El título la nombra.',
    words: ({ words }) => `Las tareas terminadas ahí comparten: ${words}.`,
    from: ({ from }) => `También las tareas terminadas ahí vinieron de ${from}.`,
  },
  noSum: 'Hay muy pocas tareas terminadas para saber cuánto ahorra.',
  sum: ({ explain, saved }) => `Explicar una te lleva unos ${explain} y ahorra unos ${saved}.`,
  sumOf: ({ count, cost, won }) =>
    n(count, {
      one: `Para una: ${cost} frente a ${won}.`,
      other: `Para # parecidas: ${cost} frente a ${won}.`,
    }),
  delegateIt: 'Delegar',
  notThis: 'Esta no',
};
