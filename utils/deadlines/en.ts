/** English: day before month, as everywhere but in the United States, whose order `american` reads. */
import type { Parser } from 'chrono-node';
import { WEAK, type Dialect } from './dialect';
import { EN_TIMES } from './en-times';
import { merging } from './merge';
import { endOfNamed, endOfPeriod, fromNow, numberedDay, numeric, on } from './phrases';
import { dayOfMonth, dayOfThisMonth, endOfMonth, inWeek, upcoming } from './reckon';
import { PART, rule, type Groups, type Moment, type Today } from './rule';
import {
  FULL_WEEKDAY,
  FULL_YEAR,
  MONTH,
  NUMBER,
  ORDINAL,
  PERIODS,
  UNIT,
  UNITS,
  WEEKDAY,
  WHICH,
  YEAR,
  monthOf,
  numberOf,
  weekdayOf,
} from './en-words';

function date(groups: Groups, today: Today): Moment | null {
  const year = groups['year'] ?? groups['year2'];
  return on(dayOfMonth(today.day, monthOf(groups['month']), Number(groups['day']), year));
}

function within(groups: Groups, today: Today): Moment | null {
  const unit = (groups['unit'] ?? '').toLowerCase();
  return fromNow(
    today,
    numberOf(groups['n']),
    groups['working'] === undefined ? (UNITS[unit] ?? 'day') : 'workday',
  );
}

function weekday(groups: Groups, { day }: Today, _: string, before: string): Moment | null {
  if (/(?:every|each|black|good|casual|most|last|past|on Mondays?|[-–] ?)\s*$/i.test(before)) return null;
  const name = groups['weekday'] ?? '';
  // Sat, Sun and wed are words, too: short names count in capitals or as the first word typed, and only beside more or alone.
  const short = !/day$/i.test(name);
  if (short && !/^[A-Z]/.test(name) && before.trim() !== '') return null;
  const prepared = /\b(?:by|on|until|till|before|this|next|due|for)\s+$/i.test(before);
  const which = (groups['which'] ?? '').toLowerCase();
  const iso = weekdayOf(name);
  if (which === 'next') return { day: inWeek(day, iso, 1) };
  if (which === 'coming' || which === 'following') return { day: upcoming(day, iso, true) };
  return { day: upcoming(day, iso), weekly: true, tags: short && !prepared && which === '' ? [WEAK] : [] };
}

function period({ which = '', period: unit = '' }: Groups, { day }: Today, before: string): Moment | null {
  const due = /\b(?:by|until|till|before|within|during|no later than|end of)\s+(?:the\s+)?$/i.test(before);
  const ahead = /next|following|coming/i.test(which) ? 1 : 0;
  return { day: endOfPeriod(day, PERIODS[unit.toLowerCase()] ?? 'week', ahead), tags: due ? [] : [WEAK] };
}

/** Newspapers and companies are called after days. */
const NO_NAME = '(?!\\s+(?:Times|Post|magazine|Consulting|Group|Ltd|LLC|Inc|Media|Labs|Studios?)\\b)';

const PARSERS: Parser[] = [
  rule('(?:the\\s+)?day after tomorrow|overmorrow', (_, { day }) => ({ day: day + 2 })),
  rule(`(?:today|tonight|this (?:evening|night))${NO_NAME}`, (_, { day }, match) =>
    match.toLowerCase() === 'today'
      ? { day }
      : { day, minutes: /evening/i.test(match) ? 18 * 60 : 21 * 60, tags: [PART] },
  ),
  rule('this (?:morning|afternoon)', (_, { day }, match) => ({
    day,
    minutes: /noon/i.test(match) ? 15 * 60 : 9 * 60,
    tags: [PART],
  })),
  rule('tomorrow|tmrw?', (_, { day }) => ({ day: day + 1 })),
  rule(`${WHICH}${WEEKDAY}${NO_NAME}`, weekday),
  rule(
    `${WEEKDAY},?\\s+(?:the\\s+)?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\s*(?:of\\b|[-.:/]?\\d|[ap]\\.?m|${MONTH.replace('?<month>', '?:')}))`,
    ({ weekday, day }, today) => numberedDay(today.day, weekdayOf(weekday), day),
  ),
  rule('(?:in|within)\\s+(?<n>\\d{1,3})\\s?(?:h|hrs)', ({ n }, today) => fromNow(today, Number(n), 'hour')),
  rule(
    '(?:the\\s+)?end\\s+of\\s+Q(?<quarter>[1-4])(?:\\s+(?<year>20\\d\\d))?',
    ({ quarter, year }, { day }) => endOfNamed(day, Number(quarter) * 3, year),
  ),
  rule(
    `${FULL_WEEKDAY}(?:\\s+of)?\\s+(?<which>next|this|the following)\\s+week`,
    ({ weekday, which }, { day }) => ({
      day: inWeek(day, weekdayOf(weekday), which?.toLowerCase() === 'this' ? 0 : 1),
    }),
  ),
  rule(
    `(?<which>next|this)\\s+week(?:,|['’]s)?(?:\\s+on)?\\s+${FULL_WEEKDAY}`,
    ({ weekday, which }, { day }) => ({
      day: inWeek(day, weekdayOf(weekday), which?.toLowerCase() === 'this' ? 0 : 1),
    }),
  ),
  rule(
    `${FULL_WEEKDAY}\\s+week|a week (?:on|from) (?<other>(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
    ({ weekday, other }, { day }) => ({
      day: upcoming(day, weekdayOf(weekday ?? other)) + 7,
    }),
  ),
  rule(
    `(?:in|within)\\s+(?:the\\s+next\\s+|about\\s+)?${NUMBER}[\\s-]+${UNIT}(?:\\s+time)?(?!\\s+(?:like|where|when|in which)\\b)`,
    within,
  ),
  rule(`(?:in|within)\\s+half\\s+an?\\s+hour`, (_, today) => within({ n: '30', unit: 'min' }, today)),
  rule(`${NUMBER}\\s+${UNIT}\\s+from\\s+(?:now|today)`, within),
  rule(`(?:in|within)\\s+(?:an|one)\\s+hour\\s+and\\s+a\\s+half`, (_, today) =>
    within({ n: '90', unit: 'min' }, today),
  ),
  rule(`${NUMBER}\\s+${UNIT}\\s+from\\s+tomorrow`, (groups, today) =>
    within(groups, { ...today, day: today.day + 1 }),
  ),
  rule(`a week from (?:now|today)`, (_, { day }) => ({ day: day + 7 })),
  rule(
    `${WHICH}(?:(?:last day|end)\\s+of\\s+)${WHICH.replace('which', 'of')}(?:work(?:ing)?\\s+)?(?<period>week|weekend|month|quarter|year)`,
    ({ of, which, period: unit }, today) => period({ which: of ?? which, period: unit }, today, 'end of '),
  ),
  rule(`(?:week|month|quarter|year)['’]?s?[\\s-]end|EOW|EOM|EOY|EOQ`, (_, today, match) => {
    const unit = /^eo(.)$/i.exec(match)?.[1]?.toLowerCase() ?? match.charAt(0).toLowerCase();
    return period(
      { period: { w: 'week', m: 'month', q: 'quarter', y: 'year' }[unit] ?? '' },
      today,
      'end of ',
    );
  }),
  rule(
    `(?<which>this|next|the coming|the following)\\s+(?<period>week|weekend|month|quarter|year)`,
    (groups, today, _, before) => period(groups, today, before),
  ),
  rule(`the\\s+(?<period>weekend)`, (groups, today, _, before) => period(groups, today, before)),
  rule(`(?:the\\s+)?(?:last day|end)\\s+of\\s+${MONTH}${FULL_YEAR}`, ({ month, year }, { day }) =>
    endOfNamed(day, monthOf(month), year),
  ),
  rule(`(?:the\\s+)?(?:middle of|mid)[\\s-]+${MONTH}${FULL_YEAR}`, (groups, today) =>
    date({ ...groups, day: '15' }, today),
  ),
  rule(`(?:by|until|within|no later than)\\s+${MONTH}${FULL_YEAR}(?!\\s+\\d)`, ({ month, year }, { day }) =>
    endOfNamed(day, monthOf(month), year),
  ),
  rule(
    `(?:the\\s+)?${ORDINAL}(?:\\s*(?:-|–|to|and)\\s*(?<end>[0-3]?\\d)(?:st|nd|rd|th)?)?(?:\\s+(?:day\\s+)?(?:of\\s+)?|[.-])${MONTH}${YEAR}`,
    (groups, today) => date({ ...groups, day: groups['end'] ?? groups['day'] }, today),
  ),
  rule(
    `${MONTH}\\s+(?:the\\s+)?${ORDINAL}(?:\\s*[-–]\\s*(?<end>[0-3]?\\d)(?:st|nd|rd|th)?)?(?![\\d:.%]\\d|\\d|%)${YEAR}`,
    (groups, today) => date({ ...groups, day: groups['end'] ?? groups['day'] }, today),
  ),
  rule(
    `(?:the|on|by)\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)(?:\\s+of\\s+(?<of>this|next)\\s+month)?(?!\\s+(?!at\\b|by\\b|and\\b|or\\b|if\\b|for\\b|please\\b)[a-z])`,
    ({ day: number, of }, { day }) =>
      on(
        of?.toLowerCase() === 'next'
          ? dayOfThisMonth(endOfMonth(day, 0) + 1, Number(number))
          : dayOfThisMonth(day, Number(number)),
      ),
  ),
];

const LINKS = {
  time: /^[\s,;(–-]*(?:(?:at|by|before|from|until|till|around|in the|the|time:|in|no later than|and|@)\s+)?$/i,
  day: /^[\s,(–-]*(?:(?:on|of|the|this|by)\s+){0,2}$/i,
  date: /^[\s,(]*(?:(?:the|on|and|i\.e\.|that is)\s+){0,2}\(?$/i,
};

const DUE = /(?:\b(?:by|on|until|till|before|due|deadline:?)|day,?)\s+$/i;

function configured(monthFirst: boolean): Dialect {
  return {
    code: 'en',
    configuration: {
      parsers: [...PARSERS, ...numeric(monthFirst, DUE), ...EN_TIMES],
      refiners: merging(LINKS),
    },
    deadline:
      /\b(?:by|until|till|before|due|deadline|no later than|at the latest|latest|within|expires?|closes?|submit|deliver(?:ed|y)?|eod|cob|close of business|end of)\b/iu,
    meeting:
      /\b(?:call|calls|meet|meeting|meetings|zoom|teams|skype|appointment|interview|catch[- ]?up|video|webinar|lunch|dinner|coffee|conference|talk|chat|sync|stand-?up|workshop|demo|invite|invitation|hangout|google meet|see you)\b/iu,
    past: /\b(?:every|each|last|since|ago|sent|was|were|had|received|paid|signed|agreed|met|spoke|arrived|dated|issued|yesterday|born|founded|wrote|did|happened|took|came|ended|started|opened|moved|visited|joined|left|bought|ordered|shipped|called|published|updated|created|closed|finished|delivered)\b/iu,
    common:
      'the and of to is in that for it with you on are this be have not from your we will please can would our if at as by an but they has was which do there their all when about or me my could should i'.split(
        ' ',
      ),
  };
}

/** English with the day before the month. */
export const english: Dialect = configured(false);
/** English as the United States write numeric dates, the month first. */
export const american: Dialect = configured(true);
