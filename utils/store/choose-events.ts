/** Which events of several logs can be taken now: without a gap, each after all that it names. Pure. */
import type { ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { StoredBatch, WaitingBatch } from './schema';

/** A genuine batch, opened. */
export interface Candidate {
  batch: StoredBatch;
  /** Its events, from the first to the last sequence. */
  events: readonly ItemEvent[];
  /** SHA-256 of the bytes, base64url. */
  hash: string;
  /** It waits already, under its hash. */
  waits: boolean;
  /** Up to this sequence it is known to say what is held; 0 at first. */
  compared: number;
}

/** The logs of the roster, with the last sequence of each that counts: Infinity unless its device was removed. */
export type Limits = ReadonlyMap<string, number>;

/** By log the last sequence held. */
export type Reached = ReadonlyMap<string, number>;

/** What can be taken, in an order in which each comes after its causes. */
export interface Chosen {
  events: ItemEvent[];
  reached: Reached;
  /** More could be taken than was asked for. */
  more: boolean;
}

/**
 * Chooses up to `most` events. A batch may be taken in part: two that wait for each other would wait for ever. Events of items
 * that were chosen already come first, whatever their log, so that an item is folded and written once for all of them.
 */
export function chooseEvents(
  candidates: readonly Candidate[],
  held: Reached,
  limits: Limits,
  most: number,
): Chosen {
  const reached = new Map(held);
  const events: ItemEvent[] = [];
  const items = new Set<string>();
  const queues = [...queuesOf(candidates)];
  const readyOf = ([log, queue]: [string, Candidate[]]): ItemEvent | undefined => {
    const next = nextOf(queue, reached.get(log) ?? 0);
    const counts = next !== undefined && next.seq <= (limits.get(log) ?? 0);
    return counts && hasCauses(next, reached, limits) ? next : undefined;
  };
  for (;;) {
    const ready = queues.flatMap((queue) => readyOf(queue) ?? []);
    const next = ready.find(({ item }) => items.has(item)) ?? ready[0];
    if (next === undefined) return { events, reached, more: false };
    if (events.length === most) return { events, reached, more: true };
    events.push(next);
    items.add(next.item);
    reached.set(next.device, next.seq);
  }
}

/** Why the events of `candidate` beyond what is reached could not be taken; null: all are. */
export function leftOver({ batch }: Candidate, reached: Reached, limits: Limits): WaitingBatch['why'] | null {
  const [last, limit] = [reached.get(batch.device) ?? 0, limits.get(batch.device) ?? 0];
  if (batch.to <= last) return null;
  if (last >= limit || batch.from > limit) return 'removed';
  return batch.from > last + 1 ? 'gap' : 'cause';
}

function queuesOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const queues = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const queue = queues.get(one.batch.device);
    if (queue === undefined) queues.set(one.batch.device, [one]);
    else queue.push(one);
  }
  for (const queue of queues.values()) queue.sort((a, b) => a.batch.from - b.batch.from);
  return queues;
}

/** The event after sequence `last`; batches that end before it leave the queue. */
function nextOf(queue: Candidate[], last: number): ItemEvent | undefined {
  while (queue[0] !== undefined && queue[0].batch.to <= last) queue.shift();
  const holder = queue.find(({ batch }) => batch.from <= last + 1 && batch.to > last);
  return holder?.events[last + 1 - holder.batch.from];
}

/**
 * What somebody kept in a private log never comes along, nor what no member's device wrote or was written after a removal:
 * nobody waits for those.
 */
function hasCauses({ after }: ItemEvent, reached: Reached, limits: Limits): boolean {
  return after.every((id) => {
    if (isPrivateDevice(id)) return true;
    const colon = id.lastIndexOf(':');
    const [log, seq] = [id.slice(0, colon), Number(id.slice(colon + 1))];
    const limit = limits.get(log);
    return limit === undefined || seq > limit || seq <= (reached.get(log) ?? 0);
  });
}
