/** Plays an item's events in causal order and says what became of each. */
import { causalOrder, type Causal } from './causal-order';
import type { EventId, ItemEvent } from './events';
import { Questions } from './questions';
import { applyEdits, type Registers } from './registers';
import { isAllowed } from './rules';
import { StageTrack } from './stage-track';
import { Warnings } from './warnings';
import { findWithdrawals } from './withdrawals';

/**
 * `overridden`: lost, wholly or in part, to an event that had not seen it or that decided between the two; it can be
 * restored.
 */
export type Outcome = 'standing' | 'withdrawn' | 'refused' | 'overridden';

/** The events in causal order with what they add up to. */
export interface Replay {
  events: readonly ItemEvent[];
  /** What became of the event at the same index. */
  outcomes: readonly Outcome[];
  /** The edited fields that the event at an index lost. */
  lost: ReadonlyMap<number, readonly string[]>;
  heads: readonly EventId[];
  /** Whether the author of the event at the first index had seen the one at the second. */
  saw: Causal['saw'];
  registers: Registers;
  /** Null while nothing that begins the item is held, or it was withdrawn. */
  track: StageTrack | null;
  questions: Questions;
  warnings: Warnings;
}

/** Plays `events`; any order and any repetition of the same events give the same result. */
export function replay(events: readonly ItemEvent[]): Replay {
  const causal = causalOrder(events);
  const { withdrawn, refused } = findWithdrawals(causal);
  const outcomes = causal.events.map((event, i): Outcome => {
    if (withdrawn.has(i)) return 'withdrawn';
    return refused.has(i) || !isAllowed(event) ? 'refused' : 'standing';
  });
  const played = playAll(causal, outcomes);
  const edits = causal.events.flatMap((_, i) => (outcomes[i] === 'standing' ? [i] : []));
  const registers = applyEdits(causal, edits);
  for (const i of registers.overridden.keys()) outcomes[i] = 'overridden';
  return {
    events: causal.events,
    outcomes,
    lost: registers.overridden,
    heads: causal.heads,
    saw: causal.saw,
    registers,
    ...played,
  };
}

/** Applies what stands so far to moves, questions and warnings, and writes what became of each event into `outcomes`. */
function playAll(
  { events, saw }: Causal,
  outcomes: Outcome[],
): Pick<Replay, 'track' | 'questions' | 'warnings'> {
  const yielded = new Set<number>();
  const root = events.find((event, i) => event.type === 'captured' && outcomes[i] === 'standing');
  const start = root?.by.role === 'assistant' ? 'proposed' : 'inbox';
  const track = root === undefined ? null : new StageTrack(start, root.at, saw, yielded);
  const questions = new Questions(saw, yielded);
  const warnings = new Warnings(saw, yielded);
  events.forEach((event, i) => {
    if (outcomes[i] === 'standing' && !stands(event, i)) outcomes[i] = 'refused';
  });
  for (const i of yielded) outcomes[i] = 'overridden';
  return { track, questions, warnings };

  function stands(event: ItemEvent, i: number): boolean {
    switch (event.type) {
      case 'moved':
      case 'settled':
        return track?.apply(event, i) ?? true;
      case 'questioned':
        questions.ask(event, i);
        return true;
      case 'answered':
        return questions.answer(event, i);
      case 'seen':
        questions.see(event, i);
        return true;
      case 'warned':
        warnings.warn(event, i);
        return true;
      case 'replied':
        return warnings.reply(event, i);
      default:
        return true;
    }
  }
}
