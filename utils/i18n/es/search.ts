import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {
  title: 'Buscar',
  label: 'Buscar en todos los asuntos',
  placeholder: 'Palabras de un título, un nombre…',
  failed: 'La búsqueda no ha funcionado.',
  found: 'Resultados',
  nothing: ({ query }) => `No hay resultados para «${query}»`,
  nothingHint: 'Prueba con menos palabras, o solo con el principio de una.',
  hint: 'Busca en todo lo que has encargado',
  hintMore:
    'Títulos, personas, instrucciones, preguntas y respuestas, notas y las palabras de las páginas y los correos de origen.',
  items: ({ count }) => n(count, { one: '# asunto', other: '# asuntos' }),
  soFar: ({ count }) => n(count, { one: '# asunto hasta ahora', other: '# asuntos hasta ahora' }),
  noneSuch: 'No hay nada así',
  fewerFilters: 'Quita un filtro o prueba con menos palabras.',
  building: 'La búsqueda se está preparando',
  show: 'Ver los resultados',
  filters: 'Filtros',
  by: { person: 'Persona', area: 'Área', stage: 'Estado', date: 'Fecha' },
  filtered: ({ name, value }) => `${name}: ${value}`,
  takeOff: ({ name }) => `Quitar el filtro: ${name}`,
  noAreas: 'Todavía no hay áreas acordadas.',
  goneArea: 'un área anterior',
  personLabel: 'Nombre de una persona',
  nobody: 'No hay nadie con ese nombre.',
  which: 'Qué fecha',
  dateOf: { came: 'Llegada', due: 'Plazo', closed: 'Hecho o descartado' },
  from: 'Desde',
  to: 'Hasta',
  backwards: 'Este día es anterior al primero.',
  until: ({ kind, day }) => `${kind}: hasta ${day}`,
  since: ({ kind, day }) => `${kind}: desde ${day}`,
  between: ({ kind, from, to }) => `${kind}: ${from} – ${to}`,
};
