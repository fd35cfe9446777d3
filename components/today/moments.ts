/** Instants and spans as cards and questions say them. */
import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, differenceInMinutes, format, isSameYear } from 'date-fns';
import type { Due } from '@/utils/delegation/item';
import { shortDay } from '@/utils/i18n/day';
import { dayAs } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import type { Clock } from './words';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long ago, in the largest whole unit: 'just now', '5 min ago', '3 h ago', '2 d ago'. */
export function ageLabel(iso: string, now: Date): string {
  const minutes = differenceInMinutes(now, new Date(iso));
  if (minutes < 1) return t.time.justNow;
  if (minutes < HOUR) return t.time.minutesAgo({ count: minutes });
  return minutes < DAY
    ? t.time.hoursAgo({ count: Math.floor(minutes / HOUR) })
    : t.time.daysAgo({ count: Math.floor(minutes / DAY) });
}

/** An instant in the reader's zone: 'at 15:00' today, else 'tomorrow at 9:00', 'Mon 23 Nov at 9:00'. */
export function atLabel(iso: string, clock: Clock): string {
  const at = dayAndClock(iso, clock);
  return at.day === null ? t.time.atClock(at) : t.time.atDay({ ...at, day: at.day });
}

/** Until an instant: 'until 15:00' today, else 'until tomorrow at 9:00'. */
export function untilLabel(iso: string, clock: Clock): string {
  const at = dayAndClock(iso, clock);
  return at.day === null ? t.time.untilClock(at) : t.time.untilDay({ ...at, day: at.day });
}

/** An instant in the reader's zone; the day is null when it is the present one. */
function dayAndClock(iso: string, { now, zone }: Clock): { day: string | null; clock: string } {
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  return { day: dayOf(at, today), clock: format(at, 'H:mm') };
}

function dayOf(at: TZDate, today: TZDate): string | null {
  const apart = differenceInCalendarDays(at, today);
  if (apart === 0) return null;
  if (apart === 1) return t.time.tomorrow;
  if (apart === -1) return t.time.yesterday;
  return dayAs(at, isSameYear(at, today) ? 'short' : 'shortYear');
}

/** A date as it was meant: 'Tue 24 Nov', 'Tue 24 Nov 15:00'. */
export function dateLabel(due: Due): string {
  return due.time === null ? shortDay(due.date) : `${shortDay(due.date)} ${due.time}`;
}

/** Whether the deadline falls on the reader's present day, or has passed. */
export function isByToday(due: Due, { now, zone }: Clock): boolean {
  const today = format(new TZDate(now.getTime(), zone), 'yyyy-MM-dd');
  return format(new TZDate(due.at, zone), 'yyyy-MM-dd') <= today;
}

/** The hour of a deadline on the reader's clock, '17:00'; 'Today' when only a day was given. */
export function hourLabel(due: Due, zone: string): string {
  return due.time === null ? t.today.title : format(new TZDate(due.at, zone), 'HH:mm');
}
