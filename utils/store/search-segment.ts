/**
 * A segment of the search index: some items in the order lists show them, and for each word the items it stands in. It is
 * never changed, but for what is noted beside it of the items that have left it.
 */
import { hasBit, lowerBound, pack, stringAt, type Packed } from './packed';
import { markEntries, Postings, type SegmentWords } from './search-postings';

/** An item as the index knows it. */
export interface Doc {
  id: string;
  /** The number of its section and its rank there; sorts as a string, and holds no tab. */
  place: string;
  /** Its words, folded, with whether each stands in the title; and what filters ask for, see search-doc.ts. */
  terms: ReadonlyMap<string, boolean>;
  /** Minutes since 1970, {@link TIMES} of them; {@link NEVER} where there is none. */
  times: readonly number[];
}

/** How many times an item has: came, due, closed. */
export const TIMES = 3;
/** No time. */
export const NEVER = -1;

/** Which items a segment holds: places with ids, sorted; the numbers of the items by id; the times of all. */
export interface SegmentDocs {
  lines: Packed;
  byId: Uint32Array<ArrayBuffer>;
  times: Int32Array<ArrayBuffer>;
}

/** Both. */
export interface Segment {
  docs: SegmentDocs;
  words: SegmentWords;
}

/** What is asked: one of `prefixes` begins a term of the item; `word`: and whether it stands in the title matters. */
export interface Clause {
  prefixes: readonly string[];
  word: boolean;
}

/** A time (by its index) from one minute, included, to another that is not. */
export interface Within {
  time: number;
  from: number;
  to: number;
}

/** A question to the index: all of it must hold. */
export interface Asked {
  clauses: readonly Clause[];
  within: Within | null;
}

/** How well an item answers: in the title, in its text, or not at all. */
export const IN_TITLE = 3;
/** See {@link IN_TITLE}. */
export const IN_TEXT = 1;

/** Terms or postings between which other work may go first. */
const STEP = 500;

/** How an item is listed in a segment. */
export function lineOf({ place, id }: Pick<Doc, 'place' | 'id'>): string {
  return `${place}\t${id}`;
}

/** The id in a line. */
export function idIn(line: string): string {
  return line.slice(line.indexOf('\t') + 1);
}

/** The place in a line. */
export function placeIn(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** The number of the item with this id in a segment, or -1. */
export function docWith({ lines, byId }: SegmentDocs, id: string): number {
  let [low, high] = [0, byId.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idIn(stringAt(lines, byId[middle] ?? 0)) < id) low = middle + 1;
    else high = middle;
  }
  const doc = byId[low] ?? -1;
  return doc >= 0 && idIn(stringAt(lines, doc)) === id ? doc : -1;
}

/** Makes a segment, a bit at a time. */
export function* segmentOf(docs: readonly Doc[]): Generator<void, Segment> {
  const listed = docs.map((doc) => ({ doc, line: lineOf(doc) })).sort((a, b) => (a.line < b.line ? -1 : 1));
  const lists = new Map<string, number[]>();
  for (const [i, { doc }] of listed.entries()) {
    for (const [term, inTitle] of doc.terms) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [2 * i + Number(inTitle)]);
      else list.push(2 * i + Number(inTitle));
    }
    if (i % 50 === 0) yield;
  }
  const numbers = listed.map((_, i) => i);
  const idOf = (i: number): string => listed[i]?.doc.id ?? '';
  const byId = Uint32Array.from(numbers.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
  const times = Int32Array.from(listed.flatMap(({ doc }) => doc.times));
  yield;
  const terms = [...lists.keys()].sort();
  const posts = new Postings();
  for (const [i, term] of terms.entries()) {
    posts.add(term, lists.get(term) ?? []);
    if (i % STEP === 0) yield;
  }
  return { docs: { lines: pack(listed.map(({ line }) => line)), byId, times }, words: posts.taken() };
}

/** How well each item of a segment answers, by its number; those whose bit is set in `hidden` do not. */
export function levelsIn(segment: Segment, { clauses, within }: Asked, hidden: Uint8Array): Uint8Array {
  const { byId, times } = segment.docs;
  const [first, ...others] = clauses.map((clause) => answersTo(segment, clause));
  const levels = first?.slice() ?? new Uint8Array(byId.length).fill(IN_TITLE);
  // One list after the other, each in a loop that does nothing else: that is several times faster than item by item.
  for (const answer of others) narrow(levels, answer);
  hide(levels, hidden);
  if (within !== null) {
    for (let doc = 0; doc < levels.length; doc++) if (!isWithin(within, times, TIMES * doc)) levels[doc] = 0;
  }
  return levels;
}

function narrow(levels: Uint8Array, answer: Uint8Array): void {
  for (let doc = 0; doc < levels.length; doc++) levels[doc] = (levels[doc] ?? 0) & (answer[doc] ?? 0);
}

/** Few are hidden: most bytes of bits are none. */
function hide(levels: Uint8Array, hidden: Uint8Array): void {
  for (let byte = 0; byte < hidden.length; byte++) {
    if (hidden[byte] === 0) continue;
    const end = Math.min(8 * byte + 8, levels.length);
    for (let doc = 8 * byte; doc < end; doc++) if (hasBit(hidden, doc)) levels[doc] = 0;
  }
}

/** What was asked of a segment last, which never changes: of a query all words but the one that is typed were asked before. */
const asked = new WeakMap<Segment, Map<string, Uint8Array>>();
/** As many clauses are kept of each segment: a byte for each of its items. */
const KEPT = 6;

/** How well each item of a segment answers one clause, by its number. */
function answersTo(segment: Segment, clause: Clause): Uint8Array {
  const kept = asked.get(segment) ?? new Map<string, Uint8Array>();
  asked.set(segment, kept);
  const name = JSON.stringify(clause);
  const answer = kept.get(name) ?? lookUp(segment, clause);
  // The one asked last is the last to go.
  kept.delete(name);
  kept.set(name, answer);
  const [oldest = name] = kept.keys();
  if (kept.size > KEPT) kept.delete(oldest);
  return answer;
}

function lookUp({ docs, words }: Segment, { prefixes, word }: Clause): Uint8Array {
  const found = new Uint8Array(docs.byId.length);
  for (const prefix of prefixes) {
    const terms = [lowerBound(words.terms, prefix), lowerBound(words.terms, `${prefix}\uffff`)] as const;
    markEntries(words, terms, found, word ? IN_TEXT : IN_TITLE, IN_TITLE);
  }
  return found;
}

/** How well one item answers. */
export function levelOf({ terms, times }: Doc, { clauses, within }: Asked): number {
  if (!isWithin(within, times, 0)) return 0;
  let level = IN_TITLE;
  for (const { prefixes, word } of clauses) {
    let found = 0;
    for (const [term, inTitle] of terms) {
      if (prefixes.some((prefix) => term.startsWith(prefix))) found |= !word || inTitle ? IN_TITLE : IN_TEXT;
    }
    level &= found;
  }
  return level;
}

function isWithin(within: Within | null, times: ArrayLike<number>, from: number): boolean {
  if (within === null) return true;
  const time = times[from + within.time] ?? NEVER;
  return time !== NEVER && time >= within.from && time < within.to;
}
