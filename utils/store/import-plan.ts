/** In which order, and in which portions, the events of a checked backup are written. */
import { eventId, type EventId, type ItemEvent } from '@/utils/delegation/events';
import type { Workspace } from '@/utils/delegation/workspace';
import { BackupError } from './backup-error';
import type { Backup } from './backup-format';
import { newEvents } from './backup-fresh';
import { mergeInto } from './backup-members';
import type { Store } from './open';
import type { Vector } from './schema';
import { beginRead } from './transaction';

/** Events per transaction: few enough that nobody who types waits long, many enough that an item is seldom folded twice. */
export const PORTION = 2000;

/** What is to be written. */
export interface Plan {
  /** The new events, causes first and each log without a gap, in the portions they are written in; at least one. */
  portions: ItemEvent[][];
  /** Events of the file that are held already. */
  known: number;
  total: number;
}

/** Compares `backup` with all that is held and plans its writing; throws BackupError where it contradicts that. */
export async function planImport(store: Store, backup: Backup, size: number): Promise<Plan> {
  const tx = beginRead(store, ['workspaces', 'vectors', 'events']);
  const [workspaces, vectors] = await Promise.all([
    tx.objectStore('workspaces').getAll(),
    tx.objectStore('vectors').getAll(),
  ]);
  const fresh = await newEvents(tx.objectStore('events'), backup, vectors);
  for (const one of backup.workspaces) {
    const held = workspaces.find(({ id }) => id === one.id);
    if (held !== undefined) mergeInto(held, one);
  }
  await checkItems((item) => tx.objectStore('events').index('item').getKey(item), fresh, vectors);
  const total = backup.events.size;
  return { portions: portionsOf(fresh, ownLogs(workspaces), size), known: total - fresh.length, total };
}

function ownLogs(workspaces: readonly Workspace[]): ReadonlySet<string> {
  return new Set(workspaces.flatMap(({ device, privateDevice }) => [device, privateDevice]));
}

/** No event is about an item that is held for another workspace. */
async function checkItems(
  keyOf: (item: string) => Promise<[device: string, seq: number] | undefined>,
  fresh: readonly ItemEvent[],
  vectors: readonly Vector[],
): Promise<void> {
  const owners = new Map(fresh.map(({ item, workspace }) => [item, workspace]));
  const workspaceOf = new Map(vectors.map(({ device, workspace }) => [device, workspace]));
  const filled = new Set(vectors.filter(({ seq }) => seq > 0).map(({ workspace }) => workspace));
  const asked = [...owners].filter(([, workspace]) => [...filled].some((one) => one !== workspace));
  for (let from = 0; from < asked.length; from += PORTION) {
    const some = asked.slice(from, from + PORTION);
    const keys = await Promise.all(some.map(([item]) => keyOf(item)));
    for (const [i, [, workspace]] of some.entries()) {
      const [device] = keys[i] ?? [];
      if (device !== undefined && workspaceOf.get(device) !== workspace) {
        throw new BackupError({ code: 'other-item' });
      }
    }
  }
}

/**
 * Puts events in an order that can be stopped at any portion's end. What the file brings of this installation's own logs
 * comes whole in the first portion, with its causes: else what is done here meanwhile would take the same sequences.
 */
export function portionsOf(
  fresh: readonly ItemEvent[],
  own: ReadonlySet<string>,
  size: number,
): ItemEvent[][] {
  const byId = new Map(fresh.map((event) => [event.id, event]));
  const placed = new Set<EventId>();
  const ordered: ItemEvent[] = [];
  const place = (events: readonly ItemEvent[]): void => {
    for (const event of [...events].sort(byTime)) visit(event, byId, placed, ordered);
  };
  place(fresh.filter(({ device }) => own.has(device)));
  const first = Math.max(size, ordered.length);
  place(fresh);
  const portions = [ordered.slice(0, first)];
  for (let from = first; from < ordered.length; from += size) {
    portions.push(ordered.slice(from, from + size));
  }
  return portions;
}

/** One workspace after the other, in each what happened first: so most items are folded once. */
function byTime(a: ItemEvent, b: ItemEvent): number {
  if (a.workspace !== b.workspace) return a.workspace < b.workspace ? -1 : 1;
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  return a.seq - b.seq;
}

/** Depth first with a stack of its own: a chain of causes may be longer than the call stack is deep. */
function visit(
  start: ItemEvent,
  byId: ReadonlyMap<EventId, ItemEvent>,
  placed: Set<EventId>,
  ordered: ItemEvent[],
): void {
  const stack = [start];
  // Met again while its causes are being placed: a cycle, which only a forger makes; it is placed as it is.
  const open = new Set<EventId>();
  for (let event = stack.at(-1); event !== undefined; event = stack.at(-1)) {
    const before = open.has(event.id) ? [] : unplaced(event, byId, placed);
    open.add(event.id);
    if (before.length > 0) {
      stack.push(...before);
      continue;
    }
    stack.pop();
    if (placed.has(event.id)) continue;
    placed.add(event.id);
    ordered.push(event);
  }
}

function unplaced(
  { device, seq, after }: ItemEvent,
  byId: ReadonlyMap<EventId, ItemEvent>,
  placed: ReadonlySet<EventId>,
): ItemEvent[] {
  return [...after, eventId(device, seq - 1)].flatMap((id) => {
    const cause = placed.has(id) ? undefined : byId.get(id);
    return cause === undefined ? [] : [cause];
  });
}
