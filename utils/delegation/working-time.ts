/** Time as one person's working week counts it: their hours in their zone, without public holidays and the days they are away. */
import type { Agreement, Away, Country, Hours } from './agreement';
import { isHoliday } from './holidays';
import type { Role } from './item';
import { DAY_MS, MINUTE_MS, dayAt, dayOf, instantAt, isZone, minutesOf, weekdayOf } from './zone-days';

/** When one person works; made by {@link calendarOf}, so that there is working time in every week they are not away. */
export interface Calendar {
  hours: Hours;
  away: Away | null;
  /** Whose public holidays they keep; null: none. */
  country: Country | null;
}

/** Days looked at before giving up, about two years: nobody promises further, and nothing hangs on a time away without end. */
export const FURTHEST_DAYS = 731;

/** When {@link nextWorkingMorning} begins the day of somebody who agreed no hours, 'HH:mm'. */
export const MORNING = '08:00';

/** A stretch of time, in ms; `end` is outside. */
export interface Span {
  start: number;
  end: number;
}

/** Hours made ready to reckon with. */
interface Week {
  zone: string;
  /** Indexed by ISO weekday. */
  works: boolean[];
  /** Minutes since midnight. */
  from: number;
  to: number;
  /** Working time already reckoned, by day number; shared by equal hours. */
  spans: Map<number, Span>;
}

const weeks = new WeakMap<Hours, Week | null>();
const spansOf = new Map<string, Map<number, Span>>();
const MOST_HOURS = 64;
const MOST_SPANS = 4 * FURTHEST_DAYS;

/** Null for hours that cannot be reckoned with. Hours are never changed in place, so that each is looked at once. */
function weekOf(hours: Hours): Week | null {
  let week = weeks.get(hours);
  if (week === undefined) weeks.set(hours, (week = readHours(hours)));
  return week;
}

function readHours({ days, from, to, zone }: Hours): Week | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const someDay = days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  if (!someDay || start === null || end === null || start >= end || !isZone(zone)) return null;
  const works = Array.from({ length: 8 }, (_, day) => days.includes(day));
  const key = `${zone} ${from} ${to}`;
  if (spansOf.size > MOST_HOURS) spansOf.clear();
  const spans = spansOf.get(key) ?? new Map<number, Span>();
  spansOf.set(key, spans);
  return { zone, works, from: start, to: end, spans };
}

/** Whether hours name at least one day, begin before they end, and are in a zone this browser knows. */
export function isUsableHours(hours: Hours): boolean {
  return weekOf(hours) !== null;
}

/** Minutes of one working day; 0 for hours that cannot be reckoned with. */
export function workingDayMinutes(hours: Hours): number {
  const week = weekOf(hours);
  return week === null ? 0 : week.to - week.from;
}

/** The working calendar of `role`, or null where the agreement has no hours for them that can be reckoned with. */
export function calendarOf(agreement: Agreement, role: Role): Calendar | null {
  const hours = agreement.hours[role];
  return hours === null || !isUsableHours(hours)
    ? null
    : { hours, away: agreement.away[role], country: agreement.countries[role] };
}

const awayDays = new WeakMap<Away, readonly [from: number, to: number]>();

/** The first and the last day away, as day numbers; days that are none make an empty time. */
function daysAway(away: Away): readonly [from: number, to: number] {
  let days = awayDays.get(away);
  if (days === undefined) {
    days = [dayOf(away.from) ?? Infinity, dayOf(away.to) ?? -Infinity];
    awayDays.set(away, days);
  }
  return days;
}

/** Whether a time away includes the day (a day number in that person's zone). */
export function isAwayOn(away: Away | null, day: number): boolean {
  if (away === null) return false;
  const [from, to] = daysAway(away);
  return from <= day && day <= to;
}

/** Whether the calendar's person works on the day (a day number in their zone). */
export function isWorkingDay({ hours, away, country }: Calendar, day: number): boolean {
  return weekOf(hours)?.works[weekdayOf(day)] === true && !isAwayOn(away, day) && !isHoliday(country, day);
}

/** The working time of a day (a day number in that person's zone), or null when there is none. */
export function spanOn(calendar: Calendar, day: number): Span | null {
  const week = weekOf(calendar.hours);
  if (week === null || !isWorkingDay(calendar, day)) return null;
  let span = week.spans.get(day);
  if (span === undefined) {
    if (week.spans.size > MOST_SPANS) week.spans.clear();
    span = { start: instantAt(week.zone, day, week.from), end: instantAt(week.zone, day, week.to) };
    week.spans.set(day, span);
  }
  return span.start < span.end ? span : null;
}

/**
 * The instant at which `minutes` (0 or more, may be broken) of working time have passed since `from`; the end of a working
 * day when they end with it. With 0, `from` itself or the next start of work. Where {@link FURTHEST_DAYS} do not hold so
 * much working time, the instant that many days after `from`.
 */
export function addWorkingMinutes(calendar: Calendar, from: Date, minutes: number): Date {
  const begin = from.getTime();
  const first = dayAt(calendar.hours.zone, begin);
  let left = Math.max(0, minutes) * MINUTE_MS;
  for (let day = first; day <= first + FURTHEST_DAYS; day += 1) {
    const span = spanOn(calendar, day);
    if (span === null || span.end <= begin) continue;
    const start = Math.max(span.start, begin);
    if (start + left <= span.end) return new Date(start + left);
    left -= span.end - start;
  }
  return new Date(begin + FURTHEST_DAYS * DAY_MS);
}

/**
 * The latest instant from which `minutes` (0 or more, may be broken) of working time are left until `before`; with 0,
 * `before` itself or the end of work before it. Where {@link FURTHEST_DAYS} do not hold so much working time, the instant
 * that many days earlier.
 */
export function subtractWorkingMinutes(calendar: Calendar, before: Date, minutes: number): Date {
  const finish = before.getTime();
  const last = dayAt(calendar.hours.zone, finish);
  let left = Math.max(0, minutes) * MINUTE_MS;
  for (let day = last; day >= last - FURTHEST_DAYS; day -= 1) {
    const span = spanOn(calendar, day);
    if (span === null || span.start >= finish) continue;
    const end = Math.min(span.end, finish);
    if (end - left >= span.start) return new Date(end - left);
    left -= end - span.start;
  }
  return new Date(finish - FURTHEST_DAYS * DAY_MS);
}

/** Minutes of working time from `from` to `to`, broken ones included; 0 when `to` is not later. Counts at most {@link FURTHEST_DAYS}. */
export function workingMinutesBetween(calendar: Calendar, from: Date, to: Date): number {
  const [begin, finish] = [from.getTime(), to.getTime()];
  const { zone } = calendar.hours;
  const first = dayAt(zone, begin);
  const last = Math.min(dayAt(zone, finish), first + FURTHEST_DAYS);
  let sum = 0;
  for (let day = first; day <= last; day += 1) {
    const span = spanOn(calendar, day);
    if (span !== null) sum += Math.max(0, Math.min(span.end, finish) - Math.max(span.start, begin));
  }
  return sum / MINUTE_MS;
}

/**
 * "Sleep on it": when work begins on the next working day after today; tomorrow at {@link MORNING} in `zone` (IANA) without
 * a calendar, and where {@link FURTHEST_DAYS} hold no working day.
 */
export function nextWorkingMorning(calendar: Calendar | null, now: Date, zone: string): Date {
  const own = calendar?.hours.zone ?? zone;
  const today = dayAt(own, now.getTime());
  for (let day = today + 1; calendar !== null && day <= today + FURTHEST_DAYS; day += 1) {
    const span = spanOn(calendar, day);
    if (span !== null) return new Date(span.start);
  }
  return new Date(instantAt(own, today + 1, minutesOf(MORNING) ?? 0));
}
