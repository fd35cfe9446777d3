/** The plain sentences of a letter, in the reader's language: what a deadline or a moment means to them, how they are greeted. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { dayEndAt } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import { isZone } from '@/utils/delegation/zone-days';
import { longDay } from '@/utils/i18n/day';
import { dayAs } from '@/utils/i18n/format';
import type { Language } from '@/utils/i18n/language';

/** 'Friday 27 November 2026, 17:00 (Europe/Tallinn)'; says so when there is no deadline or only a day. */
export function dueSentence(due: Due | null, language: Language): string {
  const { message } = language.words;
  if (due === null) return message.noDeadline;
  const { zone, time } = due;
  const day = dayWords(due.date, language);
  return time === null
    ? message.byEndOfDay({ day, clock: dayEndAt(due), zone })
    : message.moment({ day, clock: time, zone });
}

/** 'Friday 27 November 2026' for a calendar day 'YYYY-MM-DD'; as it stands when there is no such day. */
export function dayWords(date: string, language: Language): string {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  return Number.isNaN(new Date(year, month - 1, day).getTime()) ? date : longDay(date, language);
}

/** 'Friday 27 November 2026, 17:00 (Europe/Tallinn)' for an instant, in `zone` (IANA; UTC when there is no such zone); '' for none. */
export function momentSentence(at: string, zone: string, language: Language): string {
  const known = isZone(zone) ? zone : 'UTC';
  const local = new TZDate(Date.parse(at), known);
  if (Number.isNaN(local.getTime())) return '';
  const day = dayAs(local, 'long', language);
  return language.words.message.moment({ day, clock: format(local, 'HH:mm'), zone: known });
}

/** By when an answer was promised, one line for each kind: 'Within 4 working hours', 'When it is urgent: within 90 working minutes'. */
export function promiseLines(
  { normal, urgent }: { normal: number | null; urgent: number | null },
  language: Language,
): string[] {
  const { withinHours, withinMinutes, urgentWithinHours, urgentWithinMinutes } = language.words.message;
  return [
    ...(normal === null ? [] : [inHours(normal, withinHours, withinMinutes)]),
    ...(urgent === null ? [] : [inHours(urgent, urgentWithinHours, urgentWithinMinutes)]),
  ];
}

type Counted = (values: { count: number }) => string;

/** Whole hours as hours, anything else in minutes. */
function inHours(minutes: number, hours: Counted, other: Counted): string {
  const whole = minutes >= 60 && minutes % 60 === 0;
  return whole ? hours({ count: minutes / 60 }) : other({ count: minutes });
}

/** The name to greet with, or ''. Hungarian names begin with the family's as often as not, so they are said whole. */
export function letterName(name: string, { code }: Language): string {
  return code === 'hu' ? name.trim() : firstName(name);
}

/** The first word of a name, or ''. */
function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
