import { n } from './count';

/** The matrix of urgency and importance, and what is worth delegating. */
export const matrix = {
  title: 'Matrix',
  how: 'Drag, or press 1 to 4, or i for important',
  span: 'Which dates',
  spans: { week: 'This week', next: 'Next week', all: 'All open' },
  quadrants: {
    together: { name: 'Do together', halves: 'urgent, important' },
    plan: { name: 'Plan, delegate the prep', halves: 'important, not urgent' },
    delegate: { name: 'Delegate now', halves: 'urgent, not important' },
    drop: { name: 'Drop', halves: 'neither' },
  },
  failed: 'The matrix could not be read.',
  empty: 'Nothing to sort here',
  emptyHint:
    'What you capture or write down shows up here, sorted by its date and by what you call important.',
  showAll: ({ count }: { count: number }) => `Show all ${count}`,
  cut: 'Only the first of each list are shown.',
  someUnrated: ({ count }: { count: number }) =>
    n(count, {
      one: '# item has no importance yet: it counts as not important.',
      other: '# items have no importance yet: they count as not important.',
    }),
  unrated: 'importance not said',
  yours: 'with you',
  theirs: 'handed over',
  /** `title` is that of an item. */
  move: ({ title }: { title: string }) => `Move: ${title}`,
  /** `name` is that of a quarter. */
  moved: ({ name }: { name: string }) => `Moved to “${name}”.`,
  rated: 'Marked as important.',
  ratedNot: 'Marked as not important.',
  why: {
    sooner: 'What is urgent follows from the date. To make it urgent, choose an earlier one.',
    later: 'The date makes it urgent. To plan it in peace, choose a later one.',
  },
  dates: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    nextWeek: 'Next week',
    weekAfter: 'The week after',
    none: 'No date',
  },
  keepDate: 'Keep the date',
  worth: 'Worth delegating?',
  kept: ({ kept, all }: { kept: number; all: number }) =>
    `You keep ${kept} of ${n(all, { one: '# urgent, unimportant item', other: '# urgent, unimportant items' })}.`,
  noWorth: 'None of them looks like an area you agreed on.',
  looksLike: ({ title, area }: { title: string; area: string }) => `“${title}” looks like the area ${area}.`,
  /** `name` is the assistant's first name. */
  looksLikeOf: ({ title, area, name }: { title: string; area: string; name: string }) =>
    `“${title}” looks like an area of ${name}: ${area}.`,
  because: {
    chosen: 'You put it there.',
    name: 'Its title names it.',
    words: ({ words }: { words: string }) => `Finished items there share: ${words}.`,
    from: ({ from }: { from: string }) => `Finished items there came from ${from} as well.`,
  },
  noSum: 'Too few finished items to say what it saves.',
  /** Both are '25 min'. */
  sum: ({ explain, saved }: { explain: string; saved: string }) =>
    `Explaining one takes you about ${explain} and saves about ${saved}.`,
  sumOf: ({ count, cost, won }: { count: number; cost: string; won: string }) =>
    n(count, { one: `For one: ${cost} against ${won}.`, other: `For # alike: ${cost} against ${won}.` }),
  delegateIt: 'Delegate it',
  notThis: 'Not this one',
};
