/** The rhythms a person chooses from, as rules and back. */
import type { HolidayRule } from './recurrence';
import { WEEKDAYS, parseRule, type RuleParts } from './recurrence-rule';
import { dateOf, dayOf, weekdayOf } from './zone-days';

/** A day of a month. */
export type MonthDay =
  /** Where a month has fewer days it is its last one; -1 always is. */
  | { kind: 'day'; day: number }
  /** `nth` 1 to 4, or -1 for the last. */
  | { kind: 'weekday'; nth: number; weekday: number }
  /** By the calendar of the agreement. */
  | { kind: 'working'; which: 'first' | 'last' };

/** What a person chooses; everything else that RFC 5545 can say is kept as its text. */
export type Rhythm =
  | { every: 'day'; interval: number }
  | { every: 'week'; interval: number; weekdays: number[] }
  | { every: 'month'; interval: number; on: MonthDay }
  /** `date` is 'MM-DD'; 29 February is the 28th in years without one. */
  | { every: 'year'; interval: number; date: string };

/** When it ends: after so many times, after a day ('YYYY-MM-DD'), or never. */
export type RhythmEnd = { count: number } | { until: string } | null;

/** The rule that says a rhythm. Its days of a working kind need the holiday rule of {@link holidaysFor} besides. */
export function ruleOf(rhythm: Rhythm, end: RhythmEnd = null): string {
  const parts = [...coreOf(rhythm)];
  if (rhythm.interval > 1) parts.splice(1, 0, `INTERVAL=${rhythm.interval}`);
  if (end !== null)
    parts.push('count' in end ? `COUNT=${end.count}` : `UNTIL=${end.until.replaceAll('-', '')}`);
  return parts.join(';');
}

function coreOf(rhythm: Rhythm): string[] {
  switch (rhythm.every) {
    case 'day':
      return ['FREQ=DAILY'];
    case 'week': {
      const days = [...rhythm.weekdays].sort((a, b) => a - b).map((day) => WEEKDAYS[day - 1] ?? 'MO');
      return ['FREQ=WEEKLY', `BYDAY=${days.join(',')}`];
    }
    case 'month':
      return ['FREQ=MONTHLY', ...monthDayOf(rhythm.on)];
    case 'year': {
      const [month = 1, day = 1] = rhythm.date.split('-').map(Number);
      const last = rhythm.date === '02-29' ? -1 : day;
      return ['FREQ=YEARLY', `BYMONTH=${month}`, `BYMONTHDAY=${last}`];
    }
  }
}

function monthDayOf(on: MonthDay): string[] {
  if (on.kind === 'working') return [`BYMONTHDAY=${on.which === 'first' ? 1 : -1}`];
  if (on.kind === 'weekday') return [`BYDAY=${on.nth}${WEEKDAYS[on.weekday - 1] ?? 'MO'}`];
  if (on.day === 31) return ['BYMONTHDAY=-1'];
  if (on.day < 29) return [`BYMONTHDAY=${on.day}`];
  // Plain RFC 5545 for "the 30th, or the last day of a shorter month": every calendar that reads it agrees.
  const days = Array.from({ length: on.day - 27 }, (_, i) => 28 + i);
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'];
}

/** The holiday rule that a rhythm brings with it; null: as the person chooses. */
export function holidaysFor(rhythm: Rhythm): HolidayRule | null {
  if (rhythm.every !== 'month' || rhythm.on.kind !== 'working') return null;
  return rhythm.on.which === 'first' ? 'after' : 'before';
}

/** The rhythm that a rule says, with `start` ('YYYY-MM-DD') for what it leaves open; null where none says it. */
export function rhythmOf(rule: string, start: string, holidays: HolidayRule): Rhythm | null {
  const parts = parseRule(rule);
  const first = dayOf(start);
  if (parts === null || first === null) return null;
  const { interval, byDay, byMonth, byMonthDay } = parts;
  switch (parts.freq) {
    case 'DAILY':
      return byDay.length === 0 ? { every: 'day', interval } : null;
    case 'WEEKLY': {
      const days = byDay.length === 0 ? [weekdayOf(first)] : byDay.map(({ weekday }) => weekday);
      return { every: 'week', interval, weekdays: [...new Set(days)].sort((a, b) => a - b) };
    }
    case 'MONTHLY': {
      const on = monthDayIn(parts, Number(start.slice(8)), holidays);
      return on === null ? null : { every: 'month', interval, on };
    }
    case 'YEARLY': {
      if (byDay.length > 0 || byMonth.length > 1 || byMonthDay.length > 1) return null;
      const [month = Number(start.slice(5, 7))] = byMonth;
      const [day = Number(start.slice(8))] = byMonthDay;
      if (month === 2 && day === -1) return { every: 'year', interval, date: '02-29' };
      // By RFC 5545 the 29th is every fourth year: no rhythm of ours.
      if (day < 1 || (month === 2 && day === 29)) return null;
      return { every: 'year', interval, date: `${two(month)}-${two(day)}` };
    }
  }
}

function monthDayIn(
  { byDay, byMonthDay, bySetPos }: RuleParts,
  startDay: number,
  holidays: HolidayRule,
): MonthDay | null {
  if (byDay.length > 0) {
    const [{ nth, weekday } = { nth: null, weekday: 1 }] = byDay;
    const plain = byDay.length === 1 && bySetPos.length === 0 && nth !== null && nth >= -1 && nth <= 4;
    return plain ? { kind: 'weekday', nth, weekday } : null;
  }
  if (bySetPos.length > 0) {
    const last = byMonthDay.at(-1) ?? 0;
    const same = byMonthDay.join() === Array.from({ length: last - 27 }, (_, i) => 28 + i).join();
    return same && last > 28 && bySetPos.join() === '-1' ? { kind: 'day', day: last } : null;
  }
  if (byMonthDay.length > 1) return null;
  const [day = startDay] = byMonthDay;
  if (day === 1 && holidays === 'after') return { kind: 'working', which: 'first' };
  if (day === -1)
    return holidays === 'before' ? { kind: 'working', which: 'last' } : { kind: 'day', day: -1 };
  // By RFC 5545 a month without that day is passed over: no rhythm of ours.
  return day < 1 || day > 28 ? null : { kind: 'day', day };
}

/** When a rule ends. */
export function endOf({ count, until }: Pick<RuleParts, 'count' | 'until'>): RhythmEnd {
  return count !== null ? { count } : until !== null ? { until } : null;
}

/** The days of a month that a day ('YYYY-MM-DD') stands for, likeliest first; the working days among them always. */
export function monthDaysFor(start: string): MonthDay[] {
  const day = dayOf(start);
  if (day === null) return [];
  const [date, weekday] = [Number(start.slice(8)), weekdayOf(day)];
  const [nth, last] = [Math.ceil(date / 7), dateOf(day + 7).slice(5, 7) !== start.slice(5, 7)];
  const isLastDay = dateOf(day + 1).slice(8) === '01';
  return [
    ...(date === 31 ? [] : [{ kind: 'day', day: date } as const]),
    ...(nth > 4 ? [] : [{ kind: 'weekday', nth, weekday } as const]),
    ...(last ? [{ kind: 'weekday', nth: -1, weekday } as const] : []),
    ...(isLastDay ? [{ kind: 'day', day: -1 } as const] : []),
    { kind: 'working', which: 'first' },
    { kind: 'working', which: 'last' },
  ];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
