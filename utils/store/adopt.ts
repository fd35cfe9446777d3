/** Work of an own device that is gone, known from a backup alone: nobody can sign it any more, so this device says it again. */
import { adoptClock } from '@/utils/delegation/clock';
import { eventId, type EventId, type ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice, type Workspace } from '@/utils/delegation/workspace';
import { get, put, type WritingTo } from './transaction';

/** Records `events` of the user, in sequence, at the end of this installation's own logs; those of others are passed over. */
export async function adopt(
  tx: WritingTo<'events' | 'vectors'>,
  { id: workspace, me, device, privateDevice }: Workspace,
  events: readonly ItemEvent[],
  now: Date,
): Promise<void> {
  const names = new Map<EventId, EventId>();
  for (const log of [device, privateDevice]) {
    const mine = events.filter(
      (one) => one.by.member === me && isPrivateDevice(one.device) === (log === privateDevice),
    );
    if (mine.length === 0) continue;
    const held = await get(tx, 'vectors', [workspace, log]);
    let vector = held ?? { workspace, device: log, seq: 0, clock: null };
    for (const event of mine) {
      const seq = vector.seq + 1;
      vector = { ...vector, seq, clock: adoptClock(vector.clock, event.clock, now) };
      names.set(event.id, eventId(log, seq));
      put(tx, 'events', { ...renamed(event, names), id: eventId(log, seq), device: log, seq });
    }
    put(tx, 'vectors', vector);
  }
}

/** An event with the new names of the events that it names. */
export function renamed<T>(value: T, names: ReadonlyMap<EventId, EventId>): T {
  const text = JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'string' ? (names.get(held) ?? held) : held,
  );
  return JSON.parse(text) as T;
}
