/** Keeps the search index up with what changes: called when there is time, and by the search view when it cannot wait. */
import type { Scope } from '@/utils/delegation/workspace';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import { indexSome, type KnownDocs } from './search-build';
import { mergeSome } from './search-compact';
import { readList } from './search-pieces';
import { beginRead } from './transaction';

/** So many items may wait to be indexed: search reads them one by one, and a segment for each would be many small ones. */
const WAITING = 256;

/** How far the index is. */
export interface IndexProgress {
  done: number;
  total: number;
}

interface Options {
  signal?: AbortSignal;
  /** Workspaces in which fewer items wait are left as they are. */
  least?: number;
}

/** Whether so many items wait in one of the workspaces that they should be indexed. */
export async function isIndexBehind(store: Store, scope: Scope, least = WAITING): Promise<boolean> {
  const waiting = await Promise.all(
    scope.map(({ id }) => store.getAllKeys('unindexed', ofWorkspace(id), least)),
  );
  return waiting.some((keys) => keys.length >= least);
}

/** How many items of the workspaces are indexed as they are now. */
export async function indexProgress(store: Store, scope: Scope): Promise<IndexProgress> {
  const tx = beginRead(store, ['index', 'unindexed']);
  const counts = await Promise.all(
    scope.map(async ({ id }) => {
      const [list, waiting] = await Promise.all([
        readList(tx.objectStore('index'), id),
        tx.objectStore('unindexed').count(ofWorkspace(id)),
      ]);
      return { done: list.segments.reduce((sum, { docs, gone }) => sum + docs - gone, 0), waiting };
    }),
  );
  const sum = (of: 'done' | 'waiting'): number => counts.reduce((all, one) => all + one[of], 0);
  return { done: sum('done'), total: sum('done') + sum('waiting') };
}

/**
 * Brings the index of each workspace up to date, in chunks that are kept where it is stopped. One context at a time does it:
 * who comes second does nothing, and gets false.
 */
export async function improveIndex(store: Store, scope: Scope, options: Options = {}): Promise<boolean> {
  const name = `search-index:${store.name}`;
  return await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await improve(store, scope, options);
    return true;
  });
}

async function improve(store: Store, scope: Scope, { signal, least = WAITING }: Options): Promise<void> {
  for (const workspace of scope) {
    const known: KnownDocs = new Map();
    while (await isIndexBehind(store, [workspace], least)) {
      signal?.throwIfAborted();
      await indexSome(store, workspace, known, { signal });
      while (await mergeSome(store, workspace.id, known, { signal }));
    }
  }
}
