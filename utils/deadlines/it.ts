import type { Dialect } from './dialect';
export const italian: Dialect = {
  code: 'it',
  configuration: { parsers: [], refiners: [] },
  deadline: /(?!)/u,
  meeting: /(?!)/u,
  common: [],
};
