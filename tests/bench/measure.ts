/** What the bench measures inside the extension, each beside its floor and in the same run. */
import { rowOf } from '@/utils/delegation/row';
import { scopeOf } from '@/utils/delegation/workspace';
import { captureItem, moveItem } from '@/utils/store/commands';
import { openStore, type Store } from '@/utils/store/open';
import { getItem, getTally } from '@/utils/store/queries';
import { orderKey } from '@/utils/store/replace-item';
import { beginWrite, commit, put, remove } from '@/utils/store/transaction';
import { currentWorkspace } from '@/utils/store/workspaces';
import { seededId } from './seed';

/** Milliseconds of the thing and of its floor, taken in turns. */
export interface Pairs {
  ours: number[];
  floor: number[];
}

/** How long `work` takes, ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs both in turns, the first `warmup` rounds unmeasured. */
export async function inTurns(
  rounds: number,
  ours: (i: number) => Promise<unknown>,
  floor: (i: number) => Promise<unknown>,
): Promise<Pairs> {
  const warmup = 20;
  const pairs: Pairs = { ours: [], floor: [] };
  for (let i = 0; i < rounds + warmup; i++) {
    const [a, b] = [await timed(() => ours(i)), await timed(() => floor(i))];
    if (i < warmup) continue;
    pairs.ours.push(a);
    pairs.floor.push(b);
  }
  return pairs;
}

/** One `record()`, a hand-over that touches every store, against the bare puts of the same records. */
export async function measureRecord(store: Store, rounds: number): Promise<Pairs> {
  const workspace = await currentWorkspace(store);
  const scope = scopeOf(workspace);
  const now = new Date();
  const model = await getItem(store, scope, seededId(10), now);
  const vector = await store.get('vectors', [workspace.id, workspace.device]);
  // The first seeded item that was shared: what was captured, its brief and its move.
  const events = await store.getAll(
    'events',
    IDBKeyRange.bound([workspace.device, 1], [workspace.device, 3]),
  );
  if (model === null || events.length < 3 || vector === undefined) throw new Error('Nothing was seeded.');
  const stores = ['events', 'items', 'order', 'tally', 'vectors', 'wakes'] as const;
  const tally = await getTally(store, scope, now);
  return inTurns(
    rounds,
    // Of each hundred seeded items the first ten wait to be briefed.
    (i) => moveItem(store, seededId(Math.floor(i / 10) * 100 + (i % 10)), 'hand-over', { now: new Date() }),
    (i) => {
      const item = { ...model, id: `i_bare${i}` };
      const tx = beginWrite(store, stores);
      return commit(tx, () => {
        for (const [nth, event] of events.entries()) {
          put(tx, 'events', { ...event, device: 'bare', seq: 3 * i + nth + 1, item: item.id });
        }
        put(tx, 'vectors', { ...vector, device: 'bare', seq: i + 1 });
        put(tx, 'items', item);
        remove(tx, 'order', orderKey({ ...item, id: `i_bare${i - 1}` }, 'client'));
        put(tx, 'order', rowOf(item, 'client'));
        // Of no item that changes soon: the measures after this one read none of it.
        put(tx, 'wakes', { at: '9999-12-31T00:00:00.000Z', item: item.id, workspace: 'bare' });
        put(tx, 'tally', { ...tally, workspace: 'bare' });
        return Promise.resolve();
      });
    },
  );
}

/** The popup's counts against one bare `get` of the same record. */
export async function measureCounts(store: Store, rounds: number): Promise<Pairs> {
  const workspace = await currentWorkspace(store);
  const scope = scopeOf(workspace);
  return inTurns(
    rounds,
    () => getTally(store, scope, new Date()),
    () => store.get('tally', workspace.id),
  );
}

/** Moves `count` items, one `record()` each, out of the stage they were seeded in. */
export async function moveThrough(store: Store, indices: readonly number[]): Promise<void> {
  for (const i of indices) {
    const moved = await moveItem(store, seededId(i), 'finish', { now: new Date() });
    if (!moved.ok) throw new Error(`Item ${i} could not be moved: ${moved.reason}.`);
  }
}

/** Makes sure the store works at all, before anything is measured. */
export async function openBench(): Promise<Store> {
  const store = await openStore();
  const key = 'page:example.com/bench';
  const source = {
    site: 'page' as const,
    url: '',
    title: 'Bench',
    author: null,
    excerpt: '',
    attachments: [],
  };
  await captureItem(store, { key, source, found: {} }, { now: new Date() });
  return store;
}
