/**
 * Builds the search index: what is marked as not indexed goes into a new segment, a chunk at a time. Each chunk is one
 * transaction at its end: where it is stopped, everything before it stays, and the next one who begins goes on from there.
 */
import type { ScopedWorkspace } from '@/utils/delegation/workspace';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import { setBit } from './packed';
import type { Unindexed } from './schema';
import { docOf } from './search-doc';
import { putSegment, readDocs, readGone, readList, type IndexList, type Listed } from './search-pieces';
import { docWith, segmentOf, type Doc, type Segment, type SegmentDocs } from './search-segment';
import { beginRead, beginWrite, commit, get, put, remove, type Writing } from './transaction';
import { unhurried } from './unhurried';

/** Items a segment begins with at most: what a worker that is killed has to do again. */
const CHUNK = 2048;
/** Items read at once. */
const READ = 64;
const STORES = ['index', 'unindexed'] as const;
type Tx = Writing<typeof STORES>;

/** What stops a step. */
export interface Steps {
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
