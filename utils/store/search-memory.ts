/** What search holds in memory while it is used: the segments of the workspaces asked, and items not indexed yet. */
import type { ScopedWorkspace } from '@/utils/delegation/workspace';
import type { IDBPTransaction } from 'idb';
import { ofWorkspace } from './keys';
import { Memory } from './memory';
import type { Store } from './open';
import { setBit, stringAt } from './packed';
import type { RightHandSchema, Unindexed } from './schema';
import { docOf } from './search-doc';
import { readGone, readList, readSegment, type IndexList, type Listed } from './search-pieces';
import { docWith, idIn, type Doc, type Segment, type SegmentDocs } from './search-segment';

/** So many items that are not indexed are held in memory; of more, which is soon over, each is read at every search. */
const HELD = 512;

/** A segment, and a bit for each of its items that is not to be found in it. */
export interface Part {
  segment: Segment;
  hidden: Uint8Array;
}

/** What is known of a workspace as of one moment. */
export interface Known {
  /** Another one each time that anything of it is. */
  state: number;
  parts: readonly Part[];
  /** The items that wait to be indexed, as they are; none where there are too many. */
  fresh: readonly Doc[];
  /** The ids of those that are too many, which have to be read. */
  unread: readonly string[];
}

/** What a search reads. */
export const READ_STORES = ['index', 'unindexed', 'order', 'items', 'events'] as const;

/** A transaction that such a moment is read in. */
export type Reading = IDBPTransaction<RightHandSchema, (typeof READ_STORES)[number][]>;

interface Held {
  state: number;
  list: IndexList;
  /** By number. */
  segments: Map<number, Segment>;
  parts: Part[];
  /** The marks that `parts` and `fresh` know of. */
  marks: Map<string, number>;
  fresh: Map<string, Doc>;
}

/** By workspace. */
const memory = new Memory<Held>();

/** Lets go of all that search holds in memory. */
export function forgetSearch(store: Store): void {
  memory.forget(store);
}

/** What is known of a workspace, brought up to the moment of `tx`; only what changed since is read. */
export async function know(store: Store, tx: Reading, workspace: ScopedWorkspace): Promise<Known> {
  const memories = memory.of(store);
  const index = tx.objectStore('index');
  const [list, marks] = await Promise.all([
    readList(index, workspace.id),
    tx.objectStore('unindexed').getAll(ofWorkspace(workspace.id), HELD + 1),
  ]);
  let held = memories.get(workspace.id);
  if (held === undefined || held.list.version !== list.version) {
    held = await load(tx, workspace.id, list, held);
    memories.set(workspace.id, held);
  }
  if (marks.length > HELD) return tooMany(tx, workspace.id, held);
  await refresh(tx, workspace, held, marks);
  return knownFrom(held);
}

/** What was known of a workspace when it was last looked at, without a look at the database; null: nothing. */
export function lastKnown(store: Store, workspace: string): Known | null {
  const held = memory.of(store).get(workspace);
  return held === undefined ? null : knownFrom(held);
}

function knownFrom({ state, parts, fresh }: Held): Known {
  return { state, parts, fresh: [...fresh.values()], unread: [] };
}

let states = 0;

async function load(
  tx: Reading,
  workspace: string,
  list: IndexList,
  before: Held | undefined,
): Promise<Held> {
  const index = tx.objectStore('index');
  const readPart = async (listed: Listed): Promise<[number, Part]> => {
    const [segment, gone] = await Promise.all([
      before?.segments.get(listed.n) ?? readSegment(index, workspace, listed.n),
      listed.gone === 0 ? new Uint8Array((listed.docs + 7) >> 3) : readGone(index, workspace, listed),
    ]);
    return [listed.n, { segment, hidden: gone }];
  };
  const read = await Promise.all(list.segments.map(readPart));
  return {
    state: ++states,
    list,
    segments: new Map(read.map(([n, { segment }]) => [n, segment])),
    parts: read.map(([, part]) => part),
    marks: new Map(),
    // Whatever was indexed meanwhile has no mark any more, and is let go with the next look at them.
    fresh: before?.fresh ?? new Map<string, Doc>(),
  };
}

/** Reads the items whose marks are new, and hides them in the segments. */
async function refresh(
  tx: Reading,
  { id: workspace, role }: ScopedWorkspace,
  held: Held,
  marks: readonly Unindexed[],
): Promise<void> {
  const news = marks.filter(({ item, n }) => held.marks.get(item) !== n);
  const [items, events] = [tx.objectStore('items'), tx.objectStore('events').index('item')];
  const read = await Promise.all(
    news.map(({ item }) => Promise.all([items.get(item), events.getAll(item)] as const)),
  );
  if (news.length > 0 || held.marks.size !== marks.length) held.state = ++states;
  const waiting = new Set(marks.map(({ item }) => item));
  for (const id of held.fresh.keys()) if (!waiting.has(id)) held.fresh.delete(id);
  for (const [i, { item: id }] of news.entries()) {
    const [item, said] = read[i] ?? [undefined, []];
    if (item === undefined || item.workspace !== workspace) held.fresh.delete(id);
    else held.fresh.set(id, docOf(item, said, role));
    hide(held.parts, id);
  }
  held.marks = new Map(marks.map(({ item, n }) => [item, n]));
}

function hide(parts: readonly Part[], id: string): void {
  for (const { segment, hidden } of parts) {
    const doc = docWith(segment.docs, id);
    if (doc >= 0) setBit(hidden, doc);
  }
}

async function tooMany(tx: Reading, workspace: string, held: Held): Promise<Known> {
  const keys = await tx.objectStore('unindexed').getAllKeys(ofWorkspace(workspace));
  const unread = keys.map(([, item]) => item);
  const waiting = new Set(unread);
  const parts = held.parts.map(({ segment, hidden }): Part => {
    const more = hidden.slice();
    for (const [doc, id] of idsIn(segment.docs)) if (waiting.has(id)) setBit(more, doc);
    return { segment, hidden: more };
  });
  return { state: ++states, parts, fresh: [], unread };
}

function* idsIn({ lines, byId }: SegmentDocs): Generator<[doc: number, id: string]> {
  for (let doc = 0; doc < byId.length; doc++) yield [doc, idIn(stringAt(lines, doc))];
}
