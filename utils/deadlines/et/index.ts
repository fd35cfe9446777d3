import type { Dialect } from '@/utils/deadlines/dialect';

/** How dates are said in Estonian. */
export const estonian: Dialect = {
  code: 'et',
  configuration: { parsers: [], refiners: [] },
  deadline: /(?!)/iu,
  meeting: /(?!)/iu,
  common: [],
};
