/** Puts events into the one order that every device agrees on, whatever order they arrived in. */
import type { EventId, ItemEvent } from './events';

/** Events in causal order, and which of them each had seen. */
export interface Causal {
  events: ItemEvent[];
  /** Whether the author of event `i` had seen event `j`; indices into `events`. An event has not seen itself. */
  saw: (i: number, j: number) => boolean;
  /** Ids of the events that no other has seen. */
  heads: EventId[];
}

/**
 * Orders events by cause, then by clock, device and sequence; repeats count once, and causes that are not held are
 * passed over. The result depends on the set alone: events are visited by clock, each after all it names.
 */
export function causalOrder(input: readonly ItemEvent[]): Causal {
  const byId = new Map(input.map((event) => [event.id, event]));
  const events: ItemEvent[] = [];
  const index = new Map<EventId, number>();
  for (const event of [...byId.values()].sort(byClock)) visit(event, byId, index, events);
  const seen = seenMasks(events, index);
  const all = seen.reduce((mask, own) => mask | own, 0n);
  return {
    events,
    saw: (i, j) => ((seen[i] ?? 0n) >> BigInt(j)) % 2n === 1n,
    heads: events.filter((_, i) => (all >> BigInt(i)) % 2n === 0n).map((event) => event.id),
  };
}

function byClock(a: ItemEvent, b: ItemEvent): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq;
}

/** Depth first with a stack of its own: a chain of causes may be longer than the call stack is deep. */
function visit(
  start: ItemEvent,
  byId: ReadonlyMap<EventId, ItemEvent>,
  index: Map<EventId, number>,
  events: ItemEvent[],
): void {
  const stack = [start];
  // An event met again while its causes are being placed closes a cycle, which only a forger makes: it is placed as it is.
  const open = new Set<EventId>();
  for (let event = stack.at(-1); event !== undefined; event = stack.at(-1)) {
    const causes = open.has(event.id) ? [] : unplacedCauses(event, byId, index);
    open.add(event.id);
    if (causes.length > 0) {
      stack.push(...causes);
      continue;
    }
    stack.pop();
    if (index.has(event.id)) continue;
    index.set(event.id, events.length);
    events.push(event);
  }
}

/** The causes still to be placed, the earliest last so that it is taken first. */
function unplacedCauses(
  event: ItemEvent,
  byId: ReadonlyMap<EventId, ItemEvent>,
  index: ReadonlyMap<EventId, number>,
): ItemEvent[] {
  const causes: ItemEvent[] = [];
  for (const id of event.after) {
    const cause = byId.get(id);
    if (cause !== undefined && !index.has(id)) causes.push(cause);
  }
  return causes.sort((a, b) => byClock(b, a));
}

/** For each event a bit mask of all it had seen, directly or through others. */
function seenMasks(events: readonly ItemEvent[], index: ReadonlyMap<EventId, number>): bigint[] {
  const masks: bigint[] = [];
  events.forEach((event, i) => {
    let mask = 0n;
    for (const id of event.after) {
      const j = index.get(id);
      if (j !== undefined && j < i) mask |= (masks[j] ?? 0n) | (1n << BigInt(j));
    }
    masks.push(mask);
  });
  return masks;
}
