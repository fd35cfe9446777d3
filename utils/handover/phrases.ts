/** The plain sentences of a brief: what a deadline or an authority means to the person who reads it. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Authority, Due } from '@/utils/delegation/item';
import { END_OF_DAY } from '@/utils/delegation/due';
import { isZone } from '@/utils/delegation/zone-days';

/** 'Friday 27 November 2026, 17:00 (Europe/Tallinn)'; says so when there is no deadline or only a day. */
export function dueSentence(due: Due | null): string {
  if (due === null) return 'None is set: tell me when you can have it done.';
  return due.time === null
    ? `${dayWords(due.date)}, by the end of the working day, ${END_OF_DAY} (${due.zone})`
    : `${dayWords(due.date)}, ${due.time} (${due.zone})`;
}

/** 'Friday 27 November 2026' for a calendar day 'YYYY-MM-DD'; as it stands when there is no such day. */
export function dayWords(date: string): string {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  // The day is already the right one in its own zone: as a local date it only lends its weekday and names.
  const local = new Date(year, month - 1, day);
  return Number.isNaN(local.getTime()) ? date : format(local, 'EEEE d MMMM yyyy');
}

/** 'Friday 27 November 2026, 17:00 (Europe/Tallinn)' for an instant, in `zone` (IANA; UTC when there is no such zone); '' for none. */
export function momentSentence(at: string, zone: string): string {
  const known = isZone(zone) ? zone : 'UTC';
  const local = new TZDate(Date.parse(at), known);
  return Number.isNaN(local.getTime()) ? '' : `${format(local, 'EEEE d MMMM yyyy, HH:mm')} (${known})`;
}

/** '90 working minutes', '4 working hours'. */
export function workingTime(minutes: number): string {
  const hours = minutes / 60;
  if (Number.isInteger(hours) && hours > 0) return `${hours} working hour${hours === 1 ? '' : 's'}`;
  return `${minutes} working minute${minutes === 1 ? '' : 's'}`;
}

/** How far the assistant may decide, said by the client. */
export function authoritySentence(authority: Authority): string {
  switch (authority) {
    case 'ask-first':
      return 'Please ask me before you decide anything.';
    case 'decide-and-tell':
      return 'Decide yourself, and tell me what you decided.';
    case 'just-do-it':
      return 'Just do it; you need not ask or report.';
  }
}

/** The name to greet with: the first word of a name, or ''. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
