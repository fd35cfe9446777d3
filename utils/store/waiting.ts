/** Batches that are genuine, or may be, and cannot be taken yet. */
import type { Refusal } from '@/utils/delegation/sync';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import type { WaitingBatch } from './schema';
import { beginRead, getAll, put, remove, type WritingTo } from './transaction';

/** So many wait in a workspace at most. */
export const MOST_WAITING = 1000;

/** What a removed device wrote after what was accepted. */
export interface Late {
  device: string;
  /** The last sequence, to admit all. */
  through: number;
  events: number;
  /** When the first of it came, ISO instant. */
  at: string;
}

/** All that waits in a workspace. */
export function listWaiting(store: Store, workspace: string): Promise<WaitingBatch[]> {
  return store.getAll('waiting', ofWorkspace(workspace));
}

/** What came of removed devices, by device. */
export async function listLate(store: Store, workspace: string): Promise<Late[]> {
  const tx = beginRead(store, ['waiting', 'vectors']);
  const [waiting, vectors] = await Promise.all([
    tx.objectStore('waiting').getAll(ofWorkspace(workspace)),
    tx.objectStore('vectors').getAll(ofWorkspace(workspace)),
  ]);
  const late = new Map<string, Late & { reached: number }>();
  const removed = waiting.filter(({ why }) => why === 'removed').sort((a, b) => a.from - b.from);
  for (const { device, from, to, at } of removed) {
    const seq = vectors.find((vector) => vector.device === device)?.seq ?? 0;
    const one = late.get(device) ?? { device, through: 0, events: 0, at, reached: seq };
    // Batches may overlap: one packed anew holds what others hold.
    const events = Math.max(0, to - Math.max(from - 1, one.reached));
    late.set(device, {
      device,
      through: Math.max(one.through, to),
      events: one.events + events,
      at: at < one.at ? at : one.at,
      reached: Math.max(one.reached, to),
    });
  }
  return [...late.values()]
    .filter(({ events }) => events > 0)
    .map(({ device, through, events, at }) => ({ device, through, events, at }));
}

/** What is to wait, with the refusal it is where no room is left. */
export interface ToWait {
  batch: WaitingBatch;
  otherwise: Refusal;
}

/** Who has most that waits makes way for others: nobody keeps the rest from waiting by sending what never ends to. */
function tooMany(
  held: ReadonlyMap<string, WaitingBatch>,
  { device }: WaitingBatch,
): WaitingBatch | undefined {
  const logs = new Map<string, WaitingBatch[]>();
  for (const one of held.values()) {
    const same = logs.get(one.device);
    if (same === undefined) logs.set(one.device, [one]);
    else same.push(one);
  }
  const own = logs.get(device)?.length ?? 0;
  const [most = []] = [...logs.values()].sort((a, b) => b.length - a.length);
  return most.length > own + 1 ? most.sort((a, b) => a.from - b.from).at(-1) : undefined;
}

/**
 * Keeps what has room: what nobody can vouch for makes way for what members wrote, and who has most for the rest. Returns the refusals of the rest, and how
 * many were not waiting before.
 */
export async function addWaiting(
  tx: WritingTo<'waiting'>,
  workspace: string,
  batches: readonly ToWait[],
): Promise<{ refused: Refusal[]; fresh: number }> {
  if (batches.length === 0) return { refused: [], fresh: 0 };
  const held = new Map((await getAll(tx, 'waiting', ofWorkspace(workspace))).map((one) => [one.id, one]));
  const strangers = [...held.values()].filter(({ why }) => why === 'device');
  const refused: Refusal[] = [];
  let fresh = 0;
  for (const { batch, otherwise } of batches) {
    const known = held.get(batch.id);
    if (known === undefined && held.size >= MOST_WAITING) {
      const out = batch.why === 'device' ? undefined : (strangers.pop() ?? tooMany(held, batch));
      if (out === undefined) {
        refused.push(otherwise);
        continue;
      }
      held.delete(out.id);
      remove(tx, 'waiting', [workspace, out.id]);
    }
    if (known === undefined) fresh += 1;
    if (known?.why === batch.why) continue;
    const kept = { ...batch, at: known?.at ?? batch.at };
    held.set(batch.id, kept);
    put(tx, 'waiting', kept);
  }
  return { refused, fresh };
}
