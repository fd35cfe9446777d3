/** What people read of an item's history: who did what, when, and what became of it. */
import type { ItemEvent } from './events';
import { replay, type Outcome } from './replay';

/** One line of the timeline. */
export interface TimelineEntry {
  event: ItemEvent;
  outcome: Outcome;
  /** Edited fields ('goal', 'steps.<id>.text') whose value lost to another edit and can be restored. */
  lost: readonly string[];
  /** Silence that counted as yes: the answer is a fallback that took effect, as its question had announced. */
  byDefault: boolean;
}

/** All events of an item, oldest first in causal order, with what became of each. */
export function timeline(events: readonly ItemEvent[]): TimelineEntry[] {
  const played = replay(events);
  return played.events.map((event, i) => ({
    event,
    outcome: played.outcomes[i] ?? 'standing',
    lost: played.lost.get(i) ?? [],
    byDefault:
      event.type === 'answered' && event.body.kind === 'default' && played.outcomes[i] === 'standing',
  }));
}
