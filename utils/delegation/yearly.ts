/** Days that come back every year: when they come next. */
import { dateOf, dayOf } from './zone-days';

/** When a yearly day comes next. */
export interface NextDay {
  /** 'YYYY-MM-DD'. */
  date: string;
  /** Days from today; 0: today. */
  away: number;
}

/**
 * The next 'MM-DD' on or after `today` ('YYYY-MM-DD'); 29 February is the 28th in a year without one. Null when there is no
 * such day in any year, or no such today.
 */
export function nextYearly(day: string, today: string): NextDay | null {
  const from = dayOf(today);
  if (from === null) return null;
  const year = Number(today.slice(0, 4));
  for (const one of [year, year + 1]) {
    const number = dayInYear(one, day);
    if (number === null) return null;
    if (number >= from) return { date: dateOf(number), away: number - from };
  }
  return null;
}

/** The number of days in a month (1 to 12) of a year that has them all. */
export function daysInMonth(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

/** Whether 'MM-DD' is a day of some year. */
export function isYearly(day: string): boolean {
  return dayOf(`2024-${day}`) !== null;
}

/** The day number of 'MM-DD' in a year; of 29 February the 28th where there is none. Null when no year has such a day. */
export function dayInYear(year: number, day: string): number | null {
  return dayOf(`${year}-${day}`) ?? (day === '02-29' ? dayOf(`${year}-02-28`) : null);
}
