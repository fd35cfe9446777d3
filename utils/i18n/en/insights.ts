import { n } from './count';

/** What came of the work: figures, each with a picture and a table. */
export const insights = {
  failed: 'The figures could not be read.',
  none: 'Nothing handed over in this time',
  noneHint: 'As work is handed over, this page shows what comes of it.',
  period: 'Period',
  periods: { weeks: '4 weeks', quarter: '13 weeks', year: '52 weeks' },
  which: 'Whose figures',
  print: 'Print',
  /** `day` is 'Mon 26 Oct'; `whose` is a name, or 'All clients'. */
  from: ({ whose, day }: { whose: string; day: string }) => `${whose} · handed over since ${day}`,
  table: 'Table',
  tableOf: ({ title }: { title: string }) => `Table: ${title}`,
  /** In a table, where there are too few. */
  notShown: '–',
  total: 'All',
  you: 'You',
  clients: 'Clients',
  assistants: 'Assistants',
  days: ({ count }: { count: number }) => n(count, { one: '# day', other: '# days' }),
  /** '38 of 42'. */
  share: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole}`,
  /** '38 of 42 (90%)'. */
  sharePercent: ({ part, whole, percent }: { part: string; whole: string; percent: string }) =>
    `${part} of ${whole} (${percent})`,
  tooFew: 'Too few yet to say anything.',
  /** What there is, of how many are needed. */
  few: {
    logged: ({ have, need }: { have: number; need: number }) => `Items with logged time: ${have} of ${need}.`,
    judged: ({ have, need }: { have: number; need: number }) => `Items with a verdict: ${have} of ${need}.`,
    waits: ({ have, need }: { have: number; need: number }) => `Responses: ${have} of ${need}.`,
    answered: ({ have, need }: { have: number; need: number }) => `Items answered: ${have} of ${need}.`,
    handed: ({ have, need }: { have: number; need: number }) => `Items handed over: ${have} of ${need}.`,
    suggested: ({ have, need }: { have: number; need: number }) =>
      `Suggestions taken or dismissed: ${have} of ${need}.`,
  },
  given: {
    title: 'Time given back',
    says: ({ back }: { back: string }) => `${back} given back.`,
    /** The work took less time than explaining it did. */
    lost: ({ time }: { time: string }) => `Explaining took ${time} more than the work.`,
    onItems: 'Work on the items',
    loose: 'Work on nothing in particular',
    explained: 'Explaining, answering, reviewing',
    back: 'Given back',
    time: 'Time',
    part: 'Part',
    formula: ({
      onItems,
      loose,
      explained,
      back,
    }: {
      onItems: string;
      loose: string;
      explained: string;
      back: string;
    }) => `${onItems} + ${loose} − ${explained} = ${back}`,
    how: 'The hours that the assistant logged, less your time in briefs, answers and reviews, measured here while you type or click. Calls and mails are not in it.',
  },
  hours: {
    title: 'Hours logged',
    says: ({ time }: { time: string }) => `${time} logged.`,
    how: 'How long your client explains and answers is known to them alone, so time given back is on their page.',
  },
  kept: {
    title: 'On time, and right the first time',
    onTime: 'On time',
    right: 'Right the first time',
    /** `share` is '38 of 42 (90%)'. */
    saysOnTime: ({ share }: { share: string }) => `On time: ${share}.`,
    saysRight: ({ share }: { share: string }) => `Right the first time: ${share}.`,
    how: 'On time: delivered by the deadline; what is late and not delivered counts as not. Right the first time: approved and never sent back.',
    from: 'From',
  },
  waits: {
    title: 'Response times',
    /** `times` is 'Mari 45 min · You 3 h'. */
    says: ({ times }: { times: string }) => `Half of the responses come within: ${times}.`,
    how: 'From the hand-over to the first word, from a question to its answer, from a delivery to its review. By the clock, nights and weekends included.',
    within: 'Within',
    middle: 'Half within',
    count: 'Responses',
    /** Up to one hour, four hours, one day, two days, longer; short. */
    groups: { hour: '1 h', hours: '4 h', day: '1 d', days: '2 d', longer: 'longer' },
  },
  questions: {
    title: 'Questions an item',
    says: ({ mean }: { mean: string }) => `Questions an item, on average: ${mean}.`,
    how: 'What the assistant asked, over all items they have answered.',
    count: 'Questions',
    items: 'Items',
    more: ({ count }: { count: number }) => `${count} or more`,
  },
  load: {
    title: 'Load by area and week',
    titleBlocks: 'Load by area and four weeks',
    says: ({ count }: { count: number }) =>
      n(count, { one: '# item handed over.', other: '# items handed over.' }),
    /** `area` is its name. */
    most: ({ area, items }: { area: string; items: string }) => `The most in: ${area} (${items}).`,
    from: 'From',
    none: 'No area',
    other: 'Other areas',
    items: 'Items',
    logged: 'Logged',
  },
  waiting: {
    title: 'What waits longest',
    none: 'Nothing has been without a word for too long.',
  },
  suggested: {
    title: 'Usefulness of suggestions',
    says: ({ share }: { share: string }) => `Taken: ${share}.`,
    kind: 'Suggestion',
    taken: 'Taken',
    dismissed: 'Dismissed',
    since: 'Of all suggestions so far.',
    kinds: {
      worth: 'Worth delegating',
      procedure: 'A fitting procedure',
      repeat: 'Repeating it',
      meeting: 'A meeting found',
      person: 'Somebody’s day',
      coach: 'A step of the coach',
      deviation: 'A next version',
    },
  },
};
