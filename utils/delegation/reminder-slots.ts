/** When a person may be reminded: a few slots of a working day, and the hours outside of which it is quiet. */
import type { Agreement, Hours } from './agreement';
import type { Role } from './item';
import { FURTHEST_DAYS, calendarOf, isWorkingDay, type Calendar } from './working-time';
import { dayAt, instantAt, minutesOf } from './zone-days';

/** The hours of somebody who agreed to none, in their own zone. */
const USUAL: Omit<Hours, 'zone'> = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/** The slot in the middle of a day, minutes since midnight. */
const MIDDLE = 13 * 60;
/** The last slot comes so long before the end of work, in minutes. */
const BEFORE_END = 60;

/** What is urgent goes through from 7 to 22 h, also on days off; minutes since midnight. */
const DAYTIME = { from: 7 * 60, to: 22 * 60 };

/** When one person is reminded in one workspace. */
export interface Rhythm {
  calendar: Calendar;
  /** Their agreed question slots, 'HH:mm'; without one inside working hours there are the usual slots. */
  agreed: readonly string[];
}

/** The rhythm of `role`; `zone` (IANA) is where they are, and counts where they agreed to no hours. */
export function rhythmOf(agreement: Agreement, role: Role, zone: string): Rhythm {
  const usual = { hours: { ...USUAL, zone }, away: agreement.away[role], country: agreement.countries[role] };
  return { calendar: calendarOf(agreement, role) ?? usual, agreed: agreement.slots[role] };
}

/** The slots of a day (a day number in the calendar's zone) in their order, ms; none on a day off. */
function slotsOn({ calendar, agreed }: Rhythm, day: number): number[] {
  if (!isWorkingDay(calendar, day)) return [];
  const { from, to, zone } = calendar.hours;
  const [start, end] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
  const inside = (minutes: number) => minutes >= start && minutes < end;
  const own = agreed.flatMap((slot) => minutesOf(slot) ?? []).filter(inside);
  const minutes = own.length > 0 ? own : [start, MIDDLE, end - BEFORE_END].filter(inside);
  return [...new Set(minutes.map((one) => instantAt(zone, day, one)))].sort((a, b) => a - b);
}

/** The latest slot of today at or before `now` (ms) while the person is at work; null outside working hours, and before the first. */
export function currentSlot(rhythm: Rhythm, now: number): number | null {
  if (!isAtWork(rhythm.calendar, now)) return null;
  const day = dayAt(rhythm.calendar.hours.zone, now);
  return slotsOn(rhythm, day).findLast((slot) => slot <= now) ?? null;
}

/** The first slot after `now` (ms); null where the next two years have none. */
export function slotAfter(rhythm: Rhythm, now: number): number | null {
  const first = dayAt(rhythm.calendar.hours.zone, now);
  for (let day = first; day <= first + FURTHEST_DAYS; day += 1) {
    const next = slotsOn(rhythm, day).find((slot) => slot > now);
    if (next !== undefined) return next;
  }
  return null;
}

/** The latest agreed question slot at or before `now` (ms) within the last `days`; null without one. */
export function lastAgreedSlot(rhythm: Rhythm, now: number, days: number): number | null {
  const { zone } = rhythm.calendar.hours;
  const minutes = rhythm.agreed.flatMap((slot) => minutesOf(slot) ?? []).sort((a, b) => a - b);
  const today = dayAt(zone, now);
  for (let day = today; day >= today - days; day -= 1) {
    if (!isWorkingDay(rhythm.calendar, day)) continue;
    const last = minutes.map((one) => instantAt(zone, day, one)).findLast((slot) => slot <= now);
    if (last !== undefined) return last;
  }
  return null;
}

/** Whether `now` (ms) is in the person's working hours. */
export function isAtWork(calendar: Calendar, now: number): boolean {
  const { zone, from, to } = calendar.hours;
  const day = dayAt(zone, now);
  if (!isWorkingDay(calendar, day)) return false;
  return now >= instantAt(zone, day, minutesOf(from) ?? 0) && now < instantAt(zone, day, minutesOf(to) ?? 0);
}

/** The first instant at or after `time` (ms) at which something urgent may go through. */
export function daytimeFrom({ calendar }: Rhythm, time: number): number {
  const { zone } = calendar.hours;
  const day = dayAt(zone, time);
  const begin = instantAt(zone, day, DAYTIME.from);
  if (time < begin) return begin;
  return time < instantAt(zone, day, DAYTIME.to) ? time : instantAt(zone, day + 1, DAYTIME.from);
}
