/** Recurrence rules (RFC 5545) as far as Right Hand reckons with them, taken apart. */
import { dayOf } from './zone-days';

/** How often a rule repeats. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A day of the week within a rule; `nth` null: each of them, 1 the first of the month, -1 the last. */
export interface RuleWeekday {
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  nth: number | null;
}

/** A rule taken apart. */
export interface RuleParts {
  freq: Frequency;
  /** 1 or more. */
  interval: number;
  /** How many times in all, or null. */
  count: number | null;
  /** The last day, 'YYYY-MM-DD', or null. */
  until: string | null;
  byDay: RuleWeekday[];
  /** 1 to 31, or from the month's end -1 to -31. */
  byMonthDay: number[];
  /** 1 to 12. */
  byMonth: number[];
  bySetPos: number[];
}

/** The largest interval and count: nobody plans further. */
const MOST = 999;
const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** By ISO weekday less one. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** What each frequency may be narrowed by, for the days that follow to be reckoned the same everywhere. */
const NARROWED: Record<Frequency, readonly string[]> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYMONTH', 'BYDAY', 'BYMONTHDAY'],
};
const PLAIN = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'];

/** The parts of a rule; null for one that says what is not reckoned with (times of day, weeks of the year) or nothing sensible. */
export function parseRule(text: string): RuleParts | null {
  const said = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=([^=]+)$/.exec(part) ?? [];
    if (name === '' || said.has(name)) return null;
    said.set(name, value);
  }
  const freq = FREQUENCIES.find((one) => one === said.get('FREQ'));
  if (freq === undefined) return null;
  if ([...said.keys()].some((name) => !PLAIN.includes(name) && !NARROWED[freq].includes(name))) return null;
  // The week of two-weekly rules begins on Monday, as RFC 5545 has it unless said otherwise.
  if ((said.get('WKST') ?? 'MO') !== 'MO') return null;
  const parts = {
    freq,
    interval: numberIn(said.get('INTERVAL') ?? '1'),
    count: said.has('COUNT') ? numberIn(said.get('COUNT') ?? '') : null,
    until: said.has('UNTIL') ? untilIn(said.get('UNTIL') ?? '') : null,
    byDay: listIn(said.get('BYDAY'), weekdayIn),
    byMonthDay: listIn(said.get('BYMONTHDAY'), (one) => signedIn(one, 31)),
    byMonth: listIn(said.get('BYMONTH'), (one) => (/^\d/.test(one) ? signedIn(one, 12) : null)),
    bySetPos: listIn(said.get('BYSETPOS'), (one) => signedIn(one, 31)),
  };
  return isWhole(parts, said) ? parts : null;
}

type Tried = { [K in keyof RuleParts]: RuleParts[K] | null };

function isWhole(parts: Tried, said: ReadonlyMap<string, string>): parts is RuleParts {
  const { freq, count, until, byDay, byMonthDay, byMonth, bySetPos } = parts;
  if (parts.interval === null || byDay === null || byMonthDay === null) return false;
  if (byMonth === null || bySetPos === null || freq === null) return false;
  if ((said.has('COUNT') && count === null) || (said.has('UNTIL') && until === null)) return false;
  const counted = byDay.some(({ nth }) => nth !== null);
  if (counted && (freq === 'DAILY' || freq === 'WEEKLY')) return false;
  if (byDay.length > 0 && byMonthDay.length > 0) return false;
  if (bySetPos.length > 0 && byDay.length + byMonthDay.length === 0) return false;
  // Days of a year, and not of a month, are something else.
  if (freq === 'YEARLY' && byMonth.length === 0 && byDay.length + byMonthDay.length > 0) return false;
  return freq !== 'YEARLY' || byMonthDay.length === 0 || byMonth.some((one) => hasDay(one, byMonthDay));
}

/** Whether a month has one of these days in some year. */
function hasDay(month: number, days: readonly number[]): boolean {
  const most = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  return days.some((day) => Math.abs(day) <= most);
}

function numberIn(text: string): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MOST ? number : null;
}

function signedIn(text: string, most: number): number | null {
  const number = /^[+-]?\d{1,2}$/.test(text) ? Number(text) : 0;
  return number !== 0 && Math.abs(number) <= most ? number : null;
}

function weekdayIn(text: string): RuleWeekday | null {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  if (name === '') return null;
  const number = nth === '' ? null : signedIn(nth, 5);
  return nth !== '' && number === null ? null : { weekday: WEEKDAYS.indexOf(name) + 1, nth: number };
}

function untilIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return dayOf(date) === null ? null : date;
}

function listIn<T>(text: string | undefined, read: (one: string) => T | null): T[] | null {
  const values = (text === undefined ? [] : text.split(',')).map(read);
  return values.every((one) => one !== null) ? values : null;
}
