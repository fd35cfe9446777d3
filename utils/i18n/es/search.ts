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
  hintMore: 'Títulos, instrucciones, personas y las palabras de las páginas y los correos de origen.',
  items: ({ count }) => n(count, { one: '# asunto', other: '# asuntos' }),
  soFar: ({ count }) => n(count, { one: '# asunto hasta ahora', other: '# asuntos hasta ahora' }),
  first: ({ count }) => n(count, { one: 'El primer asunto', other: 'Los primeros # asuntos' }),
};
