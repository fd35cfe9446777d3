/** Instants and spans as cards and questions say them. English for now. */
import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, differenceInMinutes, format, isSameYear } from 'date-fns';
import { shortDay } from '@/utils/i18n/day';

import { spoken } from '@/utils/i18n/spoken';
import type { Due } from '@/utils/delegation/item';
import type { Clock } from './words';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long ago, in the largest whole unit: 'just now', '5 min ago', '3 h ago', '2 d ago'. */
export function ageLabel(iso: string, now: Date): string {
  const minutes = differenceInMinutes(now, new Date(iso));
  if (minutes < 1) return 'just now';
  if (minutes < HOUR) return `${minutes} min ago`;
  return minutes < DAY ? `${Math.floor(minutes / HOUR)} h ago` : `${Math.floor(minutes / DAY)} d ago`;
}

/** An instant in the reader's zone: 'at 15:00' today, else 'tomorrow at 9:00', 'Mon 23 Nov at 9:00'. */
export function atLabel(iso: string, { now, zone }: Clock): string {
  const at = new TZDate(iso, zone);
  const apart = differenceInCalendarDays(at, new TZDate(now.getTime(), zone));
  const time = `at ${format(at, 'H:mm')}`;
  if (apart === 0) return time;
  return `${dayOf(at, apart, new TZDate(now.getTime(), zone))} ${time}`;
}

function dayOf(at: TZDate, apart: number, today: TZDate): string {
  if (apart === 1) return 'tomorrow';
  if (apart === -1) return 'yesterday';
  return format(at, isSameYear(at, today) ? 'EEE d MMM' : 'EEE d MMM yyyy', { locale: spoken.dates });
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
  return due.time === null ? 'Today' : format(new TZDate(due.at, zone), 'HH:mm');
}
