/** Makes one segment of the search index out of several, without the items that have left them. */
import { hasBit, pack, stringAt } from './packed';
import { eachEntry, Postings } from './search-postings';
import { idIn, TIMES, type Segment, type SegmentDocs } from './search-segment';

/** A segment, and a bit for each of its items that has left. */
export interface Worn {
  segment: Segment;
  gone: Uint8Array;
}

/** So many steps between which other work may go first. */
const STEP = 1000;
const TERMS = 50;

/** A list that is sorted, read by index. */
interface Sorted {
  length: number;
  at(i: number): string;
}

/** Goes through sorted lists as if they were one: the number of the list, the index there, and what is there. */
function* inOrder(lists: readonly Sorted[]): Generator<[list: number, i: number, text: string]> {
  const heads = lists.map((list) => (list.length > 0 ? list.at(0) : null));
  const next = lists.map(() => 0);
  for (;;) {
    let least = -1;
    for (let list = 0; list < heads.length; list++) {
      const [head = null, best = null] = [heads[list], heads[least]];
      if (head !== null && (best === null || head < best)) least = list;
    }
    const text = heads[least];
    if (text === undefined || text === null) return;
    const i = next[least] ?? 0;
    yield [least, i, text];
    next[least] = i + 1;
    const list = lists[least];
    heads[least] = list !== undefined && i + 1 < list.length ? list.at(i + 1) : null;
  }
}

/** Merges, a bit at a time. */
export function* merged(worn: readonly Worn[]): Generator<void, Segment> {
  const numbers = worn.map(({ segment }) => new Int32Array(segment.docs.byId.length).fill(-1));
  const docs = yield* mergedDocs(worn, numbers);
  const posts = new Postings();
  let [term, entries, terms]: [string, number[], number] = ['', [], 0];
  const put = (): void => posts.add(term, Uint32Array.from(entries).sort());
  const lists = worn.map(({ segment: { words } }) => ({
    length: words.ends.length,
    at: (i: number) => stringAt(words.terms, i),
  }));
  for (const [list, i, text] of inOrder(lists)) {
    if (text !== term) {
      put();
      [term, entries] = [text, []];
      if (++terms % TERMS === 0) yield;
    }
    const [source, numbered] = [worn[list], numbers[list]];
    if (source === undefined || numbered === undefined) continue;
    const into = entries;
    eachEntry(source.segment.words, i, (entry) => {
      const doc = numbered[entry >> 1] ?? -1;
      if (doc >= 0) into.push((doc << 1) | (entry & 1));
    });
  }
  put();
  return { docs, words: posts.taken() };
}

/** The items that are still there; notes in `numbers` which number each has now. */
function* mergedDocs(worn: readonly Worn[], numbers: readonly Int32Array[]): Generator<void, SegmentDocs> {
  const lines: string[] = [];
  const times: number[] = [];
  const listed = worn.map(({ segment: { docs } }) => ({
    length: docs.byId.length,
    at: (i: number) => stringAt(docs.lines, i),
  }));
  for (const [list, i, line] of inOrder(listed)) {
    const source = worn[list];
    if (source === undefined || hasBit(source.gone, i)) continue;
    const numbered = numbers[list];
    if (numbered !== undefined) numbered[i] = lines.length;
    lines.push(line);
    for (let n = 0; n < TIMES; n++) times.push(source.segment.docs.times[TIMES * i + n] ?? 0);
    if (lines.length % STEP === 0) yield;
  }
  const byId: number[] = [];
  const ids = worn.map(({ segment: { docs } }) => ({
    length: docs.byId.length,
    at: (i: number) => idIn(stringAt(docs.lines, docs.byId[i] ?? 0)),
  }));
  for (const [list, i] of inOrder(ids)) {
    const doc = numbers[list]?.[worn[list]?.segment.docs.byId[i] ?? 0] ?? -1;
    if (doc >= 0) byId.push(doc);
    if (i % STEP === 0) yield;
  }
  return { lines: pack(lines), byId: Uint32Array.from(byId), times: Int32Array.from(times) };
}
