/** Reads single values of an answer; what is not certain is not read. */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { dueFrom } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';

/** The present moment and the zone (IANA) in which days are meant. */
export interface Clock {
  now: Date;
  zone: string;
}

/** Yes and no in English, Estonian, Serbian and Croatian, Hungarian, Spanish, Italian and German. */
const YES = /^(?:yes|yep|y|ok|okay|jah|da|да|igen|sí|si|sì|ja|✓|✔|☑)(?![\p{L}\p{N}])/iu;
const NO = /^(?:no|nope|n|ei|ne|не|nem|nein|✗|✘)(?![\p{L}\p{N}])/iu;

/** A yes or a no, and what is said behind it; null for anything else. */
export function readYesNo(value: string): { yes: boolean; rest: string } | null {
  const yes = YES.exec(value);
  const word = yes ?? NO.exec(value);
  if (word === null) return null;
  const rest = value
    .slice(word[0].length)
    .replace(/^[\s,.;:!–—/-]{1,9}/, '')
    .trim();
  // 'yes / no' and 'yes or no' are the question again.
  const again = rest.replace(/^or\s{1,9}/i, '').replace(/[.!?]$/, '');
  if ((yes === null ? YES : NO).exec(again)?.[0] === again) return null;
  return { yes: yes !== null, rest };
}

const UNITS = {
  hours: 'h|hrs?|hours?|tund|tundi|sat|sata|sati|сат|сата|сати|óra|horas?|or[ae]|std|stunden?',
  minutes: "m|min|mins|minutes?|minutit?|minuta|минута|perc|minutos?|minut[oi]|minuten?|'",
};
const ESTIMATE = new RegExp(
  '^(?:about|around|approx\\.?|approximately|circa|ca\\.?|~|≈)?\\s{0,3}' +
    `(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s{0,3}(?:${UNITS.hours})\\.?)?` +
    `[\\s,]{0,3}(?:and\\s{1,3})?(?:(\\d{1,5})\\s{0,3}(?:${UNITS.minutes})\\.?)?$`,
  'iu',
);

/** Minutes of work, from '2 h', '1,5 hours', '2 h 30 min' or '45 min'; null without a unit, for days and for ranges. */
export function readEstimate(value: string): number | null {
  const found = ESTIMATE.exec(value.trim());
  if (found === null || (found[1] === undefined && found[2] === undefined)) return null;
  const hours = Number((found[1] ?? '0').replace(',', '.'));
  const minutes = Math.round(hours * 60) + Number(found[2] ?? '0');
  return minutes > 0 ? minutes : null;
}

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const TIME =
  '(?:(?:[,\\s]{1,3}(?:at|kell|kl|um|u|ob|a las|alle)?\\.?\\s{0,3}|T)(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s{0,2}(am|pm|h|uhr)?)?';
const DATES: readonly { shape: string; parts: (a: string, b: string, c: string) => (string | null)[] }[] = [
  { shape: '(\\d{4})-(\\d{1,2})-(\\d{1,2})', parts: (year, month, day) => [year, month, day] },
  {
    shape: '(\\d{4})\\.\\s?(\\d{1,2})\\.\\s?(\\d{1,2})\\.?',
    parts: (year, month, day) => [year, month, day],
  },
  {
    shape: '(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\.?',
    parts: (day, month, year) => [year, month, day],
  },
  { shape: '(\\d{1,2})/(\\d{1,2})/(\\d{4})', parts: slashed },
  { shape: '(\\d{1,2})\\.\\s?(\\d{1,2})()\\.?', parts: (day, month) => ['', month, day] },
];

/**
 * A deadline: '2026-11-27', '27.11.2026', '2026. 11. 27.', '27/11/2026' or '27.11.', with a time or without. Without a
 * year it is the coming such day, today included. Null for anything else: words, two-digit years, 3/4/2026 (which month?),
 * a weekday that is not that day's, or a date with conditions behind it.
 */
export function readDay(value: string, clock: Clock): Due | null {
  for (const { shape, parts } of DATES) {
    const whole = new RegExp(
      `^(?:(?:by|on|until|till)\\s{1,3})?(?:(${WEEKDAY})\\.?,?\\s{1,3})?${shape}${TIME}` +
        `[\\s,]{0,3}(?:\\(?(${WEEKDAY})\\)?)?[\\s,]{0,3}(?:(?:at )?(?:the )?latest)?[\\s.!]{0,3}$`,
      'i',
    );
    const found = whole.exec(value.trim());
    if (found === null) continue;
    const [, before, a = '', b = '', c = '', hour, minute, half, behind] = found;
    const [year, month, day] = parts(a, b, c);
    const time = timeOf(hour, minute, half);
    if (year === null || time === undefined || year === undefined) return null;
    const date = dated(year, month ?? '', day ?? '', clock);
    const due = date === null ? null : dueFrom(date, time, clock.zone);
    return due !== null && [before, behind].every((name) => isWeekday(name, due)) ? due : null;
  }
  return null;
}

/** Day first or month first: only a number that can be no month tells. */
function slashed(one: string, other: string, year: string): (string | null)[] {
  if (Number(one) > 12 || one === other) return [year, other, one];
  return Number(other) > 12 ? [year, one, other] : [null];
}

/** 'YYYY-MM-DD'; without a year the first such day that is not over in the clock's zone. */
function dated(year: string, month: string, day: string, { now, zone }: Clock): string | null {
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

/** 'HH:mm'; null for no time, undefined for one that no clock shows. */
function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | null | undefined {
  if (hour === undefined || minute === undefined) return null;
  const twelve = /^[ap]m$/i.test(half ?? '');
  if (Number(minute) > 59 || Number(hour) > (twelve ? 12 : 23) || (twelve && Number(hour) === 0))
    return undefined;
  const from = twelve ? (Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return `${String(from).padStart(2, '0')}:${minute}`;
}

function isWeekday(name: string | undefined, { date }: Due): boolean {
  if (name === undefined) return true;
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });
  return day.toLowerCase().startsWith(name.slice(0, 3).toLowerCase());
}
