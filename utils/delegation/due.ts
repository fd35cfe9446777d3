/** Deadlines: a day, an optional time, and the zone they were meant in, as one instant. */
import { TZDate } from '@date-fns/tz';
import type { Due } from './item';

/** What a deadline without a time means, 'HH:mm' in its zone, until the agreement states working hours. */
export const END_OF_DAY = '17:00';

/**
 * The deadline on `date` ('YYYY-MM-DD') at `time` ('HH:mm'; null: {@link END_OF_DAY}) in `zone` (IANA).
 * Null when there is no such day, time or zone. A time skipped by daylight saving means the instant just after the gap.
 */
export function dueFrom(date: string, time: string | null, zone: string): Due | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? END_OF_DAY);
  if (day === null || clock === null || !isZone(zone)) return null;
  const [year, month, dayOfMonth] = [Number(day[1]), Number(day[2]), Number(day[3])];
  const local = new TZDate(year, month - 1, dayOfMonth, Number(clock[1]), Number(clock[2]), 0, zone);
  if (local.getMonth() !== month - 1 || local.getDate() !== dayOfMonth) return null;
  return { at: new Date(local.getTime()).toISOString(), date, time, zone };
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
