/** Finds what the rules of a language say and puts it together. */
import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';
import { WEAK } from '@/utils/deadlines/dialect';
import { withoutOverlaps } from '@/utils/deadlines/merge';
import { clock } from '@/utils/deadlines/reckon';
import { civil, type Today } from '@/utils/deadlines/rule';
import { DAY_MS, weekdayOf } from '@/utils/delegation/zone-days';
import { plainly, single } from './plain';
import type { Meaning, Rule } from './rule';
import { PART_HOURS, UNTIL, type Part } from './tags';

/** A meaning and where it stands; the text is the plain one. */
interface Found extends Meaning {
  index: number;
  text: string;
}

/** What a language brings to the finder. */
export interface Grammar {
  rules: readonly Rule[];
  /** What may stand between two parts of one moment; matched against all that does. */
  join: RegExp;
  /** What stands right before an expression that is over or comes again and again; anchored at the end. */
  never: RegExp;
}

/** Half a line before and behind is enough for any check. */
const AROUND = 24;

/** A refiner, because chrono's parsers see only the text as written: it searches the plain text and adds what it finds. */
export function finder(grammar: Grammar): Refiner {
  return {
    refine(context, results) {
      const found = search(context.text, todayOf(context), grammar);
      return [...results, ...found.map((one) => resultOf(context, one))].sort((a, b) => a.index - b.index);
    },
  };
}

function todayOf({ refDate: now }: ParsingContext): Today {
  return {
    day: Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS,
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
}

function search(text: string, today: Today, { rules, join, never }: Grammar): Found[] {
  const plain = plainly(text);
  const found = rules.flatMap((one) => matchesOf(one, text, plain, today));
  const joined: Found[] = [];
  for (const one of withoutOverlaps(found)) {
    const last = joined.at(-1);
    const both = last === undefined ? null : together(plain, last, one, join);
    if (both === null) joined.push(one);
    else joined[joined.length - 1] = both;
  }
  const typed = plain.trim().length;
  return joined.filter(
    (one) =>
      !never.test(single(plain.slice(Math.max(0, one.index - AROUND), one.index))) &&
      (one.weak !== true || one.text.length === typed),
  );
}

function matchesOf({ pattern, read }: Rule, text: string, plain: string, today: Today): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
    const [said] = match;
    const end = match.index + said.length;
    const meaning = read(match.groups ?? {}, today, {
      before: single(plain.slice(Math.max(0, match.index - AROUND), match.index)),
      after: single(plain.slice(end, end + AROUND)),
      said: text.slice(match.index, end),
    });
    if (meaning !== null) found.push({ ...meaning, index: match.index, text: said });
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

function together(plain: string, left: Found, right: Found, join: RegExp): Found | null {
  const between = single(plain.slice(left.index + left.text.length, right.index));
  if (between.length > AROUND || !join.test(between)) return null;
  if (left.time !== undefined && right.time !== undefined) return null;
  if (left.part !== undefined && right.part !== undefined) return null;
  const day = dayOf(left, right);
  if (day === null) return null;
  const [time, part] = [left.time ?? right.time, left.part ?? right.part];
  // Two weak times of day are strong together only as "at five" and "in the afternoon".
  const weak = left.weak === true && right.weak === true && (time === undefined || part === undefined);
  const end = right.index + right.text.length;
  // "Friday (27 November)" ends with its bracket.
  const closed = between.includes('(') && plain.startsWith(')', end) ? end + 1 : end;
  return {
    index: left.index,
    text: plain.slice(left.index, closed),
    ...day,
    ...(time !== undefined && { time }),
    ...(part !== undefined && { part }),
    ...((left.until === true || right.until === true) && { until: true }),
    ...(weak && { weak }),
  };
}

/** The day of both: one has none, or a weekday gives way to a date; null when they are two. */
function dayOf(left: Found, right: Found): Pick<Found, 'day' | 'loose' | 'weekly'> | null {
  const [main, other] =
    right.day === undefined || (right.loose === true && left.day !== undefined)
      ? [left, right]
      : [right, left];
  if (main.day === undefined) return {};
  const same =
    other.day === undefined || other.day === main.day || (other.loose === true && main.loose !== true);
  if (!same) return null;
  return {
    day: main.day,
    ...(main.loose === true && { loose: true }),
    ...(main.weekly === true && { weekly: true }),
  };
}

const HALVES: Partial<Record<Part, 'am' | 'pm'>> = {
  morning: 'am',
  forenoon: 'am',
  afternoon: 'pm',
  evening: 'pm',
};

/** Minutes since midnight, or null when nothing was said of the time of day. */
function minutesOf({ time, part }: Meaning): number | null {
  if (time !== undefined) {
    const half = part === 'night' ? (Number(time.hour) > 6 ? 'pm' : 'am') : part && HALVES[part];
    return clock(time.hour, time.minute, half) ?? clock(time.hour, time.minute);
  }
  if (part === undefined) return null;
  return Math.min(PART_HOURS[part] * 60, 24 * 60 - 1);
}

function resultOf(context: ParsingContext, found: Found): ParsingResult {
  const result = context.createParsingResult(found.index, found.index + found.text.length);
  const minutes = minutesOf(found);
  if (minutes !== null) result.start.assign('hour', Math.floor(minutes / 60)).assign('minute', minutes % 60);
  if (found.day !== undefined) assignDay(result, found.day, found.weekly === true);
  else if (minutes !== null && minutes <= todayOf(context).minutes)
    implyDay(result, todayOf(context).day + 1);
  if (found.until === true) result.addTag(UNTIL);
  if (found.weak === true) result.addTag(WEAK);
  return result;
}

function assignDay(result: ParsingResult, number: number, weekly: boolean): void {
  if (weekly) {
    result.start.assign('weekday', weekdayOf(number) % 7);
    implyDay(result, number);
    return;
  }
  const { year, month, day } = civil(number);
  result.start.assign('year', year).assign('month', month).assign('day', day);
}

function implyDay(result: ParsingResult, number: number): void {
  const { year, month, day } = civil(number);
  result.start.imply('year', year).imply('month', month).imply('day', day);
}
