/** What the languages that are read by rules say alike: so long from now, the end of a period, numbers for dates. */
import type { Parser } from 'chrono-node';
import { WEAK } from './dialect';
import { weekdayOf } from '@/utils/delegation/zone-days';
import {
  addMonths,
  dayOfMonth,
  dayOfThisMonth,
  endOfMonth,
  endOfWeek,
  endOfYear,
  inWeek,
  lastOf,
} from './reckon';
import { civil, rule, type Moment, type Today } from './rule';

/** What time is counted in. */
export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'year';
/** What has an end. */
export type Period = 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/** `count` units from now. */
export function fromNow({ day, minutes }: Today, count: number, unit: Unit): Moment | null {
  if (Number.isNaN(count)) return null;
  switch (unit) {
    case 'minute':
    case 'hour': {
      const total = minutes + count * (unit === 'minute' ? 1 : 60);
      return { day: day + Math.floor(total / 1440), minutes: Math.round(total % 1440) };
    }
    case 'workday':
      return { day: workingDays(day, count) };
    case 'month':
      return { day: addMonths(day, count) };
    case 'year':
      return { day: addMonths(day, 12 * count) };
    default:
      return { day: day + Math.round(count * { day: 1, week: 7, fortnight: 14 }[unit]) };
  }
}

function workingDays(from: number, count: number): number {
  let day = from;
  for (let left = Math.min(count, 400); left > 0;) {
    day++;
    // Day 0 was a Thursday: 2 and 3 are the weekend.
    if (day % 7 !== 2 && day % 7 !== 3) left--;
  }
  return day;
}

/** The last day of a period: of this one or of the next. */
export function endOfPeriod(today: number, period: Period, ahead: number): number {
  switch (period) {
    case 'week':
      return endOfWeek(today, ahead);
    case 'weekend':
      return inWeek(today, 7, ahead);
    case 'month':
      return endOfMonth(today, ahead);
    case 'year':
      return endOfYear(today, ahead);
    case 'quarter': {
      const { year, month } = civil(today);
      return lastOf(year, (Math.ceil(month / 3) + ahead) * 3);
    }
  }
}

/** The last day of the next month of that name, or of that year. */
export function endOfNamed(today: number, month: number, year?: string): Moment | null {
  const now = civil(today);
  return { day: lastOf(year === undefined ? now.year + (month < now.month ? 1 : 0) : Number(year), month) };
}

/** A day, or nothing. */
export function on(day: number | null): Moment | null {
  return day === null ? null : { day };
}

/** Place of the alternative that `word` begins with, from 1; 0 when it is none. Accents do not count. */
export function ordinal(beginnings: readonly string[], word = ''): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return beginnings.findIndex((beginning) => plain.startsWith(beginning)) + 1;
}

/** A weekday with the number of its day and no month: the next such day, if it is that weekday. */
export function numberedDay(today: number, weekday: number, number = ''): Moment | null {
  const day = dayOfThisMonth(today, parseInt(number, 10));
  return day !== null && weekdayOf(day) === weekday ? { day } : null;
}

/** Dates in numbers; `due` before a day and a month without a year shows that they are one, and not a fraction. */
export function numeric(monthFirst: boolean, due: RegExp): Parser[] {
  const read = (today: Today, a = '', b = '', year?: string): Moment | null => {
    const [day, month] = monthFirst ? [b, a] : [a, b];
    return on(dayOfMonth(today.day, Number(month), Number(day), year));
  };
  return [
    rule(
      '(?<a>[0-3]?\\d)([./-])\\s?(?<b>[0-3]?\\d)\\2\\s?(?<year>20\\d\\d|2[4-9]|3\\d)(?![./-]?\\d)',
      ({ a, b, year }, today) => read(today, a, b, year),
    ),
    rule('(?<a>[0-3]?\\d)[/.](?<b>[0-3]?\\d)\\.?(?![\\d/%€$£]|[.,:-]\\d)', ({ a, b }, today, _, before) => {
      const moment = read(today, a, b);
      return moment === null ? null : { ...moment, tags: due.test(before) ? [] : [WEAK] };
    }),
    rule(
      '(?<year>20\\d\\d)([-./])(?<b>[01]\\d)\\2(?<a>[0-3]\\d)(?:t(?<h>[0-2]\\d):(?<m>[0-5]\\d)(?::\\d\\d(?:\\.\\d+)?z?)?)?(?![-./]?\\d)',
      ({ year, a, b, h, m }, today) => {
        const moment = on(dayOfMonth(today.day, Number(b), Number(a), year));
        return moment === null || h === undefined
          ? moment
          : { ...moment, minutes: Number(h) * 60 + Number(m) };
      },
    ),
  ];
}
