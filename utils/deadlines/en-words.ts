/** English: the words and what they stand for. */
import type { Period, Unit } from './phrases';

/** A weekday, group `weekday`. */
export const WEEKDAY =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?';
/** A weekday written out. */
export const FULL_WEEKDAY = '(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** A month, written out or short, group `month`. */
export const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** The year after a date, groups `year` and `year2`. */
export const YEAR = "(?:,?\\s+(?<year>20\\d\\d)|[,.\\s/-]+(?<year2>[’']?2\\d)(?![:.\\d]|\\s?(?:am|pm)))?";
/** The year after a month. */
export const FULL_YEAR = '(?:,?\\s+(?:of\\s+)?(?<year>20\\d\\d))?';
/** The number of a day, group `day`. */
export const ORDINAL = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** Numbers in words. */
export const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  'a couple of': 2,
  'a few': 3,
};
/** A number in figures or words, group `n`. */
export const NUMBER = `(?<n>\\d{1,3}|a couple of|a few|${Object.keys(NUMBERS)
  .filter((word) => !word.includes(' '))
  .join('|')})`;
/** What time is counted in, group `unit`. */
export const UNIT =
  "(?:(?<working>working|business|work)\\s+|calendar\\s+)?(?<unit>minute|min|hour|hr|day|week|fortnight|month|year)s?[’']?";
/** Units by their words, or how these begin. */
export const UNITS: Readonly<Record<string, Unit>> = {
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  year: 'year',
};
/** Periods by their words, or how these begin. */
export const PERIODS: Readonly<Record<string, Period>> = {
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};
/** This one or the next, group `which`. */
export const WHICH = '(?:(?<which>this|the current|next|following|coming|the)\\s+)?';

/** ISO number of a weekday. */
export const weekdayOf = (name: string | undefined): number =>
  ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf((name ?? '').slice(0, 2).toLowerCase()) + 1;
/** Number of a month. */
export const monthOf = (name: string | undefined): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    (name ?? '').slice(0, 3).toLowerCase(),
  ) + 1;
/** A number in figures or words. */
export const numberOf = (word: string | undefined): number =>
  NUMBERS[(word ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? Number(word);
