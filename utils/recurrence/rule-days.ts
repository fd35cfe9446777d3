/** The days of a recurrence rule, by ical.js: the one file that knows it, and what it does otherwise than RFC 5545. */
import ICAL from 'ical.js';
import { WEEKDAYS, parseRule, type RuleParts } from '@/utils/delegation/recurrence-rule';
import { dateOf, dayOf, weekdayOf } from '@/utils/delegation/zone-days';

/** Steps of the library before a rule counts as one that has no more days: one that skips some months needs few. */
const MOST_STEPS = 4000;
/** Nobody plans further than this, in days: about a hundred years. */
const FURTHEST = 36_525;

/** A rule with its first day, ready to be asked. */
export interface RuleFrom {
  parts: RuleParts;
  /** A day number. */
  start: number;
}

/** The rule, with what `start` ('YYYY-MM-DD') says where the rule leaves it open; null for one that is not reckoned with. */
export function ruleFrom(rule: string, start: string): RuleFrom | null {
  const parts = parseRule(rule);
  const first = dayOf(start);
  if (parts === null || first === null) return null;
  const [month, day] = [Number(start.slice(5, 7)), Number(start.slice(8))];
  const open = parts.byDay.length === 0 && parts.byMonthDay.length === 0;
  const whole = { ...parts };
  if (open && parts.freq === 'WEEKLY') whole.byDay = [{ weekday: weekdayOf(first), nth: null }];
  if (open && (parts.freq === 'MONTHLY' || parts.freq === 'YEARLY')) whole.byMonthDay = [day];
  if (parts.freq === 'YEARLY' && parts.byMonth.length === 0) whole.byMonth = [month];
  return { parts: whole, start: first };
}

/** The days of a rule (day numbers, ascending) on or after the day `from`. Lazy: what is not asked for costs nothing. */
export function* ruleDays(rule: RuleFrom, from: number): Generator<number> {
  const { parts, start } = rule;
  const until = parts.until === null ? Infinity : (dayOf(parts.until) ?? Infinity);
  const earliest = Math.max(start, from);
  let counted = 0;
  for (const day of picked(rule, parts.count === null ? earliest : start)) {
    if (day < start) continue;
    if (day > until || day > earliest + FURTHEST || ++counted > (parts.count ?? Infinity)) return;
    if (day >= earliest) yield day;
  }
}

/** BYSETPOS is applied here: the library looks past it where days of the month are named. */
function* picked(rule: RuleFrom, from: number): Generator<number> {
  const { bySetPos } = rule.parts;
  if (bySetPos.length === 0) {
    yield* expanded(rule, from);
    return;
  }
  let month: number[] = [];
  for (const day of expanded(rule, from)) {
    if (month[0] !== undefined && monthOf(month[0]) !== monthOf(day)) {
      yield* inPlaces(month, bySetPos);
      month = [];
    }
    month.push(day);
  }
}

function inPlaces(days: readonly number[], places: readonly number[]): number[] {
  const found = places.map((place) => days.at(place > 0 ? place - 1 : place));
  return [...new Set(found.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

function monthOf(day: number): string {
  return dateOf(day).slice(0, 7);
}

/** The days as the library expands them, from the beginning of the period that holds `from`. */
function* expanded(rule: RuleFrom, from: number): Generator<number> {
  const { parts, start } = rule;
  if (parts.freq !== 'YEARLY') {
    yield* walked(parts, anchorOf(parts, start, from));
    return;
  }
  // A year is walked month by month: of several months the library loses some.
  const first = anchorOf(parts, start, from);
  const year = Number(dateOf(first).slice(0, 4));
  const months = [...parts.byMonth].sort((a, b) => a - b);
  const walks = months.map((month) => {
    const monthly: RuleParts = { ...parts, freq: 'MONTHLY', interval: 12 * parts.interval, byMonth: [] };
    return { walk: walked(monthly, firstOf(year, month)), month };
  });
  const heads = walks.map(({ walk }) => walk.next());
  for (;;) {
    const next = heads.reduce<number>(
      (least, { value, done }) => (done === true ? least : Math.min(least, value)),
      Infinity,
    );
    if (next === Infinity) return;
    yield next;
    walks.forEach(({ walk }, i) => {
      if (heads[i]?.value === next) heads[i] = walk.next();
    });
  }
}

/** The days that the library gives from `anchor` on, which begins a period. */
function* walked(parts: RuleParts, anchor: number): Generator<number> {
  const iterator = ICAL.Recur.fromString(textOf(parts)).iterator(ICAL.Time.fromDateString(dateOf(anchor)));
  let last = -Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const time = nextOf(iterator);
    const day = time === null ? null : dayOf(time);
    if (day === null) return;
    if (day <= last) continue;
    last = day;
    if (fits(parts, day)) yield day;
  }
}

/** Null at the end, also where the library gives up on a rule that has no day. */
function nextOf(iterator: { next(): { toString(): string } | null }): string | null {
  try {
    return iterator.next()?.toString().slice(0, 10) ?? null;
  } catch {
    return null;
  }
}

/** A day that the library moved over the end of its month is none of the rule's. */
function fits({ byMonthDay }: RuleParts, day: number): boolean {
  const [year = 0, month = 0, date = 0] = dateOf(day).split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return byMonthDay.length === 0 || byMonthDay.some((one) => (one > 0 ? one : days + 1 + one) === date);
}

/**
 * Where the library begins: a whole number of intervals after the rule's own start, so that a rule of many years is not
 * walked through from its first day. Months and years begin with their first day, for the days are named.
 */
function anchorOf({ freq, interval }: RuleParts, start: number, from: number): number {
  const behind = Math.max(0, from - start);
  if (freq === 'DAILY') return start + Math.floor(behind / interval) * interval;
  if (freq === 'WEEKLY') {
    const monday = start - weekdayOf(start) + 1;
    return monday + Math.floor((Math.max(monday, from) - monday) / (7 * interval)) * 7 * interval;
  }
  const [year = 1970, month = 1] = dateOf(start).split('-').map(Number);
  const [toYear = year, toMonth = month] = dateOf(Math.max(start, from)).split('-').map(Number);
  if (freq === 'YEARLY') return firstOf(year + Math.floor((toYear - year) / interval) * interval, 1);
  const months = (toYear - year) * 12 + toMonth - month;
  return firstOf(year, month + Math.floor(months / interval) * interval);
}

function firstOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / (24 * 60 * 60 * 1000);
}

/** Without an end, which is seen to here. */
function textOf({ freq, interval, byDay, byMonthDay }: RuleParts): string {
  const days = byDay.map(({ nth, weekday }) => `${nth ?? ''}${WEEKDAYS[weekday - 1] ?? 'MO'}`);
  return [
    `FREQ=${freq}`,
    `INTERVAL=${interval}`,
    ...(days.length === 0 ? [] : [`BYDAY=${days.join(',')}`]),
    ...(byMonthDay.length === 0 ? [] : [`BYMONTHDAY=${byMonthDay.join(',')}`]),
  ].join(';');
}
