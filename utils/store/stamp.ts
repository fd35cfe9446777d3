/** Turns what a command asks for into events: author, device, sequence, clock, and what their author had seen. */
import { causalOrder } from '@/utils/delegation/causal-order';
import { nextClock } from '@/utils/delegation/clock';
import { eventId, type EventId, type ItemEvent, type NewEvent } from '@/utils/delegation/events';
import { authorIn, isPrivateDevice, type Workspace } from '@/utils/delegation/workspace';
import { staysPrivate } from './log';
import type { Vector } from './schema';

/** The vectors of the user's two logs in a workspace. */
export interface OwnVectors {
  shared: Vector;
  /** Undefined while nothing was kept there. */
  kept: Vector | undefined;
}

/** The events, and those of the own vectors that they moved on. */
export interface Stamped {
  events: ItemEvent[];
  vectors: Vector[];
}

/** What {@link stamp} has to know. */
export interface Stamping {
  workspace: Workspace;
  vectors: OwnVectors;
  /** All events held of an item. */
  eventsOf: (item: string) => readonly ItemEvent[];
  /** Whether all of it leaves the client's own log, as a hand-over does. */
  share?: boolean;
  now: Date;
}

/** The latest clock of both logs: they have one clock between them, or an event of the one could not come after the other. */
export function clockOf({ shared, kept }: OwnVectors): string | null {
  const own = kept?.clock ?? null;
  return shared.clock !== null && (own === null || shared.clock > own) ? shared.clock : own;
}

/** Stamps `planned` in order. */
export function stamp(planned: readonly NewEvent[], asked: Stamping): Stamped {
  const { workspace, vectors, share = false, now } = asked;
  const { id, device, privateDevice } = workspace;
  const by = authorIn(workspace);
  const logs = {
    shared: vectors.shared,
    kept: vectors.kept ?? { workspace: id, device: privateDevice, seq: 0, clock: null },
  };
  let clock = clockOf(vectors);
  const seen = new Map<string, ItemEvent[]>();
  const written = new Map<string, ItemEvent>();
  const moved = new Set<'shared' | 'kept'>();
  const events = planned.map((each): ItemEvent => {
    const held = seen.get(each.item) ?? [...asked.eventsOf(each.item)];
    const log = !share && staysPrivate(each, by.role, held) ? 'kept' : 'shared';
    const seq = logs[log].seq + 1;
    clock = nextClock(clock, now);
    logs[log] = { ...logs[log], seq, clock };
    moved.add(log);
    const own = log === 'shared' ? device : privateDevice;
    const envelope = { id: eventId(own, seq), workspace: id, by, device: own, seq, clock };
    const last = written.get(each.item);
    // The one before has seen all there is; were it private, a shared one has to name the shared ones as well.
    const chained = last !== undefined && (log === 'kept' || last.device === device);
    const after = chained ? [last.id] : headsOf(held, log);
    const event: ItemEvent = { ...each, ...envelope, after, at: now.toISOString() };
    seen.set(each.item, [...held, event]);
    written.set(each.item, event);
    return event;
  });
  return { events, vectors: [...moved].map((log) => logs[log]) };
}

/**
 * What an author had seen. A shared event also names the latest shared ones: who does not hold the private events
 * between them would not know otherwise that it came after those.
 */
function headsOf(held: readonly ItemEvent[], log: 'shared' | 'kept'): EventId[] {
  const { heads } = causalOrder(held);
  if (log === 'kept' || !heads.some((head) => isPrivateDevice(head))) return heads;
  const shared = held.filter(({ device }) => !isPrivateDevice(device));
  return [...new Set([...heads, ...causalOrder(shared).heads])];
}
