/** Reads the day of an answer, in six languages; what is not certain is not read. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { dueFrom, type DayEnd } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import type { LanguageCode } from '@/utils/i18n/languages';
import { MONTH_PATTERN, WEEKDAY_PATTERN, monthOf, weekdayOf } from './day-words';
import { fold } from './lines';

/** The present moment and the zone (IANA) in which days are meant. */
export interface Clock {
  now: Date;
  zone: string;
  /** What a day without a time means, where the assistant's hours are known. */
  end?: DayEnd;
}

/** Which of two numbers is the day; English does not tell. */
type Order = 'day-first' | 'month-first' | 'unsure';

function orderOf(language: LanguageCode): Order {
  if (language === 'en') return 'unsure';
  return language === 'hu' ? 'month-first' : 'day-first';
}

/** Year, month and day as written, the year '' where none is; null when it may be either of two days. */
type Parts = [year: string, month: string, day: string] | null;

interface Shape {
  pattern: RegExp;
  parts: (a: string, b: string, c: string, order: Order) => Parts;
}

const BEFORE =
  '(?:(?:by|on|until|till|hiljemalt|kuni|legkesobb|najkasnije do|najkasnije|do|најкасније до|најкасније|до' +
  '|entro il|entro|il|para el|a mas tardar el|hasta el|el)\\s{1,3})?' +
  `(?:(${WEEKDAY_PATTERN})\\.?,?\\s{1,3})?`;
const TIME =
  '(?:(?:[,\\s]{1,3}(?:at|kell|kl|um|u|у|do|до|ob|a las?|alle|ore)?\\.?\\s{0,3}|t)(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?)?' +
  '\\s{0,2}(am|pm|h|uhr|-?kor|ora(?:kor|ig)?|-?ig|cas(?:ova)?|час(?:ова)?|sati|сати)?)?';
const BEHIND =
  `[\\s,]{0,3}(?:\\(?(${WEEKDAY_PATTERN})\\.?\\)?)?[\\s,]{0,3}` +
  '(?:(?:at )?(?:the )?latest|hiljemalt|legkesobb|najkasnije|најкасније|al piu tardi|a mas tardar|como muy tarde)?[\\s.!]{0,3}';

/** Hungarian endings stick to a number: '27-ig', '27-én'. */
const ENDING = '\\.?(?:-?(?:ig|e?n|an|jen|re|ra|ere|ara|jere))?';
const MONTH = `(${MONTH_PATTERN})`;

function shape(source: string, parts: Shape['parts']): Shape {
  return { pattern: new RegExp(`^${BEFORE}${source}${TIME}${BEHIND}$`, 'u'), parts };
}

const SHAPES: readonly Shape[] = [
  shape('(\\d{4})-(\\d{1,2})-(\\d{1,2})', (year, month, day) => [year, month, day]),
  shape(`(\\d{4})[./]\\s?(\\d{1,2})[./]\\s?(\\d{1,2})${ENDING}`, (year, month, day) => [year, month, day]),
  shape('(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\.?', dotted),
  shape('(\\d{1,2})/(\\d{1,2})/(\\d{4})', slashed),
  shape(`(\\d{1,2})\\.\\s?(\\d{1,2})()${ENDING}`, dotted),
  shape(
    `(\\d{1,2})(?:\\.|º|°|st|nd|rd|th)?\\s{1,3}(?:de |of )?${MONTH}[.,]?(?:\\s{1,3}(?:de |del )?(\\d{4})\\.?)?`,
    byName,
  ),
  shape(
    `${MONTH}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th|${ENDING})(?:,?\\s{1,3}(\\d{4}))?`,
    (month, day, year) => byName(day, month, year),
  ),
  shape(`(\\d{4})\\.?\\s{1,3}${MONTH}\\.?\\s{1,3}(\\d{1,2})${ENDING}`, (year, month, day) =>
    byName(day, month, year),
  ),
];

/**
 * A deadline: '2026-11-27', '27.11.2026', '2026. 11. 27.', '27/11/2026', '27.11.', '27. november 2026' and its like in six
 * languages, with a time or without. Without a year it is the coming such day, today included. `language` is that of the
 * form: it says which number is the month. Null for anything else: other words, two-digit years, 3/4/2026 in English, a
 * weekday that is not that day's, or a date with conditions behind it.
 */
export function readDay(value: string, clock: Clock, language: LanguageCode = 'en'): Due | null {
  const text = fold(value.trim());
  for (const { pattern, parts } of SHAPES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [, before, a = '', b = '', c = '', hour, minute, unit, behind] = found;
    const written = parts(a, b, c, orderOf(language));
    const time = timeOf(hour, minute, unit);
    if (written === null || time === undefined) return null;
    const date = dated(written, clock);
    const due = date === null ? null : dueFrom(date, time, clock.zone, clock.end);
    return due !== null && [before, behind].every((name) => isWeekday(name, due)) ? due : null;
  }
  return null;
}

/** Full dates with points put the day first everywhere but in Hungary, where a month may come first without a year. */
function dotted(one: string, other: string, year: string, order: Order): Parts {
  return order === 'month-first' && Number(one) <= 12 ? [year, one, other] : [year, other, one];
}

/** Day first or month first: in English only a number that can be no month tells. */
function slashed(one: string, other: string, year: string, order: Order): Parts {
  if (Number(one) > 12 || one === other) return [year, other, one];
  if (Number(other) > 12) return [year, one, other];
  return order === 'day-first' ? [year, other, one] : null;
}

function byName(day: string, month: string, year: string): Parts {
  return [year, String(monthOf(month) ?? ''), day];
}

/** 'YYYY-MM-DD'; without a year the first such day that is not over in the clock's zone. */
function dated([year, month, day]: NonNullable<Parts>, { now, zone }: Clock): string | null {
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== '') return `${year}-${rest}`;
  const today = format(new TZDate(now.getTime(), zone), 'yyyy-MM-dd');
  const first = Number(today.slice(0, 4));
  return (
    [first, first + 1]
      .map((candidate) => `${candidate}-${rest}`)
      .find((date) => date >= today && dueFrom(date, null, zone) !== null) ?? null
  );
}

/** 'HH:mm'; null for no time, undefined for one that no clock shows. A bare number needs its unit: '17 h', '5 pm'. */
function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  unit: string | undefined,
): string | null | undefined {
  if (hour === undefined) return null;
  if (minute === undefined && unit === undefined) return undefined;
  const twelve = unit === 'am' || unit === 'pm';
  if (Number(minute ?? 0) > 59 || Number(hour) > (twelve ? 12 : 23) || (twelve && Number(hour) === 0))
    return undefined;
  const from = twelve ? (Number(hour) % 12) + (unit === 'pm' ? 12 : 0) : Number(hour);
  return `${String(from).padStart(2, '0')}:${minute ?? '00'}`;
}

function isWeekday(name: string | undefined, { date }: Due): boolean {
  if (name === undefined) return true;
  return weekdayOf(name) === (new Date(`${date}T12:00:00Z`).getUTCDay() || 7);
}
