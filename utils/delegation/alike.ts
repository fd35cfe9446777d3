/** Which items are alike: by procedure, by sender, by what their titles keep from one time to the next. */
import { foldText } from './fold-text';
import { FILLERS } from './word-forms';

/** What of a row tells whether two are alike. */
export interface Alike {
  id: string;
  title: string;
  /** From whom or where it came, or ''. */
  from: string;
  /** The id of the procedure it follows, or null. */
  procedure: string | null;
}

/** Fewer are no repetition. */
export const ENOUGH_TIMES = 3;
/** Endings of inflected words are cut off with what is longer than this. */
const STEM = 6;

let months: ReadonlySet<string> | null = null;

/** The names of months and weekdays in the six languages, as stems: they change from one time to the next. */
function calendarWords(): ReadonlySet<string> {
  if (months !== null) return months;
  const found = new Set<string>();
  for (const locale of ['en', 'et', 'hu', 'sr-Latn', 'it', 'es']) {
    const name = (options: Intl.DateTimeFormatOptions, day: number) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
    for (let i = 0; i < 12; i += 1) found.add(stemOf(foldText(name({ month: 'long' }, 31 * i + 1)).trim()));
    for (let i = 1; i <= 7; i += 1) found.add(stemOf(foldText(name({ weekday: 'long' }, i)).trim()));
  }
  return (months = found);
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** The words that a title keeps from one time to the next: without numbers, names of months and days, and fillers. */
export function lastingWords(title: string): string[] {
  const words = foldText(title).split(' ');
  const telling = words
    .filter((word) => word.length > 2 && !/\d/.test(word) && !FILLERS.has(word))
    .map(stemOf);
  return [...new Set(telling.filter((word) => !calendarWords().has(word)))].sort();
}

/** Rows that are alike, in groups of at least {@link ENOUGH_TIMES}; each in one group at most. */
export function groupAlike<T extends Alike>(rows: readonly T[]): T[][] {
  const groups: { words: string[]; from: string; rows: T[] }[] = [];
  const byProcedure = new Map<string, T[]>();
  const byWord = new Map<string, number[]>();
  for (const row of rows) {
    if (row.procedure !== null) {
      byProcedure.set(row.procedure, [...(byProcedure.get(row.procedure) ?? []), row]);
      continue;
    }
    const words = lastingWords(row.title);
    const near = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    const own = [...near]
      .map((at) => groups[at])
      .find((group) => group !== undefined && isAlike(group, words, row.from));
    if (own !== undefined) own.rows.push(row);
    else if (words.length > 0) {
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), groups.length]);
      groups.push({ words, from: row.from, rows: [row] });
    }
  }
  return [...byProcedure.values(), ...groups.map((group) => group.rows)].filter(
    (group) => group.length >= ENOUGH_TIMES,
  );
}

/** From one sender half of the words are enough; else two of them, and most of both. */
function isAlike(
  group: { words: readonly string[]; from: string },
  words: readonly string[],
  from: string,
): boolean {
  const shared = words.filter((word) => group.words.includes(word)).length;
  const fewer = Math.min(words.length, group.words.length);
  const all = words.length + group.words.length - shared;
  if (from !== '' && from === group.from) return shared / fewer >= 0.5;
  return shared === all || (shared >= 2 && shared / all >= 0.6);
}
