import { n } from './count';

/** The search view. */
export const search = {
  title: 'Search',
  label: 'Search all items',
  placeholder: 'Words from a title, a brief, a name…',
  failed: 'The search did not work.',
  found: 'Found',
  nothing: ({ query }: { query: string }) => `Nothing found for “${query}”`,
  nothingHint: 'Try fewer words, or only the beginning of one.',
  hint: 'Search everything you have handed over',
  hintMore: 'Titles, briefs, people, and the words of the pages and emails they came from.',
  items: ({ count }: { count: number }) => n(count, { one: '# item', other: '# items' }),
  soFar: ({ count }: { count: number }) => n(count, { one: '# item so far', other: '# items so far' }),
  first: ({ count }: { count: number }) => n(count, { one: 'The first # item', other: 'The first # items' }),
};
