/** How dates, times and counts are said on screen. Pure: the present moment and the locale are parameters. */
import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, differenceInMinutes, format, isSameYear, type Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import type { Due } from '@/utils/delegation/item';

/** One language on screen: its BCP 47 tag for counts, its names for dates. */
export interface Language {
  tag: string;
  dates: Locale;
}

/** The interface language for now. */
export const ENGLISH: Language = { tag: 'en-GB', dates: enGB };

const HOUR = 60;
const DAY = 24 * HOUR;

/** '4,312'. */
export function countLabel(count: number, language = ENGLISH): string {
  return new Intl.NumberFormat(language.tag).format(count);
}

/** The number with its noun, '1 step' or '4 steps'; a language says which of its plural forms it has. */
export function plural(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  language = ENGLISH,
): string {
  const form = forms[new Intl.PluralRules(language.tag).select(count)] ?? forms.other;
  return `${countLabel(count, language)} ${form}`;
}

/**
 * 'due today 12:00', 'due tomorrow', 'due Mon 23 Nov'. The day is the one that was meant in the deadline's own zone;
 * where the reader's clock (`zone`, IANA) shows another time it follows in brackets: 'due Wed 25 Nov 10:00 (your 11:00)'.
 */
export function dueLabel(due: Due, now: Date, zone: string, language = ENGLISH): string {
  const at = new TZDate(due.at, due.zone);
  const words = `due ${dayWord(at, new TZDate(now.getTime(), due.zone), language)}`;
  if (due.time === null) return words;
  const yours = new TZDate(due.at, zone);
  if (format(yours, 'yyyy-MM-dd HH:mm') === `${due.date} ${due.time}`) return `${words} ${due.time}`;
  const day =
    format(yours, 'yyyy-MM-dd') === due.date ? '' : `${format(yours, 'EEE', { locale: language.dates })} `;
  return `${words} ${due.time} (your ${day}${format(yours, 'HH:mm')})`;
}

function dayWord(day: Date, today: Date, language: Language): string {
  const apart = differenceInCalendarDays(day, today);
  if (apart === 0) return 'today';
  if (apart === 1) return 'tomorrow';
  if (apart === -1) return 'yesterday';
  return format(day, isSameYear(day, today) ? 'EEE d MMM' : 'EEE d MMM yyyy', { locale: language.dates });
}

/** How long ago a deadline passed: 'late', '20 min late', '2 h late', '3 d late'. */
export function lateLabel(due: Pick<Due, 'at'>, now: Date): string {
  const minutes = differenceInMinutes(now, new Date(due.at));
  if (minutes < 1) return 'late';
  if (minutes < HOUR) return `${minutes} min late`;
  return minutes < DAY ? `${Math.floor(minutes / HOUR)} h late` : `${Math.floor(minutes / DAY)} d late`;
}

/** How long ago something was: 'just now', '5 min ago', '3 h ago', 'yesterday', 'Tue', '3 Nov', '3 Nov 2025'. */
export function agoLabel(iso: string, now: Date, zone: string, language = ENGLISH): string {
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  const minutes = differenceInMinutes(today, at);
  if (minutes < 1) return 'just now';
  if (minutes < HOUR) return `${minutes} min ago`;
  const days = differenceInCalendarDays(today, at);
  // Shortly after midnight an hour ago is an hour ago, not yesterday.
  const recent = days === 0 || minutes < 6 * HOUR;
  return recent ? `${Math.floor(minutes / HOUR)} h ago` : pastDay(at, today, days, language);
}

/** From when on: 'since 14:20', 'since yesterday', 'since Tue', 'since 3 Nov'. */
export function sinceLabel(iso: string, now: Date, zone: string, language = ENGLISH): string {
  const at = new TZDate(iso, zone);
  const today = new TZDate(now.getTime(), zone);
  const days = differenceInCalendarDays(today, at);
  return `since ${days <= 0 ? format(at, 'HH:mm') : pastDay(at, today, days, language)}`;
}

function pastDay(at: Date, today: Date, days: number, language: Language): string {
  if (days === 1) return 'yesterday';
  if (days < 7) return format(at, 'EEE', { locale: language.dates });
  return format(at, isSameYear(at, today) ? 'd MMM' : 'd MMM yyyy', { locale: language.dates });
}

/** The reader's own zone, IANA. */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
