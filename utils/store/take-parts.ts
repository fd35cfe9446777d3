/** The steps of taking events in; see take-events.ts. */
import { adoptClock } from '@/utils/delegation/clock';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { keepBatches } from './batches';
import type { Candidate, Chosen, Reached } from './choose-events';
import type { Vector } from './schema';
import { countFromIndex, get, getAllFromIndex, type WritingTo } from './transaction';

/** What takings know from those before them: histories that need not be read again as long as nobody else wrote any event. */
export interface Memory {
  /** The vectors as the last transaction left them; null: there was none yet. */
  vectors: string | null;
  /** The workspace held no item when they began: of what is neither kept as an item nor remembered, no event is held. */
  whole: boolean;
  /** The newest last. */
  histories: Map<string, ItemEvent[]>;
  /** Of these, what is no item: its beginning has not come, or was taken back. They are never forgotten. */
  bare: Set<string>;
}

/** So many histories are remembered: what two wrote about the same items comes within a few thousand events. */
const REMEMBERED = 2000;

/** An item as it stands, with all its events. */
export interface Past {
  before: Item | null;
  events: ItemEvent[];
}

/** A memory to begin a run with. */
export function newMemory(): Memory {
  return { vectors: null, whole: false, histories: new Map(), bare: new Set() };
}

/** Forgets what somebody else may have written since. */
export async function recall(
  tx: WritingTo<'events'>,
  memory: Memory,
  workspace: string,
  vectors: readonly Vector[],
): Promise<void> {
  if (memory.vectors === textOf(vectors)) return;
  memory.histories.clear();
  memory.bare.clear();
  memory.whole = memory.vectors === null && (await holdsNoItem(tx, workspace, vectors));
}

/** Whether all events that are held are of the workspace itself: its agreement, and who its members are. */
async function holdsNoItem(
  tx: WritingTo<'events'>,
  workspace: string,
  vectors: readonly Vector[],
): Promise<boolean> {
  const held = vectors.reduce((sum, { seq }) => sum + seq, 0);
  return held === 0 || (await countFromIndex(tx, 'events', 'item', workspace)) === held;
}

/** Remembers the vectors as this transaction leaves them, and the histories of its items; the oldest are forgotten. */
export function learn(
  memory: Memory,
  pasts: ReadonlyMap<string, Past>,
  bare: ReadonlySet<string>,
  vectors: readonly Vector[],
  moved: ReadonlyMap<string, Vector>,
): void {
  memory.vectors = textOf([...vectors.filter(({ device }) => !moved.has(device)), ...moved.values()]);
  for (const [item, { events }] of pasts) {
    memory.histories.delete(item);
    memory.histories.set(item, events);
    if (bare.has(item)) memory.bare.add(item);
    else memory.bare.delete(item);
  }
  let most = memory.histories.size - REMEMBERED;
  for (const item of memory.histories.keys()) {
    if (most-- <= 0) return;
    if (!memory.bare.has(item)) memory.histories.delete(item);
  }
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
      const known = memory.histories.get(id) ?? null;
      // Where little is remembered most items are held, and both are asked for at once.
      const [before = null, found] = await Promise.all([
        get(tx, 'items', id),
        known ?? (memory.whole ? null : getAllFromIndex(tx, 'events', 'item', id)),
      ]);
      const read = found ?? (before === null ? [] : await getAllFromIndex(tx, 'events', 'item', id));
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
  const kept = candidates
    .map(({ batch }) => batch)
    .filter(({ device, from }) => from <= (reached.get(device) ?? 0));
  await keepBatches(tx, kept);
}

/** By log the last sequence held. */
export function reachedBy(vectors: readonly Vector[]): Reached {
  return new Map(vectors.map(({ device, seq }) => [device, seq]));
}
