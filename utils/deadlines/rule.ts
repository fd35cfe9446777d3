/** One expression as a pattern and what it means, made into a parser for chrono. */
import type { Parser, ParsingComponents, ParsingContext } from 'chrono-node';
import { DAY_MS, weekdayOf } from '@/utils/delegation/zone-days';
import { WEAK } from './dialect';

/** Tag of a result that says "by the end of that day" and takes the day of what stands beside it. */
export const CLOSE = 'deadlines/close';

/** Tag of a part of the day, which a clock time beside it makes more exact. */
export const PART = 'deadlines/part';

/** What an expression means. */
export interface Moment {
  /** Days since 1970-01-01; none: the expression names a time of day only. */
  day?: number;
  /** Minutes since midnight. */
  minutes?: number;
  /** A bare weekday: the day is the next one, and a week later where its time has gone by. */
  weekly?: boolean;
  tags?: string[];
}

/** The groups of a match by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** When the text is read, in the reader's zone. */
export interface Today {
  /** Days since 1970-01-01. */
  day: number;
  minutes: number;
}

const LETTER = '[\\wÀ-ɏ]';

/**
 * A parser for what `source` matches as whole words, upper or lower case; `build` gives null for what is none after all.
 * `before` is what stands before the match in the text, at most 24 characters.
 */
export function rule(
  source: string,
  build: (groups: Groups, today: Today, match: string, before: string) => Moment | null,
): Parser {
  const pattern = new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, 'i');
  const letter = new RegExp(LETTER);
  return {
    pattern: () => pattern,
    extract(context, match) {
      // chrono searches again in the rest of the text, whose first word may be half of one.
      const index = match.index ?? 0;
      if (index > 0 && letter.test(context.text.charAt(index - 1))) return null;
      const before = context.text.slice(Math.max(0, index - 24), index);
      const moment = build(match.groups ?? {}, todayOf(context), match[0], before);
      return moment === null ? null : componentsOf(context, moment);
    },
  };
}

/** When the text is read, by the clock of this process, which the search has set to the reader's. */
export function todayOf(context: ParsingContext): Today {
  const now = context.refDate;
  return {
    day: Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS,
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
}

function componentsOf(context: ParsingContext, moment: Moment): ParsingComponents {
  const components = context.createParsingComponents();
  if (moment.day !== undefined) {
    const { year, month, day } = civil(moment.day);
    if (moment.weekly === true) {
      components.assign('weekday', weekdayOf(moment.day) % 7);
      components.imply('year', year).imply('month', month).imply('day', day);
    } else components.assign('year', year).assign('month', month).assign('day', day);
  }
  if (moment.minutes !== undefined) {
    components.assign('hour', Math.floor(moment.minutes / 60)).assign('minute', moment.minutes % 60);
  }
  return components.addTags(moment.tags ?? []);
}

/** Year, month (1 to 12) and day of the month of a day number. */
export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day number of a date, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY_MS : null;
}

/** A time of day that needs a date, or another word, beside it. */
export function weakTime(minutes: number | null): Moment | null {
  return minutes === null ? null : { minutes, tags: [WEAK] };
}

/** Whether a word that the language writes small begins with a capital inside a line, as the names of people and papers do. */
export function isName(match: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(match) && /[\p{L},]\s+$/u.test(before);
}

/** A part of the day, by the hour it stands for; needs a date or a clock time beside it. */
export function weakPart(hour: number | undefined): Moment | null {
  return hour === undefined ? null : { minutes: hour * 60, tags: [WEAK, PART] };
}
