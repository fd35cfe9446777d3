/** How dates, times and counts are said on screen. Pure: the present moment is a parameter, and so is the language where it is not the spoken one. */
import { differenceInMinutes, format } from 'date-fns';
import type { Due } from '@/utils/delegation/item';
import { clockAt, clocksDiffer, dateOf, dayAt, dayOf } from '@/utils/delegation/zone-days';
import type { DayPatterns, Language } from './language';
import { spoken } from './spoken';

const HOUR = 60;
const DAY = 24 * HOUR;

/** By tag: to make one takes longer than a whole card. */
const numbers = new Map<string, Intl.NumberFormat>();

/** '4,312'. */
export function countLabel(count: number, { tag }: Language = spoken): string {
  let format = numbers.get(tag);
  if (format === undefined) numbers.set(tag, (format = new Intl.NumberFormat(tag)));
  return format.format(count);
}

/** '90%' for 0.9. */
export function percentLabel(share: number, language: Language = spoken): string {
  const format = { style: 'percent', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language.tag, format).format(share);
}

/** 'a, b and c'. */
export function listWords(parts: readonly string[], language: Language = spoken): string {
  return new Intl.ListFormat(language.tag, { type: 'conjunction' }).format(parts);
}

/**
 * 'due today 12:00', 'due tomorrow', 'due Mon 23 Nov'. The day is the one that was meant in the deadline's own zone;
 * where the reader's clock (`zone`, IANA) shows another time it follows in brackets: 'due Wed 25 Nov 10:00 (your 11:00)',
 * and so does the end of the day that a deadline without a time means: 'due Fri 27 Nov (your 16:00)'.
 */
export function dueLabel(due: Due, now: Date, zone: string, language: Language = spoken): string {
  const { time } = language.words;
  const day = dayWord(due.date, dateOf(dayAt(due.zone, now.getTime())), language);
  const words = time.due({ when: due.time === null ? day : `${day} ${due.time}` });
  if (!clocksDiffer(due.at, due.zone, zone)) return words;
  const at = Date.parse(due.at);
  const yours = dateOf(dayAt(zone, at));
  const other = yours === due.date ? '' : `${dateAs(yours, 'weekday', language)} `;
  return `${words} ${time.yours({ when: other + clockAt(zone, at) })}`;
}

/** Both as 'YYYY-MM-DD'. */
function dayWord(date: string, today: string, language: Language): string {
  const { time } = language.words;
  switch ((dayOf(date) ?? 0) - (dayOf(today) ?? 0)) {
    case 0:
      return time.today;
    case 1:
      return time.tomorrow;
    case -1:
      return time.yesterday;
    default:
      return dateAs(date, isSameYear(date, today) ? 'short' : 'shortYear', language);
  }
}

/** A day, 'YYYY-MM-DD', in one of the language's patterns: 'Fri 27 Nov'. */
export function dateAs(date: string, pattern: keyof DayPatterns, language: Language = spoken): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // It is already the right day in its own zone: as a local date it only lends its names.
  return dayAs(new Date(year, month - 1, day), pattern, language);
}

/** A day (a local date, or one in its zone) in one of the language's patterns: 'Fri 27 Nov'. */
export function dayAs(day: Date, pattern: keyof DayPatterns, language: Language = spoken): string {
  return format(day, language.patterns[pattern], { locale: language.dates });
}

/** How long ago a deadline passed: 'late', '20 min late', '2 h late', '3 d late'. */
export function lateLabel(due: Pick<Due, 'at'>, now: Date, language: Language = spoken): string {
  const { time } = language.words;
  const minutes = differenceInMinutes(now, new Date(due.at));
  if (minutes < 1) return time.late;
  if (minutes < HOUR) return time.minutesLate({ count: minutes });
  return minutes < DAY
    ? time.hoursLate({ count: Math.floor(minutes / HOUR) })
    : time.daysLate({ count: Math.floor(minutes / DAY) });
}

/** How long ago something was: 'just now', '5 min ago', '3 h ago', 'yesterday', 'Tue', '3 Nov', '3 Nov 2025'. */
export function agoLabel(iso: string, now: Date, zone: string, language: Language = spoken): string {
  const { time } = language.words;
  const minutes = differenceInMinutes(now, iso);
  if (minutes < 1) return time.justNow;
  if (minutes < HOUR) return time.minutesAgo({ count: minutes });
  const [day, today] = [dayAt(zone, Date.parse(iso)), dayAt(zone, now.getTime())];
  // Shortly after midnight an hour ago is an hour ago, not yesterday.
  const recent = day === today || minutes < 6 * HOUR;
  if (recent) return time.hoursAgo({ count: Math.floor(minutes / HOUR) });
  return today - day === 1 ? time.yesterday : pastDay(day, today, language);
}

/** From when on: 'since 14:20', 'since yesterday', 'since Tue', 'since 3 Nov'. */
export function sinceLabel(iso: string, now: Date, zone: string, language: Language = spoken): string {
  const { time } = language.words;
  const [day, today] = [dayAt(zone, Date.parse(iso)), dayAt(zone, now.getTime())];
  if (day >= today) return time.sinceClock({ clock: clockAt(zone, Date.parse(iso)) });
  return today - day === 1 ? time.sinceYesterday : time.sinceDay({ day: pastDay(day, today, language) });
}

/** Both as days since 1970-01-01. */
function pastDay(day: number, today: number, language: Language): string {
  const date = dateOf(day);
  if (today - day < 7) return dateAs(date, 'weekday', language);
  return dateAs(date, isSameYear(date, dateOf(today)) ? 'dayMonth' : 'dayMonthYear', language);
}

/** Of days 'YYYY-MM-DD'. */
function isSameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/** The reader's own zone, IANA. */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
