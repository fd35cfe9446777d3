/** What a workspace keeps besides items and its agreement: procedures, recurrences, time that belongs to no item. */
import { causalOrder } from './causal-order';
import type { EventId, ItemEvent } from './events';
import { KEPT, keptKind, type KeptKind } from './kept-kinds';
import { procedureFrom, type Procedure } from './procedure';
import { recurrenceFrom, type Recurrence } from './recurrence';
import type { Outcome } from './replay';
import { isAllowed } from './rules';
import { timesOf, type TimeEntry } from './time-entry';
import { findWithdrawals } from './withdrawals';

export { KEPT, keptKind, type KeptKind };

/** What the events of one id add up to; null: nothing (any more). */
export interface Kept {
  procedure: Procedure | null;
  recurrence: Recurrence | null;
  times: TimeEntry[];
  /** What became of each event, by its id. */
  outcomes: ReadonlyMap<EventId, Outcome>;
}

const TYPES: Record<KeptKind, readonly ItemEvent['type'][]> = {
  procedure: ['written', 'retired', 'withdrawn'],
  recurrence: ['recurs', 'retired', 'withdrawn'],
  time: ['timed', 'withdrawn'],
};

/** Folds the events of one id (any order, repeats allowed) of the given kind. */
export function foldKept(kind: KeptKind, events: readonly ItemEvent[]): Kept {
  const causal = causalOrder(events);
  const { withdrawn, refused } = findWithdrawals(causal);
  const outcomes = new Map<EventId, Outcome>();
  causal.events.forEach((event, i) => {
    const fits = TYPES[kind].includes(event.type) && isAllowed(event) && !refused.has(i);
    outcomes.set(event.id, withdrawn.has(i) ? 'withdrawn' : fits ? 'standing' : 'refused');
  });
  const standing = causal.events.filter(({ id }) => outcomes.get(id) === 'standing');
  return {
    procedure:
      kind === 'procedure'
        ? procedureFrom(causal, (i) => outcomes.get(causal.events[i]?.id ?? '') === 'standing')
        : null,
    recurrence: kind === 'recurrence' ? recurrenceFrom(standing) : null,
    times: kind === 'time' ? timesOf(standing) : [],
    outcomes,
  };
}
