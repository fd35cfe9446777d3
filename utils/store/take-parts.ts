/** The steps of taking events in; see take-events.ts. */
import { adoptClock } from '@/utils/delegation/clock';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { keepBatch } from './batches';
import type { Candidate, Chosen, Reached } from './choose-events';
import type { Vector } from './schema';
import { get, getAllFromIndex, type WritingTo } from './transaction';

/** What one run of takings knows: histories that need not be read again as long as nobody else wrote any event. */
export interface Memory {
  /** The vectors as the last transaction left them; null: there was none yet. */
  vectors: string | null;
  /** The workspace held no event when the run began, so what is not remembered is not there. */
  whole: boolean;
  histories: Map<string, ItemEvent[]>;
}

/** An item as it stands, with all its events. */
export interface Past {
  before: Item | null;
  events: ItemEvent[];
}

/** A memory to begin a run with. */
export function newMemory(): Memory {
  return { vectors: null, whole: false, histories: new Map() };
}

/** Forgets what somebody else may have written since. */
export function recall(memory: Memory, vectors: readonly Vector[]): void {
  if (memory.vectors === textOf(vectors)) return;
  memory.histories.clear();
  memory.whole = memory.vectors === null && vectors.every(({ seq }) => seq === 0);
}

/** Remembers the vectors as this transaction leaves them. */
export function learn(memory: Memory, vectors: readonly Vector[], moved: ReadonlyMap<string, Vector>): void {
  memory.vectors = textOf([...vectors.filter(({ device }) => !moved.has(device)), ...moved.values()]);
}

function textOf(vectors: readonly Vector[]): string {
  return vectors
    .map(({ device, seq }) => `${device} ${seq}`)
    .sort()
    .join();
}

/** The items of `events` as they stand, and the ids of those that belong to another workspace. */
export async function readPasts(
  tx: WritingTo<'items' | 'events'>,
  workspace: string,
  events: readonly ItemEvent[],
  memory: Memory,
): Promise<{ pasts: Map<string, Past>; foreign: Set<string> }> {
  const ids = [...new Set(events.map(({ item }) => item))].filter((item) => item !== workspace);
  const foreign = new Set<string>();
  const pasts = await Promise.all(
    ids.map(async (id): Promise<[string, Past]> => {
      const known = memory.histories.get(id) ?? (memory.whole ? [] : null);
      const [before = null, read] = await Promise.all([
        get(tx, 'items', id),
        known ?? getAllFromIndex(tx, 'events', 'item', id),
      ]);
      if (before !== null && before.workspace !== workspace) foreign.add(id);
      if (read.some((event) => event.workspace !== workspace)) foreign.add(id);
      // A copy: this transaction may still fail, and then nothing of it is to be remembered.
      return [id, { before, events: [...read] }];
    }),
  );
  return { pasts: new Map(pasts), foreign };
}

/** The vectors that `events` move on; the own shared log adopts the latest clock, an own log also that of its own events. */
export function advance(
  workspace: Workspace,
  vectors: readonly Vector[],
  events: readonly ItemEvent[],
  now: Date,
): Map<string, Vector> {
  const { id, device: mine, privateDevice } = workspace;
  const held = new Map(vectors.map((vector) => [vector.device, vector]));
  const moved = new Map<string, Vector>();
  const vectorOf = (device: string): Vector =>
    moved.get(device) ?? held.get(device) ?? { workspace: id, device, seq: 0, clock: null };
  let latest: string | null = vectorOf(mine).clock;
  for (const { device, seq, clock } of events) {
    const vector = vectorOf(device);
    const own = device === mine || device === privateDevice;
    moved.set(device, { ...vector, seq, clock: own ? adoptClock(vector.clock, clock, now) : null });
    latest = adoptClock(latest, clock, now);
  }
  if (events.length > 0) moved.set(mine, { ...vectorOf(mine), clock: latest });
  return moved;
}

/** Keeps the batches that brought something, and those that hold what several held before: they are fewer to pass on. */
export async function keepAll(
  tx: WritingTo<'batches'>,
  candidates: readonly Candidate[],
  { reached }: Chosen,
): Promise<void> {
  for (const { batch } of candidates) {
    if (batch.from <= (reached.get(batch.device) ?? 0)) await keepBatch(tx, batch);
  }
}

/** By log the last sequence held. */
export function reachedBy(vectors: readonly Vector[]): Reached {
  return new Map(vectors.map(({ device, seq }) => [device, seq]));
}
