/** Turns what a command asks for into events: author, device, sequence, clock, and what their author had seen. */
import { nextClock } from '@/utils/delegation/clock';
import { eventId, type EventId, type ItemEvent, type NewEvent } from '@/utils/delegation/events';
import { authorIn, type Workspace } from '@/utils/delegation/workspace';
import type { Vector } from './schema';

/** The events, and the own device's vector after them. */
export interface Stamped {
  events: ItemEvent[];
  vector: Vector;
}

/** Stamps `planned` in order; `headsOf` gives the latest events of an item that are held. */
export function stamp(
  planned: readonly NewEvent[],
  workspace: Workspace,
  held: Vector,
  headsOf: (item: string) => readonly EventId[],
  now: Date,
): Stamped {
  const { id, device } = workspace;
  const by = authorIn(workspace);
  const heads = new Map<string, EventId[]>();
  let vector = held;
  const events = planned.map((asked): ItemEvent => {
    const seq = vector.seq + 1;
    const clock = nextClock(vector.clock, now);
    vector = { ...vector, seq, clock };
    const after = heads.get(asked.item) ?? [...headsOf(asked.item)];
    const own = eventId(device, seq);
    heads.set(asked.item, [own]);
    return { ...asked, id: own, workspace: id, by, device, seq, clock, after, at: now.toISOString() };
  });
  return { events, vector };
}
