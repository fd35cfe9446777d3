/** Deadlines: a day, an optional time, and the zone they were meant in, as one instant. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Due } from './item';
// With its ending, because scripts import this file without a bundler.
import { dayOf, instantAt, isZone, minutesOf } from './zone-days.ts';

/** What a deadline without a time means, 'HH:mm' in its zone, as long as the agreement has no hours of the assistant. */
export const END_OF_DAY = '17:00';

/** When a working day ends: what a deadline without a time means. */
export interface DayEnd {
  /** 'HH:mm' in `zone` (IANA). */
  time: string;
  zone: string;
}

/** The clock of an instant that a deadline without a time means, 'HH:mm' in its own zone. */
export function dayEndAt(due: Pick<Due, 'at' | 'zone'>): string {
  return format(new TZDate(due.at, due.zone), 'HH:mm');
}

/**
 * The deadline on `date` ('YYYY-MM-DD') at `time` ('HH:mm') in `zone` (IANA); without a time at the `end` of the working day,
 * in the zone of that. Null when there is no such day, time or zone. A time skipped by daylight saving means the instant
 * just after the gap.
 */
export function dueFrom(
  date: string,
  time: string | null,
  zone: string,
  end: DayEnd = { time: END_OF_DAY, zone },
): Due | null {
  return time === null ? dueAt(date, end.time, null, end.zone) : dueAt(date, time, time, zone);
}

function dueAt(date: string, clock: string, time: string | null, zone: string): Due | null {
  const [day, minutes] = [dayOf(date), minutesOf(clock)];
  if (day === null || minutes === null || !isZone(zone)) return null;
  // Not by a TZDate: in the hours after the clocks go back it is an hour off.
  return { at: new Date(instantAt(zone, day, minutes)).toISOString(), date, time, zone };
}
