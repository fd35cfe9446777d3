/** Days and moments in full, where a short word would leave a doubt. */
import { TZDate } from '@date-fns/tz';
import { format, isSameYear } from 'date-fns';
import { ENGLISH } from './format';

/** 'Friday 27 November 2026' for '2026-11-27'. */
export function longDay(date: string, language = ENGLISH): string {
  return dayAs(date, 'EEEE d MMMM yyyy', language);
}

/** 'Fri 27 Nov' for '2026-11-27'. */
export function shortDay(date: string, language = ENGLISH): string {
  return dayAs(date, 'EEE d MMM', language);
}

/** When something happened: '14:20' today, else 'Fri 20 Nov, 14:20', with the year when it is another one. */
export function momentLabel(iso: string, now: Date, zone: string, language = ENGLISH): string {
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  const locale = language.dates;
  if (format(at, 'yyyy-MM-dd') === format(today, 'yyyy-MM-dd')) return format(at, 'HH:mm', { locale });
  return format(at, isSameYear(at, today) ? 'EEE d MMM, HH:mm' : 'd MMM yyyy, HH:mm', { locale });
}

/** The day is already the right one in its own zone: as a local date it only lends its names. */
function dayAs(date: string, pattern: string, language: typeof ENGLISH): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return format(new Date(year, month - 1, day), pattern, { locale: language.dates });
}
