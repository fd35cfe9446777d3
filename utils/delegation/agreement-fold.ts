/** The agreement is the fold of the `agreed` events of its workspace, whose item is the workspace's id. */
import type { Agreement } from './agreement';
import { refusalOf } from './agreement-check';
import {
  agreementChanges,
  agreementOf,
  keyOf,
  withAgreementEdit,
  writesOf,
  type Leaves,
} from './agreement-registers';
import { causalOrder, type Causal } from './causal-order';
import type { EventId, ItemEvent } from './events';
import type { Person, Role } from './item';
import type { Outcome } from './replay';
import { findWithdrawals } from './withdrawals';

export { agreementChanges, withAgreementEdit };

/** What the events of an agreement add up to. */
export interface FoldedAgreement {
  agreement: Agreement;
  /** How each role last introduced itself. */
  cards: Partial<Record<Role, Person>>;
  /** The latest events, those that no other has seen. */
  heads: EventId[];
  /** All events in causal order, each once. */
  events: readonly ItemEvent[];
  /** What became of each event, by its id; `overridden` lost a leaf to an edit that had not seen it. */
  outcomes: ReadonlyMap<EventId, Outcome>;
}

/**
 * The agreement that `events` (all of one workspace's agreement, any order, repeats allowed) add up to: cause before
 * clock, each leaf by itself, the later wins. An edit that is not allowed where it comes is refused as a whole.
 */
export function foldAgreement(events: readonly ItemEvent[]): FoldedAgreement {
  const causal = causalOrder(events);
  const { withdrawn, refused } = findWithdrawals(causal);
  const leaves = new Map<string, unknown>();
  const lost = new Losses(causal);
  const outcomes = new Map<EventId, Outcome>();
  const cards: FoldedAgreement['cards'] = {};
  causal.events.forEach((event, i) => {
    const outcome = withdrawn.has(i) ? 'withdrawn' : refused.has(i) ? 'refused' : outcomeOf(event, leaves);
    outcomes.set(event.id, outcome);
    if (event.type === 'introduced' && outcome === 'standing') cards[event.by.role] = event.body;
    if (event.type !== 'agreed' || outcome !== 'standing') return;
    for (const [path, value] of writesOf(event.body)) {
      const key = keyOf(path);
      lost.write(key, i, leaves.get(key), value);
      leaves.set(key, value);
    }
  });
  for (const i of lost.losers) outcomes.set(causal.events[i]?.id ?? '', 'overridden');
  return { agreement: agreementOf(leaves), cards, heads: causal.heads, events: causal.events, outcomes };
}

/** Only edits, introductions and their withdrawals belong to an agreement. */
function outcomeOf(event: ItemEvent, before: Leaves): Outcome {
  if (event.type === 'withdrawn' || event.type === 'introduced') return 'standing';
  if (event.type !== 'agreed') return 'refused';
  return refusalOf(event.body, event.by.role, before) === null ? 'standing' : 'refused';
}

/** Remembers which writes lost a leaf to one that had not seen them. */
class Losses {
  readonly losers = new Set<number>();
  private readonly writers = new Map<string, number[]>();
  private readonly causal: Causal;

  constructor(causal: Causal) {
    this.causal = causal;
  }

  write(key: string, i: number, before: unknown, value: unknown): void {
    const unseen = (this.writers.get(key) ?? []).filter((j) => !this.causal.saw(i, j));
    if (JSON.stringify(before) !== JSON.stringify(value)) for (const j of unseen) this.losers.add(j);
    this.writers.set(key, [...unseen, i]);
  }
}
