import type { Dialect } from './dialect';
export const spanish: Dialect = {
  code: 'es',
  configuration: { parsers: [], refiners: [] },
  deadline: /(?!)/u,
  meeting: /(?!)/u,
  common: [],
};
