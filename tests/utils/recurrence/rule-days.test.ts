import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleDays, ruleFrom } from '@/utils/recurrence/rule-days';
import { parseRule, type RuleParts } from '@/utils/delegation/recurrence-rule';
import { dateOf, dayOf, weekdayOf } from '@/utils/delegation/zone-days';
import { some } from './some';

function first(rule: string, start: string, count: number, from = start): string[] {
  const found = ruleFrom(rule, start);
  if (found === null) return ['not reckoned with'];
  return some(ruleDays(found, dayOf(from)!), count).map(dateOf);
}

describe('the days of a rule', () => {
  test.each<[rule: string, start: string, days: string]>([
    ['FREQ=DAILY', '2026-12-30', '2026-12-30 2026-12-31 2027-01-01'],
    ['FREQ=DAILY;INTERVAL=10', '2026-12-25', '2026-12-25 2027-01-04 2027-01-14'],
    ['FREQ=WEEKLY', '2026-12-28', '2026-12-28 2027-01-04 2027-01-11'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-12-29', '2026-12-31 2027-01-04 2027-01-07'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', '2027-01-06', '2027-01-10 2027-01-18 2027-01-24'],
    // The week of a clock change is a week like any other.
    ['FREQ=WEEKLY;BYDAY=SU', '2027-03-21', '2027-03-21 2027-03-28 2027-04-04'],
    ['FREQ=MONTHLY;BYMONTHDAY=1', '2026-11-15', '2026-12-01 2027-01-01 2027-02-01'],
    ['FREQ=MONTHLY', '2026-11-15', '2026-11-15 2026-12-15 2027-01-15'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', '2026-11-20', '2027-02-15 2027-05-15 2027-08-15'],
    // A quarter counts from the month of the start, also when its own day has passed.
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20', '2026-11-15', '2026-11-20 2027-02-20 2027-05-20'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-12-31', '2027-12-31 2028-01-31 2028-02-29'],
    // "The 30th" as Right Hand writes it is the last day of a shorter month; plain BYMONTHDAY=30 passes February over.
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2027-01-30', '2027-01-30 2027-02-28 2027-03-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2027-01-30', '2027-01-30 2027-03-30 2027-04-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31', '2027-01-31 2027-03-31 2027-05-31'],
    ['FREQ=MONTHLY;BYDAY=2TU', '2027-01-20', '2027-02-09 2027-03-09 2027-04-13'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2027-01-20', '2027-01-29 2027-02-26 2027-03-26'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2027-01-20', '2027-02-01 2027-03-01 2027-04-01'],
    ['FREQ=YEARLY', '2026-11-15', '2026-11-15 2027-11-15 2028-11-15'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', '2026-12-25', '2027-12-24 2028-12-24 2029-12-24'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2027-02-28', '2027-02-28 2028-02-29 2029-02-28'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2027-01-01', '2028-02-29 2032-02-29 2036-02-29'],
    ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15', '2027-04-05', '2027-09-15 2028-03-15 2028-09-15'],
    ['FREQ=DAILY;COUNT=2', '2026-12-31', '2026-12-31 2027-01-01'],
    ['FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2', '2027-01-05', '2027-02-01 2027-03-01'],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270111', '2027-01-01', '2027-01-04 2027-01-11'],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270110T220000Z', '2027-01-01', '2027-01-04'],
  ])('%s from %s', (rule, start, days) => {
    expect(first(rule, start, 3).join(' ')).toBe(days);
  });

  test('a count is counted from the start, wherever one looks from', () => {
    expect(first('FREQ=WEEKLY;COUNT=3', '2027-01-04', 9, '2027-01-10')).toEqual(['2027-01-11', '2027-01-18']);
    expect(first('FREQ=WEEKLY;COUNT=3', '2027-01-04', 9, '2027-02-10')).toEqual([]);
  });

  test.each([
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYDAY=1MO',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;WKST=SU',
    'FREQ=MONTHLY;BYMONTHDAY=40',
    'FREQ=MONTHLY;FREQ=DAILY',
    'every now and then',
    '',
  ])('%j is not reckoned with', (rule) => {
    expect(first(rule, '2027-01-01', 1)).toEqual(['not reckoned with']);
  });

  test('a rule that never comes to a day ends', () => {
    expect(first('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30', '2027-02-01', 1)).toEqual([]);
  });

  test('are those of a calendar gone through day by day', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: 0, max: 2000 }), (rule, start, later) => {
        const from = start + later;
        const found = ruleFrom(rule, dateOf(start))!;
        const end = from + 500;
        const days: number[] = [];
        for (const day of ruleDays(found, from)) {
          if (day > end || days.length === 40) break;
          days.push(day);
        }
        const far = days.length === 40 ? days.at(-1)! : end;
        expect(days.map(dateOf)).toEqual(dayByDay(rule, start, from, far).map(dateOf));
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

const anyDay = fc.integer({ min: dayOf('2024-01-01')!, max: dayOf('2032-12-31')! });
const interval = fc.integer({ min: 1, max: 5 });
const name = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
const nths = fc.uniqueArray(
  fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), name).map(([nth, day]) => `${nth}${day}`),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
const monthDays = fc.uniqueArray(monthDay, { minLength: 1, maxLength: 4 });
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
const place = fc.constantFrom('', ';BYSETPOS=1', ';BYSETPOS=-1', ';BYSETPOS=2,-1');
const anyRule = fc
  .oneof(
    interval.map((n) => `FREQ=DAILY;INTERVAL=${n}`),
    fc.tuple(interval, names).map(([n, days]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days.join()}`),
    fc
      .tuple(interval, fc.oneof(names, nths), place)
      .map(([n, days, set]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${days.join()}${set}`),
    fc
      .tuple(interval, monthDays, place)
      .map(([n, days, set]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${days.join()}${set}`),
    fc
      .tuple(interval, months, monthDays)
      .map(([n, in_, days]) => `FREQ=YEARLY;INTERVAL=${n};BYMONTH=${in_.join()};BYMONTHDAY=${days.join()}`),
    fc
      .tuple(interval, months, fc.oneof(names, nths))
      .map(([n, in_, days]) => `FREQ=YEARLY;INTERVAL=${n};BYMONTH=${in_.join()};BYDAY=${days.join()}`),
  )
  .filter((rule) => parseRule(rule) !== null);

/** What RFC 5545 says, asked of each day in turn: no library, no expansion. */
function dayByDay(rule: string, start: number, from: number, end: number): number[] {
  const parts = parseRule(rule)!;
  const days: number[] = [];
  for (let day = Math.max(start, from); day <= end; day += 1) if (isDayOf(parts, start, day)) days.push(day);
  return days;
}

function isDayOf(parts: RuleParts, start: number, day: number): boolean {
  return inPeriod(parts, start, day) && isNamed(parts, day) && inPlace(parts, day);
}

function inPeriod({ freq, interval: n }: RuleParts, start: number, day: number): boolean {
  const monday = (one: number) => one - weekdayOf(one);
  const months = (one: number) => Number(dateOf(one).slice(0, 4)) * 12 + Number(dateOf(one).slice(5, 7));
  if (freq === 'DAILY') return (day - start) % n === 0;
  if (freq === 'WEEKLY') return ((monday(day) - monday(start)) / 7) % n === 0;
  if (freq === 'MONTHLY') return (months(day) - months(start)) % n === 0;
  return (Number(dateOf(day).slice(0, 4)) - Number(dateOf(start).slice(0, 4))) % n === 0;
}

function isNamed({ byDay, byMonth, byMonthDay }: RuleParts, day: number): boolean {
  const month = Number(dateOf(day).slice(5, 7));
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  const [date, fromEnd] = [Number(dateOf(day).slice(8)), -daysLeft(day) - 1];
  if (byMonthDay.length > 0) return byMonthDay.includes(date) || byMonthDay.includes(fromEnd);
  if (byDay.length === 0) return true;
  return byDay.some(({ weekday, nth }) => {
    if (weekday !== weekdayOf(day)) return false;
    return nth === null || nth === Math.ceil(date / 7) || nth === -Math.ceil(-fromEnd / 7);
  });
}

/** Days of the month after this one. */
function daysLeft(day: number): number {
  let left = 0;
  while (dateOf(day + left + 1).slice(0, 7) === dateOf(day).slice(0, 7)) left += 1;
  return left;
}

function inPlace(parts: RuleParts, day: number): boolean {
  if (parts.bySetPos.length === 0) return true;
  const begin = day - Number(dateOf(day).slice(8)) + 1;
  const named: number[] = [];
  for (let one = begin; one <= day + daysLeft(day); one += 1) if (isNamed(parts, one)) named.push(one);
  return parts.bySetPos.some((place) => named.at(place > 0 ? place - 1 : place) === day);
}
