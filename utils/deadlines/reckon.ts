/** Reckoning with days: the next Friday, the end of a month, a date whose year was not said. */
import { weekdayOf } from '@/utils/delegation/zone-days';
import { civil, dayNumber } from './rule';

/** A date without a year that went by no longer ago than this is meant as past. */
const RECENT_DAYS = 92;

/** The first day from `today` on that is this ISO weekday; `after`: not today. */
export function upcoming(today: number, weekday: number, after = false): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return today + (after && ahead === 0 ? 7 : ahead);
}

/** That ISO weekday in the week (Monday to Sunday) that is `weeks` after this one. */
export function inWeek(today: number, weekday: number, weeks: number): number {
  return today - weekdayOf(today) + weekday + 7 * weeks;
}

/** Friday of the week `weeks` from now; of the coming one when this week's has gone by. */
export function endOfWeek(today: number, weeks: number): number {
  const friday = inWeek(today, 5, weeks);
  return friday < today ? friday + 7 : friday;
}

/** The last day of the month `months` after this one. */
export function endOfMonth(today: number, months: number): number {
  const { year, month } = civil(today);
  return lastOf(year, month + months);
}

/** The last day of a month; months beyond 12 run on into the next year. */
export function lastOf(year: number, month: number): number {
  return Date.UTC(year, month, 0) / 86_400_000;
}

/** The last day of the year `years` after this one. */
export function endOfYear(today: number, years: number): number {
  return lastOf(civil(today).year + years, 12);
}

/** The same day of a later month, or the last one where that month is shorter. */
export function addMonths(today: number, months: number): number {
  const { year, month, day } = civil(today);
  return Math.min(lastOf(year, month + months), Date.UTC(year, month - 1 + months, day) / 86_400_000);
}

/** A day of a month whose year may be missing or have two digits: the next such day, or null when it was lately or is none. */
export function dayOfMonth(today: number, month: number, day: number, year?: string): number | null {
  if (year !== undefined) return dayNumber(fullYear(year), month, day);
  const thisYear = civil(today).year;
  const date = dayNumber(thisYear, month, day);
  if (date !== null && date >= today) return date;
  if (date !== null && today - date <= RECENT_DAYS) return null;
  return dayNumber(thisYear + 1, month, day) ?? dayNumber(thisYear + 2, month, day);
}

function fullYear(year: string): number {
  const digits = Number(year.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
}

/** The next day with this number in a month, this month or the next that has it. */
export function dayOfThisMonth(today: number, day: number): number | null {
  const { year, month } = civil(today);
  for (let ahead = 0; ahead < 3; ahead++) {
    const at = new Date(Date.UTC(year, month - 1 + ahead, 1));
    const date = dayNumber(at.getUTCFullYear(), at.getUTCMonth() + 1, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/**
 * Minutes since midnight of a clock time, or null when there is none. `half` is what the language or the words say of the
 * half of the day; where nothing is said, one to six without a leading zero are meant in the afternoon.
 */
export function clock(hour: string | number, minute: string | number = 0, half?: 'am' | 'pm'): number | null {
  const [h, m] = [Number(hour), Number(minute)];
  if (!(h >= 0 && h <= 24 && m >= 0 && m < 60) || (h === 24 && m > 0)) return null;
  if (half !== undefined && h > 12) return half === 'pm' && h < 24 ? h * 60 + m : null;
  if (half === 'am') return (h % 12) * 60 + m;
  if (half === 'pm') return ((h % 12) + 12) * 60 + m;
  if (h === 24) return 24 * 60 - 1;
  return (h >= 1 && h <= 6 && !/^0/.test(String(hour)) ? h + 12 : h) * 60 + m;
}
