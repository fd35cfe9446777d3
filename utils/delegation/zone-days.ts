/** Calendar days of a time zone as numbers, and the instants at which their clocks show a time. */
import { tzOffset } from '@date-fns/tz';

/** In ms. */
export const MINUTE_MS = 60_000;
/** In ms, of a day by UTC; days in a zone may be shorter or longer. */
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** Per zone and day by UTC: the offset in ms, null on a day on which it changes. */
const offsets = new Map<string, Map<number, number | null>>();
/** Enough for twenty years of days in the few zones of two people. */
const MOST_DAYS = 8000;

/** What the clocks of `zone` (IANA; an unknown one counts as UTC) are ahead of UTC at `time` (ms), in ms. */
export function offsetAt(zone: string, time: number): number {
  let days = offsets.get(zone);
  if (days === undefined || days.size > MOST_DAYS)
    offsets.set(zone, (days = new Map<number, number | null>()));
  const day = Math.floor(time / DAY_MS);
  let offset = days.get(day);
  if (offset === undefined) {
    const first = askOffset(zone, day * DAY_MS);
    offset = first === askOffset(zone, (day + 1) * DAY_MS) ? first : null;
    days.set(day, offset);
  }
  return offset ?? askOffset(zone, time);
}

function askOffset(zone: string, time: number): number {
  const minutes = tzOffset(zone, new Date(time));
  return Number.isNaN(minutes) ? 0 : minutes * MINUTE_MS;
}

/** Whether clocks in two zones (IANA) show different times at an instant (ISO). */
export function clocksDiffer(at: string, one: string, other: string): boolean {
  const time = Date.parse(at);
  return one !== other && offsetAt(one, time) !== offsetAt(other, time);
}

/** The calendar day in `zone` at `time` (ms), as days since 1970-01-01. */
export function dayAt(zone: string, time: number): number {
  return Math.floor((time + offsetAt(zone, time)) / DAY_MS);
}

/** What the clocks of `zone` show at `time` (ms), 'HH:mm'. */
export function clockAt(zone: string, time: number): string {
  return new Date(time + offsetAt(zone, time)).toISOString().slice(11, 16);
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day number of 'YYYY-MM-DD', or null when there is no such day. */
export function dayOf(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null;
  return time / DAY_MS;
}

/** 'YYYY-MM-DD' of a day number; the reverse of {@link dayOf}. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Minutes since midnight of 'HH:mm', or null when no clock shows that. */
export function minutesOf(time: string): number | null {
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
}

/**
 * The instant (ms) at which clocks in `zone` first show `minutes` since midnight on `day`. Where daylight saving skips
 * that time it is the instant of the change.
 */
export function instantAt(zone: string, day: number, minutes: number): number {
  const local = day * DAY_MS + minutes * MINUTE_MS;
  // No zone is further than a day from UTC: these are the offsets before and after any change nearby.
  const before = offsetAt(zone, local - DAY_MS);
  const after = offsetAt(zone, local + DAY_MS);
  const early = local - Math.max(before, after);
  if (before === after || early + offsetAt(zone, early) === local) return early;
  const late = local - Math.min(before, after);
  if (late + offsetAt(zone, late) === local) return late;
  return changeBetween(zone, early, late);
}

/** The instant between two with different offsets at which the later one begins. */
function changeBetween(zone: string, from: number, to: number): number {
  const after = offsetAt(zone, to);
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(zone, middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** Zones that the browser was asked about: asking costs more than all else that is checked of an event. */
const knownZones = new Set<string>();
/** More than there are; what is typed in other letters shall not fill it. */
const MOST_KNOWN = 1000;

/** Whether `zone` is one this browser knows. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  if (knownZones.size < MOST_KNOWN) knownZones.add(zone);
  return true;
}
