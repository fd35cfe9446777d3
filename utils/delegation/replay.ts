/** Plays an item's events in causal order and says what became of each. */
import { causalOrder, type Causal } from './causal-order';
import type { EventId, ItemEvent } from './events';
import { applyEdits, type Registers } from './registers';
import { StageTrack } from './stage-track';
import { findWithdrawals } from './withdrawals';

/** `overridden`: lost, wholly or in part, to an event that had not seen it; it can be restored. */
export type Outcome = 'standing' | 'withdrawn' | 'refused' | 'overridden';

/** The events in causal order with what they add up to. */
export interface Replay {
  events: readonly ItemEvent[];
  /** What became of the event at the same index. */
  outcomes: readonly Outcome[];
  /** The edited fields that the event at an index lost. */
  lost: ReadonlyMap<number, readonly string[]>;
  heads: readonly EventId[];
  registers: Registers;
  /** Null while nothing that begins the item is held, or it was withdrawn. */
  track: StageTrack | null;
}

/** Plays `events`; any order and any repetition of the same events give the same result. */
export function replay(events: readonly ItemEvent[]): Replay {
  const causal = causalOrder(events);
  const { withdrawn, refused } = findWithdrawals(causal);
  const outcomes = causal.events.map((event, i): Outcome => {
    if (withdrawn.has(i)) return 'withdrawn';
    return refused.has(i) || isBeyondRole(event) ? 'refused' : 'standing';
  });
  const track = playMoves(causal, outcomes);
  const edits = causal.events.flatMap((_, i) => (outcomes[i] === 'standing' ? [i] : []));
  const registers = applyEdits(causal, edits);
  for (const i of registers.overridden.keys()) outcomes[i] = 'overridden';
  return {
    events: causal.events,
    outcomes,
    lost: registers.overridden,
    heads: causal.heads,
    registers,
    track,
  };
}

/** How far the assistant may decide is the client's to say. */
function isBeyondRole(event: ItemEvent): boolean {
  return event.type === 'edited' && event.body.authority !== undefined && event.by.role === 'assistant';
}

/** Applies the standing moves, and writes the outcome of each into `outcomes`. */
function playMoves(causal: Causal, outcomes: Outcome[]): StageTrack | null {
  const root = causal.events.find((event, i) => event.type === 'captured' && outcomes[i] === 'standing');
  if (root === undefined) return null;
  const track = new StageTrack(root.by.role === 'client' ? 'inbox' : 'proposed', root.at, causal.saw);
  causal.events.forEach((event, i) => {
    const moves = event.type === 'moved' || event.type === 'settled';
    if (moves && outcomes[i] === 'standing') outcomes[i] = track.apply(event, i);
  });
  return track;
}
