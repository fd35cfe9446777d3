/** "Worth delegating?": which of the client's own items fit an area, and whether explaining them pays. All from own history. */
import type { Agreement, Area } from './agreement';
import { foldText } from './fold-text';
import type { Row } from './row';

/** A finished item, as far as it says what such work takes. */
export interface Past {
  row: Row;
  /** Minutes the assistant logged, else estimated; null: neither. */
  minutes: number | null;
  /** Seconds the client spent on explaining, answering and reviewing it; 0: not measured. */
  spent: number;
}

/** Why an item looks like an area: its name stands in the title, or finished ones like it belong there. */
export type WorthReason =
  { kind: 'chosen' } | { kind: 'name' } | { kind: 'words'; words: string[] } | { kind: 'from'; from: string };

/** Minutes of explaining against minutes of doing, for as many as there were alike. */
export interface BreakEven {
  explain: number;
  saved: number;
  /** How many alike there were in the time looked at, this one included. */
  repeats: number;
}

/** One item that is worth handing over. */
export interface Worth {
  row: Row;
  area: Area;
  reason: WorthReason;
  /** Null from too few finished ones. */
  breakEven: BreakEven | null;
}

/** Figures from fewer finished items than this say nothing. */
export const ENOUGH_PAST = 3;
/** Words shorter than this are in every title. */
const WORD_LENGTH = 4;
/** So much of a word has to be alike: endings change with the case. */
const STEM_LENGTH = 5;

/** The words of a title that can be compared, without case, accents and endings. */
export function stemsOf(title: string): string[] {
  const words = foldText(title).split(' ');
  return [
    ...new Set(words.filter((word) => word.length >= WORD_LENGTH).map((word) => word.slice(0, STEM_LENGTH))),
  ];
}

/**
 * The items of `kept` (the client's own, not handed over) that fit an area, the surest first; `settled` are the ids of those
 * that were answered before.
 */
export function worthDelegating(
  kept: readonly Row[],
  past: readonly Past[],
  agreement: Agreement,
  settled: ReadonlySet<string>,
): Worth[] {
  return kept
    .filter(({ id, stage, asleep }) => stage === 'inbox' && !settled.has(id) && !asleep.includes('client'))
    .flatMap((row) => worthOf(row, past, agreement) ?? [])
    .sort((a, b) => STRENGTH[a.reason.kind] - STRENGTH[b.reason.kind]);
}

const STRENGTH: Record<WorthReason['kind'], number> = { chosen: 0, from: 1, words: 2, name: 3 };

function worthOf(row: Row, past: readonly Past[], agreement: Agreement): Worth | null {
  const alike = past.filter((one) => one.row.area !== null && isAlike(row, one.row));
  const found = areaFor(row, alike, agreement);
  if (found === null) return null;
  const same = alike.filter((one) => one.row.area === found.area.id);
  const inArea = past.filter((one) => one.row.area === found.area.id);
  return { row, ...found, breakEven: breakEvenOf(same, inArea) };
}

function areaFor(
  row: Row,
  alike: readonly Past[],
  { areas }: Agreement,
): { area: Area; reason: WorthReason } | null {
  const chosen = areas.find(({ id }) => id === row.area);
  if (chosen !== undefined) return { area: chosen, reason: { kind: 'chosen' } };
  const stems = stemsOf(row.title);
  for (const area of areas) {
    const own = alike.filter((one) => one.row.area === area.id);
    // One that was alike may be chance, unless everything else of it was in another area.
    if (own.length < 2 || own.length * 2 <= alike.length) continue;
    const words = sharedWords(
      row.title,
      own.map((one) => one.row.title),
    );
    const sender = own.filter((one) => one.row.from !== '' && one.row.from === row.from);
    if (sender.length >= 2) return { area, reason: { kind: 'from', from: row.from } };
    if (words.length > 0) return { area, reason: { kind: 'words', words } };
  }
  const named = areas.find(({ name }) => stemsOf(name).some((stem) => stems.includes(stem)));
  return named === undefined ? null : { area: named, reason: { kind: 'name' } };
}

function isAlike(row: Row, other: Row): boolean {
  if (row.from !== '' && row.from === other.from) return true;
  const stems = stemsOf(other.title);
  return stemsOf(row.title).some((stem) => stems.includes(stem));
}

/** The words of `title`, as they are written there, that at least two of `titles` share. */
function sharedWords(title: string, titles: readonly string[]): string[] {
  const others = titles.map(stemsOf);
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => {
    const [stem] = stemsOf(word);
    return stem !== undefined && others.filter((stems) => stems.includes(stem)).length >= 2;
  });
}

/** From finished ones that are alike, else from those of the area; null where fewer than {@link ENOUGH_PAST} were measured. */
function breakEvenOf(same: readonly Past[], inArea: readonly Past[]): BreakEven | null {
  for (const past of [same, inArea]) {
    const minutes = past.flatMap((one) => one.minutes ?? []);
    const explained = past.flatMap(({ spent }) => (spent > 0 ? [spent / 60] : []));
    if (minutes.length < ENOUGH_PAST || explained.length < ENOUGH_PAST) continue;
    return { explain: median(explained), saved: median(minutes), repeats: same.length + 1 };
  }
  return null;
}

/** The middle value, of an even number the mean of both; NaN of none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
