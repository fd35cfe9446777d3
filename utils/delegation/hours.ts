/** Logged time of a month: as it is counted, against the budget, and as it was approved. Pure. */
import type { Agreement, Approval } from './agreement';
import type { TimeEntry } from './time-entry';
import { dateOf, dayOf } from './zone-days';

/** The ways to round that are offered, in minutes; null: each entry to the whole minute. */
export const ROUNDINGS = [null, 5, 6, 10, 15, 30, 60] as const;

/** An entry with the minutes that count. */
export interface Counted<T extends TimeEntry = TimeEntry> {
  entry: T;
  minutes: number;
}

/** One day's entries, in the order they were begun. */
export interface HoursDay<T extends TimeEntry = TimeEntry> {
  /** 'YYYY-MM-DD'. */
  day: string;
  minutes: number;
  entries: Counted<T>[];
}

/** One month; all in minutes as they count. */
export interface MonthHours<T extends TimeEntry = TimeEntry> {
  /** 'YYYY-MM'. */
  month: string;
  minutes: number;
  /** What was agreed for a month; null: nothing. */
  budget: number | null;
  /** The latest first. */
  days: HoursDay<T>[];
  approval: Approval | null;
  /** What was logged or corrected since the approval; 0 without one. */
  since: number;
}

/** The minutes of one entry that count: rounded up to whole steps of `rounding`, each entry by itself. */
export function countedMinutes({ minutes }: Pick<TimeEntry, 'minutes'>, rounding: number | null): number {
  // A measured second more than a full step is no further step: the timer is not pressed that exactly.
  const whole = Math.round(minutes);
  return rounding === null ? whole : Math.ceil(whole / rounding) * rounding;
}

/** The month ('YYYY-MM') of these entries under the agreement; entries of other months are passed over. */
export function monthHours<T extends TimeEntry>(
  month: string,
  entries: readonly T[],
  { rounding, budget, approved }: Pick<Agreement, 'rounding' | 'budget' | 'approved'>,
): MonthHours<T> {
  const days = new Map<string, Counted<T>[]>();
  for (const entry of entries) {
    if (entry.day.slice(0, 7) !== month) continue;
    const held = days.get(entry.day) ?? [];
    held.push({ entry, minutes: countedMinutes(entry, rounding) });
    days.set(entry.day, held);
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, own]) => dayHours(day, own));
  const minutes = sorted.reduce((sum, day) => sum + day.minutes, 0);
  const approval = approved[month] ?? null;
  return {
    ...{ month, minutes, days: sorted, approval },
    budget: budget === null ? null : budget * 60,
    since: approval === null ? 0 : minutes - approval.minutes,
  };
}

function dayHours<T extends TimeEntry>(day: string, entries: Counted<T>[]): HoursDay<T> {
  const at = ({ entry }: Counted<T>) => entry.from ?? entry.at;
  const sorted = [...entries].sort((a, b) => (at(a) < at(b) ? -1 : 1));
  return { day, entries: sorted, minutes: sorted.reduce((sum, one) => sum + one.minutes, 0) };
}

/** The month before (-1) or after (1), 'YYYY-MM'. */
export function monthBeside(month: string, step: 1 | -1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + step;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last day of a month, 'YYYY-MM-DD'. */
export function daysOfMonth(month: string): { from: string; to: string } {
  const from = `${month}-01`;
  const next = dayOf(`${monthBeside(month, 1)}-01`) ?? 0;
  return { from, to: dateOf(next - 1) };
}
