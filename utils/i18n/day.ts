/** Days and moments in full, where a short word would leave a doubt. */
import { TZDate } from '@date-fns/tz';
import { format, isSameYear } from 'date-fns';
import { dateAs, dayAs } from './format';
import type { Language } from './language';
import { spoken } from './spoken';

/** 'Friday 27 November 2026' for '2026-11-27'. */
export function longDay(date: string, language: Language = spoken): string {
  return dateAs(date, 'long', language);
}

/** 'Fri 27 Nov' for '2026-11-27'. */
export function shortDay(date: string, language: Language = spoken): string {
  return dateAs(date, 'short', language);
}

/** 'Fri 27 Nov' for '2026-11-27', with the year where it is not that of `today` ('YYYY-MM-DD'). */
export function dayToCome(date: string, today: string, language: Language = spoken): string {
  return dateAs(date, date.slice(0, 4) === today.slice(0, 4) ? 'short' : 'shortYear', language);
}

/** '27 Nov' for '2026-11-27'. */
export function dayMonth(date: string, language: Language = spoken): string {
  return dateAs(date, 'dayMonth', language);
}

/** The name of an ISO weekday, 1 Monday to 7 Sunday: 'Monday', short 'Mon'. */
export function weekdayName(
  day: number,
  style: 'long' | 'short' = 'long',
  language: Language = spoken,
): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat(language.tag, { weekday: style, timeZone: 'UTC' }).format(date);
}

/** The name of a month, 1 January to 12 December, as it stands in a list: 'January'. */
export function monthName(month: number, language: Language = spoken): string {
  const date = new Date(Date.UTC(2024, month - 1, 1));
  return new Intl.DateTimeFormat(language.tag, { month: 'long', timeZone: 'UTC' }).format(date);
}

/** When something happened: '14:20' today, else 'Fri 20 Nov, 14:20', with the year when it is another one. */
export function momentLabel(iso: string, now: Date, zone: string, language: Language = spoken): string {
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  const clock = format(at, 'HH:mm');
  if (format(at, 'yyyy-MM-dd') === format(today, 'yyyy-MM-dd')) return clock;
  return `${dayAs(at, isSameYear(at, today) ? 'short' : 'dayMonthYear', language)}, ${clock}`;
}
