/** A running timer: how long it has run, and the entries it becomes. Reckoned from instants alone; nothing counts along. */
import type { Hours } from './agreement';
import { workingDayMinutes } from './working-time';
import { DAY_MS, MINUTE_MS, dateOf, dayAt, instantAt } from './zone-days';

/** A part of the time a timer ran, within one calendar day. */
export interface Stretch {
  /** 'YYYY-MM-DD', in the zone it was parted in. */
  day: string;
  /** When it began, ISO instant. */
  from: string;
  /** Above 0, broken ones allowed, at most those of 24 hours. */
  minutes: number;
}

/** A timer that ran longer than this was forgotten, whatever hours were agreed on; minutes. */
export const FORGOTTEN_AFTER = 600;

/** How long a timer has run, ms; 0 where the clock was set back before its beginning. */
export function elapsed(since: string, now: Date): number {
  const ms = now.getTime() - Date.parse(since);
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

/** Whether the timer ran longer than the working day (null: none agreed), so that somebody has to say how long it really was. */
export function isForgotten(since: string, now: Date, hours: Hours | null): boolean {
  const day = hours === null ? 0 : workingDayMinutes(hours);
  const most = day > 0 ? Math.min(day, FORGOTTEN_AFTER) : FORGOTTEN_AFTER;
  return elapsed(since, now) > most * MINUTE_MS;
}

/** The time from `since` to `until`, parted at each midnight of `zone` (IANA); a day of 25 hours gives two parts. */
export function stretchesOf(since: string, until: Date, zone: string): Stretch[] {
  const [begin, finish] = [Date.parse(since), until.getTime()];
  const stretches: Stretch[] = [];
  for (let from = begin; from < finish;) {
    const day = dayAt(zone, from);
    const to = Math.min(finish, instantAt(zone, day + 1, 0), from + DAY_MS);
    const minutes = (to - from) / MINUTE_MS;
    stretches.push({ day: dateOf(day), from: new Date(from).toISOString(), minutes });
    from = to;
  }
  return stretches;
}
