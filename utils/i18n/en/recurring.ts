import { n } from './count';

const NTH = ['first', 'second', 'third', 'fourth'];

/** What recurs: the list, the form, and rules in words. */
export const recurring = {
  title: 'What recurs',
  why: 'What comes again makes its own item in time, ready to be handed over. What recurs stays with you.',
  unreadable: 'What recurs could not be read.',
  nothing: 'Nothing recurs yet',
  nothingHint: 'Add what comes again every week, month or year.',
  add: 'Add what recurs',
  /** Of an item, or of a procedure. */
  make: 'Make it recurring',
  gone: 'This does not recur any more.',
  /** `day` is 'Fri 27 Nov'. */
  next: ({ day }: { day: string }) => `Next: ${day}`,
  nextFrom: ({ day, begins }: { day: string; begins: string }) => `Next: ${day}, comes up ${begins}`,
  noNext: 'No date to come',
  paused: 'Paused',
  follows: ({ procedure }: { procedure: string }) => `Follows “${procedure}”`,
  /** Days that passed while the browser was closed. */
  missed: ({ days, count }: { days: string; count: number }) =>
    n(count, {
      one: `Not made, for the browser was closed: ${days}`,
      other: `Not made, for the browser was closed: ${days}`,
    }),
  pause: 'Pause',
  resume: 'Go on',
  pauseNamed: ({ title }: { title: string }) => `Pause: ${title}`,
  resumeNamed: ({ title }: { title: string }) => `Go on: ${title}`,
  endNamed: ({ title }: { title: string }) => `End: ${title}`,
  changeNamed: ({ title }: { title: string }) => `Change: ${title}`,
  said: {
    added: ({ title }: { title: string }) => `“${title}” recurs from now on.`,
    saved: ({ title }: { title: string }) => `“${title}” is saved.`,
    paused: ({ title }: { title: string }) => `“${title}” is paused.`,
    resumed: ({ title }: { title: string }) => `“${title}” goes on.`,
    ended: ({ title }: { title: string }) => `“${title}” recurs no more.`,
  },
  /** `days` is 'Monday and Thursday', `day` one of monthDay or '24 Dec'. */
  rule: {
    days: ({ count }: { count: number }) => n(count, { one: 'Every day', other: 'Every # days' }),
    weeks: ({ count, days }: { count: number; days: string }) =>
      n(count, { one: `Every week: ${days}`, other: `Every # weeks: ${days}` }),
    months: ({ count, day }: { count: number; day: string }) =>
      n(count, { one: `Every month: ${day}`, other: `Every # months: ${day}` }),
    quarters: ({ count, day }: { count: number; day: string }) =>
      n(count, { one: `Every quarter: ${day}`, other: `Every # quarters: ${day}` }),
    years: ({ count, day }: { count: number; day: string }) =>
      n(count, { one: `Every year: ${day}`, other: `Every # years: ${day}` }),
  },
  monthDay: {
    day: ({ day }: { day: number }) => `day ${day}`,
    orLast: ({ day }: { day: number }) => `day ${day}, or the last of a shorter month`,
    last: 'last day',
    firstWorking: 'first working day',
    lastWorking: 'last working day',
    /** `nth` is 1 to 4, or -1 for the last; `weekday` 1 Monday to 7 Sunday, `name` its name. */
    nth: ({ nth, name }: { nth: number; weekday: number; name: string }) =>
      `${nth < 0 ? 'last' : (NTH[nth - 1] ?? `${nth}.`)} ${name}`,
  },
  /** `often` is one of rule. */
  until: ({ often, day }: { often: string; day: string }) => `${often}, until ${day}`,
  times: ({ often, count }: { often: string; count: number }) =>
    n(count, { one: `${often}, # time`, other: `${often}, # times` }),
  dayOff: {
    keep: 'also on a day off',
    before: 'on a day off: the working day before',
    after: 'on a day off: the working day after',
  },
  ownRule: ({ rule }: { rule: string }) => `By a rule of its own: ${rule}`,
  /** Where the dates of such a rule are not known. */
  ownRuleHint: 'The rule is kept as it is. Right Hand does not know its dates, so it makes nothing.',
  form: {
    what: 'What comes again',
    whatExample: 'Receipts to the accountant',
    whatMissing: 'Say what comes again.',
    procedure: 'Procedure',
    noProcedure: 'None',
    often: 'How often',
    oftenIs: {
      day: 'Every day',
      week: 'Every week',
      month: 'Every month',
      quarter: 'Every quarter',
      year: 'Every year',
    },
    own: 'By its own rule',
    every: 'How many of them',
    everyHint: ({ count }: { count: number }) => n(count, { one: 'All of them', other: 'One in #' }),
    weekdays: 'Weekdays',
    weekdaysMissing: 'Choose at least one weekday.',
    monthDay: 'Day of the month',
    start: 'Beginning',
    startMissing: 'Say when it begins.',
    time: 'Due at',
    timeHint: 'Empty: the end of the working day',
    dayOff: 'On a day off',
    dayOffIs: { keep: 'As it is', before: 'Working day before', after: 'Working day after' },
    lead: 'Comes up before',
    leadIs: ({ count }: { count: number }) =>
      n(count, { one: '# working day before', other: '# working days before' }),
    leadNone: 'On the day itself',
    ends: 'Ends',
    endsIs: { never: 'Never', until: 'On a day', count: 'After a number of times' },
    until: 'Last day',
    count: 'Times in all',
    next: 'The next dates',
    /** `day` is 'Fri 27 Nov', `begins` too. */
    date: ({ day, begins }: { day: string; begins: string }) => `${day}, comes up ${begins}`,
    none: 'No date to come',
  },
};
