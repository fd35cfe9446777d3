/** Takes events back out that a removal, learnt late, does not count: on every device the same ones count. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { Refusal } from '@/utils/delegation/sync';
import type { Workspace } from '@/utils/delegation/workspace';
import { adopt } from './adopt';
import type { Limits } from './choose-events';
import { ofLog, ofWorkspace } from './keys';
import type { Store } from './open';
import { refold, withAgreement, type History } from './refold';
import { ITEM_STORES } from './replace-item';
import { addRefusals } from './refusals';
import type { StoredBatch, Vector, WaitingBatch } from './schema';
import { beginRead, beginWrite, commit, get, getAll, getAllFromIndex, put, remove } from './transaction';
import { addWaiting } from './waiting';
import type { Writing } from './transaction';

const STORES = [
  ...(['events', 'tally', 'vectors', 'workspaces'] as const),
  ...ITEM_STORES,
  ...(['batches', 'waiting', 'refusals', 'acks'] as const),
] as const;

type Tx = Writing<typeof STORES>;

/** What a retreat needs to know. */
export interface Retreat {
  workspace: string;
  limits: Limits;
  now: Date;
  /** The id under which a batch waits: SHA-256 of its bytes, base64url. */
  hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  refusal: (batch: WaitingBatch) => Refusal;
  /** Batches of events that were never sealed: an own device's of before it was removed; [] where that cannot be. */
  seal: (log: string, events: readonly ItemEvent[]) => Promise<StoredBatch[]>;
}

/** What it changed. */
export interface Retreated {
  events: number;
  items: string[];
  agreement: boolean;
}

/**
 * Events beyond the limits leave the log, the items and the agreement; their batches wait. The own logs stay as they are, for
 * a sequence must never be used twice.
 */
export async function retreat(store: Store, asked: Retreat): Promise<Retreated | null> {
  const late = await lateLogs(store, asked);
  if (late.length === 0) return null;
  const waiting = await lateBatches(store, asked, late);
  const known = new Set(waiting.map(keyOf));
  const tx = beginWrite(store, STORES);
  const done = await commit(tx, async () => {
    const workspace = await get(tx, 'workspaces', asked.workspace);
    if (workspace === undefined) return null;
    const gone: ItemEvent[] = [];
    const orphans: ItemEvent[] = [];
    for (const { device } of late) {
      // Read again: what came since goes as well.
      const vector = await get(tx, 'vectors', [asked.workspace, device]);
      const limit = asked.limits.get(device) ?? 0;
      if (vector === undefined || vector.seq <= limit) continue;
      const range = IDBKeyRange.bound([device, limit], [device, vector.seq], true);
      const events = await getAll(tx, 'events', range);
      gone.push(...events);
      const sealed = waiting.reduce(
        (last, one) => (one.device === device ? Math.max(last, one.to) : last),
        0,
      );
      orphans.push(...events.filter(({ seq }) => seq > sealed));
      const beyond = ofLog(asked.workspace, device);
      const held = (await getAll(tx, 'batches', beyond)).filter(({ to }) => to > limit);
      if (!held.every((batch) => known.has(keyOf(batch)))) return 'again';
      remove(tx, 'events', range);
      put(tx, 'vectors', { ...vector, seq: limit });
      for (const { from } of held) if (from > limit) remove(tx, 'batches', [asked.workspace, device, from]);
    }
    await adopt(tx, workspace, orphans, asked.now);
    await addRefusals(tx, asked.workspace, waiting.map(asked.refusal));
    const toWait = waiting.map((batch) => ({ batch, otherwise: asked.refusal(batch) }));
    await addWaiting(tx, asked.workspace, toWait);
    return foldWithout(tx, workspace, gone, asked.now);
  });
  return done === 'again' ? retreat(store, asked) : done;
}

function keyOf({ device, from, to }: StoredBatch): string {
  return `${device} ${from} ${to}`;
}

/** The logs held further than they count. */
async function lateLogs(store: Store, { workspace, limits }: Retreat): Promise<Vector[]> {
  const tx = beginRead(store, ['workspaces', 'vectors']);
  const [own, vectors] = await Promise.all([
    tx.objectStore('workspaces').get(workspace),
    tx.objectStore('vectors').getAll(ofWorkspace(workspace)),
  ]);
  return vectors.filter(
    ({ device, seq }) =>
      device !== own?.device && device !== own?.privateDevice && seq > (limits.get(device) ?? Infinity),
  );
}

/** Their batches that hold something beyond; one that holds something before as well is both kept and waits. */
async function lateBatches(
  store: Store,
  { workspace, limits, now, hash, seal }: Retreat,
  late: readonly Vector[],
): Promise<WaitingBatch[]> {
  const all = await Promise.all(
    late.map(async ({ device, seq }) => {
      const held = await store.getAll('batches', ofLog(workspace, device));
      const last = Math.max(held.at(-1)?.to ?? 0, limits.get(device) ?? 0);
      const range = last < seq ? IDBKeyRange.bound([device, last + 1], [device, seq]) : null;
      const unsealed = range === null ? [] : await store.getAll('events', range);
      return unsealed.length === 0 ? held : [...held, ...(await seal(device, unsealed))];
    }),
  );
  const beyond = all.flat().filter(({ device, to }) => to > (limits.get(device) ?? Infinity));
  return Promise.all(
    beyond.map(async (batch): Promise<WaitingBatch> => ({
      ...batch,
      id: await hash(batch.bytes),
      why: 'removed',
      at: now.toISOString(),
    })),
  );
}

async function foldWithout(
  tx: Tx,
  workspace: Workspace,
  gone: readonly ItemEvent[],
  now: Date,
): Promise<Retreated> {
  const ids = [...new Set(gone.map(({ item }) => item))];
  const [tally, items, histories] = await Promise.all([
    get(tx, 'tally', workspace.id),
    Promise.all(ids.map((id) => get(tx, 'items', id))),
    // After the deletions above, which come first within the transaction.
    Promise.all(ids.map((id) => getAllFromIndex(tx, 'events', 'item', id))),
  ]);
  let agreed = workspace;
  const pasts = ids.flatMap((id, i): History[] => {
    const events = histories[i] ?? [];
    if (id !== workspace.id) {
      return [{ before: items[i] ?? null, events, gone: gone.filter(({ item }) => item === id) }];
    }
    agreed = withAgreement(workspace, events, true).workspace;
    return [];
  });
  if (agreed !== workspace) put(tx, 'workspaces', agreed);
  refold(tx, agreed, tally, pasts, now);
  return { events: gone.length, items: ids, agreement: agreed !== workspace };
}
