/** How dates, times and counts are said on screen. Pure: the present moment is a parameter, and so is the language where it is not the spoken one. */
import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, differenceInMinutes, format, isSameYear } from 'date-fns';
import type { Due } from '@/utils/delegation/item';
import { clocksDiffer } from '@/utils/delegation/zone-days';
import type { DayPatterns, Language } from './language';
import { spoken } from './spoken';

const HOUR = 60;
const DAY = 24 * HOUR;

/** '4,312'. */
export function countLabel(count: number, language: Language = spoken): string {
  return new Intl.NumberFormat(language.tag).format(count);
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
  const day = dayWord(new TZDate(due.at, due.zone), new TZDate(now.getTime(), due.zone), language);
  const words = time.due({ when: due.time === null ? day : `${day} ${due.time}` });
  if (!clocksDiffer(due.at, due.zone, zone)) return words;
  const yours = new TZDate(due.at, zone);
  const other = format(yours, 'yyyy-MM-dd') === due.date ? '' : `${dayAs(yours, 'weekday', language)} `;
  return `${words} ${time.yours({ when: other + format(yours, 'HH:mm') })}`;
}

function dayWord(day: Date, today: Date, language: Language): string {
  const { time } = language.words;
  const apart = differenceInCalendarDays(day, today);
  if (apart === 0) return time.today;
  if (apart === 1) return time.tomorrow;
  if (apart === -1) return time.yesterday;
  return dayAs(day, isSameYear(day, today) ? 'short' : 'shortYear', language);
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
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  const minutes = differenceInMinutes(today, at);
  if (minutes < 1) return time.justNow;
  if (minutes < HOUR) return time.minutesAgo({ count: minutes });
  const days = differenceInCalendarDays(today, at);
  // Shortly after midnight an hour ago is an hour ago, not yesterday.
  const recent = days === 0 || minutes < 6 * HOUR;
  if (recent) return time.hoursAgo({ count: Math.floor(minutes / HOUR) });
  return days === 1 ? time.yesterday : pastDay(at, today, days, language);
}

/** From when on: 'since 14:20', 'since yesterday', 'since Tue', 'since 3 Nov'. */
export function sinceLabel(iso: string, now: Date, zone: string, language: Language = spoken): string {
  const { time } = language.words;
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  const days = differenceInCalendarDays(today, at);
  if (days <= 0) return time.sinceClock({ clock: format(at, 'HH:mm') });
  return days === 1 ? time.sinceYesterday : time.sinceDay({ day: pastDay(at, today, days, language) });
}

function pastDay(at: Date, today: Date, days: number, language: Language): string {
  if (days < 7) return dayAs(at, 'weekday', language);
  return dayAs(at, isSameYear(at, today) ? 'dayMonth' : 'dayMonthYear', language);
}

/** The reader's own zone, IANA. */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
