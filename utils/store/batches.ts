/** Sealed batches, own and received, kept to be relayed as they are. */
import { ofLog } from './keys';
import type { Store } from './open';
import type { StoredBatch } from './schema';
import { getAll, getLast, put, remove, type WritingTo } from './transaction';

/**
 * Keeps a batch. Those that lie wholly in it go, and it is not kept if it lies wholly in another: so the batches of a log
 * end in the same order as they begin.
 */
export async function keepBatch(tx: WritingTo<'batches'>, batch: StoredBatch): Promise<void> {
  const { workspace, device, from, to } = batch;
  const upTo = IDBKeyRange.bound([workspace, device], [workspace, device, from]);
  const within = IDBKeyRange.bound([workspace, device, from], [workspace, device, to]);
  const [before, later] = await Promise.all([getLast(tx, 'batches', upTo), getAll(tx, 'batches', within)]);
  if (before !== undefined && before.to >= to) return;
  for (const one of later) if (one.to <= to) remove(tx, 'batches', [workspace, device, one.from]);
  put(tx, 'batches', batch);
}

/** Keeps several; at once where none overlaps another, for then none depends on what becomes of the others. */
export async function keepBatches(tx: WritingTo<'batches'>, batches: readonly StoredBatch[]): Promise<void> {
  const last = new Map<string, number>();
  const apart = [...batches]
    .sort((a, b) => a.from - b.from)
    .every(({ device, from, to }) => {
      const before = last.get(device) ?? 0;
      last.set(device, Math.max(before, to));
      return from > before;
    });
  if (apart) await Promise.all(batches.map((batch) => keepBatch(tx, batch)));
  else for (const batch of batches) await keepBatch(tx, batch);
}

/** All batches of a log from the one that holds sequence `after` + 1 on. */
export async function readBatches(
  store: Store,
  workspace: string,
  log: string,
  after: number,
): Promise<StoredBatch[]> {
  const upTo = IDBKeyRange.bound([workspace, log], [workspace, log, after + 1]);
  const cursor = await store.transaction('batches').store.openCursor(upTo, 'prev');
  const first = cursor !== null && cursor.value.to > after ? cursor.value.from : after + 2;
  return store.getAll('batches', IDBKeyRange.bound([workspace, log, first], [workspace, log, []]));
}

/** The last sequence of a log that is sealed; 0 without any. */
export async function sealedTo(store: Store, workspace: string, log: string): Promise<number> {
  const cursor = await store.transaction('batches').store.openCursor(ofLog(workspace, log), 'prev');
  return cursor?.value.to ?? 0;
}

/** As {@link sealedTo}, inside a transaction. */
export async function lastSealed(tx: WritingTo<'batches'>, workspace: string, log: string): Promise<number> {
  return (await getLast(tx, 'batches', ofLog(workspace, log)))?.to ?? 0;
}
