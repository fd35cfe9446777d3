/** Calendar days on which a person does not work: why, and which day is the next. */
import type { Agreement, Country } from './agreement';
import type { Due, Role } from './item';
import { FURTHEST_DAYS, calendarOf, isAwayOn, isWorkingDay, type Calendar } from './working-time';
import { dateOf, dayAt, dayOf, weekdayOf } from './zone-days';

/** Why nobody is expected to work on a day. */
export type DayOff =
  | {
      kind: 'away';
      /** The last day away, 'YYYY-MM-DD'. */
      until: string;
    }
  /** `weekday`: 1 Monday to 7 Sunday. */
  | { kind: 'weekday'; weekday: number }
  | { kind: 'holiday'; country: Country };

/** Why the calendar's person does not work on the day (a day number in their zone); null when they do. */
export function dayOffOf(calendar: Calendar, day: number): DayOff | null {
  const { away, country, hours } = calendar;
  if (away !== null && isAwayOn(away, day)) return { kind: 'away', until: away.to };
  const weekday = weekdayOf(day);
  if (!hours.days.includes(weekday)) return { kind: 'weekday', weekday };
  return country === null || isWorkingDay(calendar, day) ? null : { kind: 'holiday', country };
}

/** A deadline on a day off; days are 'YYYY-MM-DD' in the zone of whose day it is. */
export interface DayOffHint {
  date: string;
  off: DayOff;
  /** The next day on which they work; null where none is near. */
  next: string | null;
}

/** Whether `role` is off on the day of a deadline; null on a working day, and where their hours were not agreed on. */
export function dayOffHint(
  agreement: Agreement,
  role: Role,
  due: Pick<Due, 'at' | 'date' | 'time'>,
): DayOffHint | null {
  const calendar = calendarOf(agreement, role);
  if (calendar === null) return null;
  // A clock time late in one zone is on the next day in another.
  const day = due.time === null ? dayOf(due.date) : dayAt(calendar.hours.zone, Date.parse(due.at));
  const off = day === null ? null : dayOffOf(calendar, day);
  if (day === null || off === null) return null;
  return { date: dateOf(day), off, next: nextWorkingDay(calendar, day) };
}

function nextWorkingDay(calendar: Calendar, after: number): string | null {
  for (let day = after + 1; day <= after + FURTHEST_DAYS; day += 1)
    if (isWorkingDay(calendar, day)) return dateOf(day);
  return null;
}
