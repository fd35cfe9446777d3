import type { Dialect } from '@/utils/deadlines/dialect';

/** How dates are said in Hungarian. */
export const hungarian: Dialect = {
  code: 'hu',
  configuration: { parsers: [], refiners: [] },
  deadline: /(?!)/iu,
  meeting: /(?!)/iu,
  common: [],
};
