import type { Dialect } from '@/utils/deadlines/dialect';

/** How dates are said in Serbian. */
export const serbian: Dialect = {
  code: 'sr',
  configuration: { parsers: [], refiners: [] },
  deadline: /(?!)/iu,
  meeting: /(?!)/iu,
  common: [],
};
