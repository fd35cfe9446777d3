/** What a reading comes down to: a day, a time, an instant and what happens then; or nothing after all. */
import type { ParsedComponents } from 'chrono-node';
import { dayAt, instantAt } from '@/utils/delegation/zone-days';
import { plausible, recurring, spanOfDays } from './plausible';
import type { Reading } from './read';
import { civil, dayNumber } from './rule';
import { bearing } from './surroundings';

/** What happens on a date, by the words around it. */
export type Kind = 'deadline' | 'meeting' | 'date';

/** A date found in a text. */
export interface FoundDate {
  /** As it is written, and where that begins in the text. */
  text: string;
  index: number;
  /** 'YYYY-MM-DD', by the clocks of the zone asked for. */
  date: string;
  /** 'HH:mm', where the text says one. */
  time?: string;
  /** The instant, as ISO: of `time`, or of the end of that day. */
  at: string;
  kind: Kind;
}

/** The text that is read, and when. */
export interface Page {
  text: string;
  /** In ms. */
  now: number;
  timeZone: string;
  /** Minutes since midnight. */
  endOfDay: number;
}

/** Nobody sets a deadline further ahead, in days. */
const FAR_DAYS = 3660;
/** A date without a year that is further ahead than this, in days, may as well be the last one of its kind. */
const SOON_DAYS = 60;

/** Whether a reading names a time of day and no day. */
export function isOnlyTime(start: ParsedComponents): boolean {
  return !(['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));
}

/** What a reading comes down to, or null when it says nothing that can be due; `last` and `next` are the readings beside it. */
export function understood(page: Page, reading: Reading, last?: Reading, next?: Reading): FoundDate | null {
  const { result, index, text } = reading;
  if (!plausible(page.text, index, text) || spanOfDays(page.text, reading, last, next)) return null;
  const onlyTime = isOnlyTime(result.start);
  const { kind, past } = bearing(page.text, reading);
  const alone = standsAlone(page.text, text);
  if (onlyTime && !alone && kind === 'date') return null;
  if ((onlyTime || isWeekday(result.start)) && !alone && recurring(page.text, index, text, onlyTime))
    return null;
  const moment = momentOf(page, reading, onlyTime);
  if (moment === null) return null;
  const { day, minutes } = moment;
  const loose =
    isWeekday(result.start) || (!/\d{4}/.test(text) && day > dayAt(page.timeZone, page.now) + SOON_DAYS);
  if (past && loose) return null;
  const { year, month, day: date } = civil(day);
  return {
    text,
    index,
    date: `${year}-${two(month)}-${two(date)}`,
    ...(minutes === null ? {} : { time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }),
    at: new Date(instantAt(page.timeZone, day, minutes ?? page.endOfDay)).toISOString(),
    kind,
  };
}

/** The day and the minutes, moved on where a weekday or a time of day has gone by; null for the past and for what is no date. */
function momentOf(
  page: Page,
  { result }: Reading,
  onlyTime: boolean,
): { day: number; minutes: number | null } | null {
  const { start } = result;
  // From the third to the fifth: what matters is the end.
  const days = result.end?.isCertain('day') === true ? result.end : start;
  let day = dayNumber(days.get('year') ?? 0, days.get('month') ?? 0, days.get('day') ?? 0);
  if (day === null) return null;
  const minutes = start.isCertain('hour') ? clockOf(start) : null;
  const gone = (): boolean => instantAt(page.timeZone, day ?? 0, minutes ?? 0) < page.now;
  if (onlyTime) day = dayAt(page.timeZone, page.now);
  if (minutes !== null && gone()) {
    if (onlyTime) day += 1;
    else if (isWeekday(start)) day += 7;
    else return null;
  }
  const today = dayAt(page.timeZone, page.now);
  return day < today || day > today + FAR_DAYS ? null : { day, minutes };
}

function clockOf(start: ParsedComponents): number {
  // Midnight belongs to the day it ends.
  return Math.min((start.get('hour') ?? 0) * 60 + (start.get('minute') ?? 0), 24 * 60 - 1);
}

function isWeekday(start: ParsedComponents): boolean {
  return start.isCertain('weekday') && !start.isCertain('day');
}

function standsAlone(text: string, own: string): boolean {
  return text.trim().length <= own.length + 1;
}

const two = (value: number): string => String(value).padStart(2, '0');
