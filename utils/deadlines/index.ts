/** Finds the dates in a text in six languages: what is due, when one meets. */
import { MINUTE_MS, minutesOf } from '@/utils/delegation/zone-days';
import { codeOf, languagesOf, scores } from './detect';
import type { Dialect } from './dialect';
import { american, english } from './en';
import { spanish } from './es';
import { estonian } from './et';
import { ownText } from './history';
import { hungarian } from './hu';
import { italian } from './it';
import { withoutOverlaps } from './merge';
import { readAll, type Reading } from './read';
import { serbian } from './sr';
import { isOnlyTime, understood, type FoundDate } from './understood';
import { WallClock } from './wall-clock';

export type { FoundDate, Kind } from './understood';

/** How a text is read. */
export interface Reader {
  /** The interface's language tag: what the text is read in where it does not show its own language. 'en-US' puts the month first in numbers. */
  locale: string;
  now: Date;
  /** IANA zone in which "tomorrow" and "at five" are meant. */
  timeZone: string;
  /** 'HH:mm' at which a day without a time ends; 17:00 when not said. */
  endOfDay?: string;
}

/** Of the points of the likeliest language, what another must have for its dates to count. */
const LIKELY = 0.6;
/** Of a short text, the part that must be dates for the rest not to matter. */
const COVERED = 0.4;
const END_OF_DAY = 17 * 60;
const EUROPE: readonly Dialect[] = [english, estonian, hungarian, serbian, italian, spanish];
const AMERICA: readonly Dialect[] = [american, ...EUROPE.slice(1)];

/**
 * The dates in `text`, in order of appearance, never overlapping. Left out is what cannot be due: dates that have gone
 * by, what is said in the past tense or comes every week, a time of day without a day unless something is due or one
 * meets then, and all that is quoted, headers or signature.
 */
export function findDeadlines(text: string, reader: Reader): FoundDate[] {
  const dialects = /^en[-_]us\b/i.test(reader.locale) ? AMERICA : EUROPE;
  const own = ownText(text);
  if (own.trim() === '') return [];
  const now = Math.floor(reader.now.getTime() / MINUTE_MS) * MINUTE_MS;
  if (Number.isNaN(now)) return [];
  const readings = withoutOverlaps(read(own, new WallClock(now, reader.timeZone), dialects, reader.locale));
  const { timeZone, endOfDay = '17:00' } = reader;
  const page = { text: own, now, timeZone, endOfDay: minutesOf(endOfDay) ?? END_OF_DAY };
  const found = readings.flatMap((one, i) => understood(page, one, readings[i - 1], readings[i + 1]) ?? []);
  return joined(own, found).map((one) => ({
    ...one,
    text: text.slice(one.index, one.index + one.text.length),
  }));
}

function read(text: string, reference: Date, dialects: readonly Dialect[], locale: string): Reading[] {
  const codes = languagesOf(text, dialects);
  if (codes.length > 0) {
    return dialects
      .filter(({ code }) => codes.includes(code))
      .flatMap((one) => readAll(text, reference, one));
  }
  // Too short to tell: the interface's language, unless another understands more of it.
  const first = codeOf(locale, dialects);
  const order = [...dialects].sort((a, b) => Number(b.code === first) - Number(a.code === first));
  const points = scores(text, dialects);
  const most = Math.max(0, ...points.values());
  let best: Reading[] = [];
  for (const dialect of order) {
    const readings = readAll(text, reference, dialect);
    // A word of one language is another word in the next: "ma" is today, I, but.
    const likely =
      (points.get(dialect.code) ?? 0) >= most * LIKELY || covered(readings) >= text.trim().length * COVERED;
    if (likely && weight(readings) > weight(best)) best = readings;
  }
  return best;
}

function covered(readings: readonly Reading[]): number {
  return readings.reduce((sum, { text }) => sum + text.length, 0);
}

/** How much of a text was understood, a day more than a time. */
function weight(readings: readonly Reading[]): number {
  return covered(readings) + 8 * readings.filter(({ result }) => !isOnlyTime(result.start)).length;
}

/** One moment said in two ways side by side, "tomorrow (27 November)", is one. */
function joined(text: string, found: readonly FoundDate[]): FoundDate[] {
  const out: FoundDate[] = [];
  for (const one of found) {
    const last = out.at(-1);
    const end = last === undefined ? 0 : last.index + last.text.length;
    const between = text.slice(end, one.index);
    const same = last?.date === one.date && (last.time ?? one.time) === (one.time ?? last.time);
    if (last === undefined || !same || !/^[\s,;:()–-]{0,4}$/.test(between)) out.push(one);
    else
      out[out.length - 1] = {
        ...(last.time === undefined ? one : last),
        kind: last.kind,
        index: last.index,
        text: text.slice(last.index, one.index + one.text.length),
      };
  }
  return out;
}
