/** Puts together what stands side by side and means one moment: weekday, date, time. */
import type { ParsingResult, Refiner } from 'chrono-node';
import { WEAK } from './dialect';
import { CLOSE, PART } from './rule';

/** What may stand between two parts, each matched against all that does. */
export interface Links {
  /** Between a day and the time after it. */
  time: RegExp;
  /** Between a time and the day after it. */
  day: RegExp;
  /** Between a weekday and its date, either way round. */
  date: RegExp;
}

const SPAN = /^\s?(?:-|–|—|to|until|till|a|al|alle|hasta|e|y)\s?(?:las\s|le\s)?$/i;

/** The refiners of a language that is read by rules: overlaps, merging, and weak results that stayed alone. */
export function merging(links: Links): Refiner[] {
  return [
    { refine: (_, results) => withoutOverlaps(results) },
    { refine: (context, results) => merged(context.text, results, links) },
    // Typed alone into a field, a weak expression is all that is meant.
    { refine: ({ text }, results) => results.filter((one) => !one.tags().has(WEAK) || isAll(text, one)) },
  ];
}

function isAll(text: string, { index, text: own }: ParsingResult): boolean {
  // An article may stand before it.
  return text.slice(0, index).trim().length < 4 && text.slice(index + own.length).trim() === '';
}

function endOf(result: ParsingResult): number {
  return result.index + result.text.length;
}

/** Of results that overlap the longer one, of equal ones the first. */
export function withoutOverlaps<Result extends { index: number; text: string }>(results: Result[]): Result[] {
  const kept: Result[] = [];
  const sorted = [...results].sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  for (const result of sorted) {
    const last = kept.at(-1);
    if (last === undefined || result.index >= last.index + last.text.length) kept.push(result);
    else if (result.text.length > last.text.length) kept[kept.length - 1] = result;
  }
  return kept;
}

function merged(text: string, results: ParsingResult[], links: Links): ParsingResult[] {
  const out: ParsingResult[] = [];
  for (const result of results) {
    const last = out.at(-1);
    const one = last === undefined ? null : together(text, last, result, links);
    if (one === null) out.push(result);
    else out[out.length - 1] = one;
  }
  return out;
}

function together(
  text: string,
  left: ParsingResult,
  right: ParsingResult,
  links: Links,
): ParsingResult | null {
  const between = text.slice(endOf(left), right.index);
  if (between.length > 24) return null;
  // A clone has no tags: what has found its other half is weak no more.
  const grown = (main: ParsingResult): ParsingResult => {
    const result = main.clone();
    result.index = left.index;
    result.text = text.slice(left.index, endOf(right));
    return result;
  };
  const [a, b] = [hasDay(left), hasDay(right)];
  if (isClose(left) || isClose(right)) {
    const linked = links.day.test(between) || links.time.test(between);
    return linked && isClose(left) !== isClose(right) ? grown(isClose(left) ? right : left) : null;
  }
  if (a && !b && isPart(left) && hasTime(right) && links.time.test(between))
    return moreExact(grown(left), right);
  // From ten to eleven: the beginning is the time.
  if (hasTime(left) && hasTime(right) && !b)
    return SPAN.test(between) ? grown(left).addTags(left.tags()) : null;
  if (a && !b && !hasTime(left) && links.time.test(between)) return withTime(grown(left), right);
  if (!a && b && !hasTime(right) && links.day.test(between)) return withTime(grown(right), left);
  if (a && b && links.date.test(between)) return sameDay(left, right, grown);
  return null;
}

function hasDay({ start }: ParsingResult): boolean {
  return start.isCertain('day') || start.isCertain('weekday');
}

function hasTime({ start }: ParsingResult): boolean {
  return start.isCertain('hour');
}

function isClose(result: ParsingResult): boolean {
  return result.tags().has(CLOSE);
}

function withTime(whole: ParsingResult, time: ParsingResult): ParsingResult {
  whole.start.assign('hour', time.start.get('hour') ?? 0).assign('minute', time.start.get('minute') ?? 0);
  return time.tags().has(PART) ? whole.addTag(PART) : whole;
}

function isPart(result: ParsingResult): boolean {
  return result.tags().has(PART);
}

/** "Tomorrow evening at eight": the clock time, in the half of the day that was named. */
function moreExact(whole: ParsingResult, time: ParsingResult): ParsingResult {
  const [named, hour] = [whole.start.get('hour') ?? 0, time.start.get('hour') ?? 0];
  const late = named >= 12 && hour < 12 ? 12 : 0;
  whole.start.assign('hour', hour + late).assign('minute', time.start.get('minute') ?? 0);
  return whole;
}

/** A weekday beside a date is that date, also where it names another weekday; two dates are one only when they agree. */
function sameDay(
  left: ParsingResult,
  right: ParsingResult,
  grown: (main: ParsingResult) => ParsingResult,
): ParsingResult | null {
  const [bareLeft, bareRight] = [!left.start.isCertain('day'), !right.start.isCertain('day')];
  if (hasTime(left) && (hasTime(right) || !bareLeft)) return null;
  if (bareLeft && !bareRight) return hasTime(left) ? withTime(grown(right), left) : grown(right);
  if (bareRight && !bareLeft) return hasTime(right) ? withTime(grown(left), right) : grown(left);
  const agree = (['year', 'month', 'day'] as const).every(
    (part) => left.start.get(part) === right.start.get(part),
  );
  return agree && !bareLeft ? grown(right) : null;
}
