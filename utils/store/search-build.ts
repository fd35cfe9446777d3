/**
 * Builds the search index: what is marked as not indexed goes into a new segment, a chunk at a time, and small segments
 * become larger ones. Each step is one transaction at its end: where it is stopped, everything before it stays, and the
 * next one who begins goes on from there.
 */
import type { ScopedWorkspace } from '@/utils/delegation/workspace';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import { hasBit, setBit, stringAt } from './packed';
import type { Unindexed } from './schema';
import { docOf } from './search-doc';
import { merged, type Worn } from './search-merge';
import {
  readDocs,
  readGone,
  readList,
  readSegment,
  type IndexKey,
  type IndexList,
  type IndexPiece,
  type Listed,
} from './search-pieces';
import { docWith, idIn, segmentOf, type Doc, type Segment, type SegmentDocs } from './search-segment';
import { beginRead, beginWrite, commit, get, put, remove, type Writing } from './transaction';
import { unhurried } from './unhurried';

/** Items a segment begins with at most: what a worker that is killed has to do again. */
const CHUNK = 2048;
/** Items read at once. */
const READ = 64;
/** So many segments of about one size become one, up to this size, so that the pieces stay small enough to be read at once. */
const TOGETHER = 8;
const LARGEST = 200_000;

const STORES = ['index', 'unindexed'] as const;
type Tx = Writing<typeof STORES>;

interface Steps {
  signal?: AbortSignal | undefined;
}

/** An item that is marked, as it was found; null: it is gone. */
interface Taken {
  mark: Unindexed;
  doc: Doc | null;
}

/** The items of segments that were read before, by their number: they never change. */
export type KnownDocs = Map<number, SegmentDocs>;

/** Indexes the first of what is marked in a workspace; resolves with how many marks were taken up. */
export async function indexSome(
  store: Store,
  workspace: ScopedWorkspace,
  known: KnownDocs,
  { signal }: Steps = {},
): Promise<number> {
  const marks = await store.getAll('unindexed', ofWorkspace(workspace.id), CHUNK);
  if (marks.length === 0) return 0;
  const taken: Taken[] = [];
  for (let from = 0; from < marks.length; from += READ) {
    signal?.throwIfAborted();
    taken.push(...(await readTaken(store, workspace, marks.slice(from, from + READ))));
  }
  const docs = taken.flatMap(({ doc }) => doc ?? []);
  const segment = docs.length === 0 ? null : await unhurried(segmentOf(docs), signal);
  const tx = beginWrite(store, STORES);
  await commit(tx, () => write(tx, workspace.id, taken, segment, known));
  return marks.length;
}

async function readTaken(
  store: Store,
  { id, role }: ScopedWorkspace,
  marks: readonly Unindexed[],
): Promise<Taken[]> {
  const tx = beginRead(store, ['items', 'events']);
  const [items, events] = [tx.objectStore('items'), tx.objectStore('events').index('item')];
  const read = await Promise.all(
    marks.map(({ item }) => Promise.all([items.get(item), events.getAll(item)] as const)),
  );
  return marks.map((mark, i) => {
    const [item, said] = read[i] ?? [undefined, []];
    return { mark, doc: item === undefined || item.workspace !== id ? null : docOf(item, said, role) };
  });
}

async function write(
  tx: Tx,
  workspace: string,
  taken: readonly Taken[],
  segment: Segment | null,
  known: KnownDocs,
): Promise<void> {
  const index = tx.objectStore('index');
  const [list, ...marks] = await Promise.all([
    readList(index, workspace),
    ...taken.map(({ mark }) => get(tx, 'unindexed', [workspace, mark.item])),
  ]);
  const ids = taken.map(({ mark }) => mark.item);
  const segments = await Promise.all(
    list.segments.map((listed) => without(tx, workspace, listed, ids, known)),
  );
  const next: IndexList = { version: list.version + 1, next: list.next + 1, segments };
  if (segment !== null) {
    next.segments = [...segments, { n: list.next, docs: segment.docs.byId.length, gone: 0 }];
    putSegment(tx, workspace, list.next, segment);
    known.set(list.next, segment.docs);
  }
  put(tx, 'index', next, [workspace, 'list', 0]);
  taken.forEach(({ mark }, i) => {
    // What changed meanwhile is marked anew, and stays so: the mark outweighs what was just written.
    if (marks[i]?.n === mark.n) remove(tx, 'unindexed', [workspace, mark.item]);
  });
}

/** The segment without these items. */
async function without(
  tx: Tx,
  workspace: string,
  listed: Listed,
  ids: readonly string[],
  known: KnownDocs,
): Promise<Listed> {
  const index = tx.objectStore('index');
  const docs = known.get(listed.n) ?? (await readDocs(index, workspace, listed.n));
  known.set(listed.n, docs);
  const leaving = ids.map((id) => docWith(docs, id)).filter((doc) => doc >= 0);
  if (leaving.length === 0) return listed;
  const gone = await readGone(index, workspace, listed);
  const left = leaving.filter((doc) => setBit(gone, doc)).length;
  if (left === 0) return listed;
  put(tx, 'index', gone, [workspace, 'gone', listed.n]);
  return { ...listed, gone: listed.gone + left };
}

function putSegment(tx: Tx, workspace: string, n: number, { docs, words }: Segment): void {
  const pieces: [IndexKey[1], IndexPiece][] = [
    ['docs', docs],
    ['words', words],
  ];
  for (const [piece, value] of pieces) put(tx, 'index', value, [workspace, piece, n]);
}

/** Makes one segment of several where that is worth it; resolves with whether it was. */
export async function mergeSome(
  store: Store,
  workspace: string,
  known: KnownDocs,
  { signal }: Steps = {},
): Promise<boolean> {
  const reading = beginRead(store, ['index']).objectStore('index');
  const chosen = toMerge((await readList(reading, workspace)).segments);
  if (chosen.length === 0) return false;
  const worn = await Promise.all(
    chosen.map(async (listed): Promise<Worn> => {
      const read = [readSegment(reading, workspace, listed.n), readGone(reading, workspace, listed)] as const;
      const [segment, gone] = await Promise.all(read);
      return { segment, gone };
    }),
  );
  const segment = await unhurried(merged(worn), signal);
  const tx = beginWrite(store, STORES);
  await commit(tx, () => replace(tx, workspace, chosen, { worn, segment, known }));
  return true;
}

/** The smallest segments of which there are enough; or one that has lost half of its items. */
function toMerge(segments: readonly Listed[]): Listed[] {
  const left = ({ docs, gone }: Listed): number => docs - gone;
  const worn = segments.find((one) => one.gone > 0 && left(one) <= one.gone);
  if (worn !== undefined) return [worn];
  const sizes = new Map<number, Listed[]>();
  for (const one of segments) {
    const size = Math.floor(Math.log(Math.max(left(one), 1)) / Math.log(TOGETHER));
    sizes.set(size, [...(sizes.get(size) ?? []), one]);
  }
  for (const [, alike] of [...sizes].sort(([a], [b]) => a - b)) {
    const first = alike.slice(0, TOGETHER);
    const together = first.reduce((sum, one) => sum + left(one), 0);
    if (first.length === TOGETHER && together <= LARGEST) return first;
  }
  return [];
}

interface Replacing {
  worn: readonly Worn[];
  segment: Segment;
  known: KnownDocs;
}

/** Puts `segment` in the place of those it was made of, unless somebody else did something with them. */
async function replace(
  tx: Tx,
  workspace: string,
  chosen: readonly Listed[],
  { worn, segment, known }: Replacing,
): Promise<void> {
  const index = tx.objectStore('index');
  const list = await readList(index, workspace);
  const isChosen = ({ n }: Listed): boolean => chosen.some((one) => one.n === n);
  if (list.segments.filter(isChosen).length < chosen.length) return;
  const docs = segment.docs.byId.length;
  const made: Listed = { n: list.next, docs, gone: 0 };
  const gone = await readGone(index, workspace, made);
  for (const [i, listed] of chosen.entries()) {
    const held = worn[i];
    const now = await readGone(index, workspace, listed);
    // What left since it was read has to leave what was made of it too.
    for (let doc = 0; held !== undefined && doc < listed.docs; doc++) {
      if (!hasBit(now, doc) || hasBit(held.gone, doc)) continue;
      const id = idIn(stringAt(held.segment.docs.lines, doc));
      if (setBit(gone, docWith(segment.docs, id))) made.gone++;
    }
    for (const piece of ['docs', 'words', 'gone'] as const) remove(tx, 'index', [workspace, piece, listed.n]);
    known.delete(listed.n);
  }
  const others = list.segments.filter((one) => !isChosen(one));
  const segments = docs === 0 ? others : [...others, made];
  put(tx, 'index', { version: list.version + 1, next: list.next + 1, segments }, [workspace, 'list', 0]);
  if (docs === 0) return;
  putSegment(tx, workspace, list.next, segment);
  if (made.gone > 0) put(tx, 'index', gone, [workspace, 'gone', list.next]);
  known.set(list.next, segment.docs);
}
