/** Undo: which events have been taken back, and which attempts to do so came too late. */
import type { Causal } from './causal-order';
import type { ItemEvent } from './events';
import { pathsOf } from './registers';
import { isWord } from './rules';

/** The indices of withdrawn events, and of `withdrawn` events that are refused. */
export interface Withdrawals {
  withdrawn: ReadonlySet<number>;
  refused: ReadonlySet<number>;
}

/**
 * Only the author takes an event back, and only while nothing depends on it that the author had not also taken back.
 * An event that was made knowing of the withdrawal does not depend on what was withdrawn.
 */
export function findWithdrawals({ events, saw }: Causal): Withdrawals {
  const position = new Map(events.map((event, i) => [event.id, i]));
  const withdrawn = new Set<number>();
  const refused = new Set<number>();
  events.forEach((event, i) => {
    if (event.type !== 'withdrawn') return;
    const t = position.get(event.body.event);
    const target = t === undefined ? undefined : events[t];
    const own = target !== undefined && target.by.member === event.by.member && !isReceipt(target);
    if (t === undefined || !own || !saw(i, t)) {
      refused.add(i);
      return;
    }
    const blocked = events.some(
      (other, j) => !withdrawn.has(j) && saw(j, t) && !saw(j, i) && dependsOn(other, target),
    );
    if (blocked) refused.add(i);
    else withdrawn.add(t);
  });
  return { withdrawn, refused };
}

/** What only records what happened in this program: nobody says it, so nobody takes it back. */
function isReceipt({ type }: ItemEvent): boolean {
  return type === 'withdrawn' || type === 'seen';
}

/** Whether `event`, made knowing `target`, would lose its ground without it. */
function dependsOn(event: ItemEvent, target: ItemEvent): boolean {
  const moves = event.type === 'moved' || event.type === 'settled';
  const byAnother = event.by.member !== target.by.member;
  switch (target.type) {
    case 'captured':
      return moves || (byAnother && event.type !== 'withdrawn');
    case 'moved':
      return moves || (target.body.move === 'hand-over' && byAnother && isWord(event));
    case 'settled':
      return moves;
    case 'edited': {
      if (event.type !== 'edited' || !byAnother) return false;
      const touched = new Set(pathsOf(target.body).map(([path]) => path));
      return pathsOf(event.body).some(([path]) => touched.has(path));
    }
    case 'questioned':
      return event.type === 'answered' && event.body.question === target.id;
    case 'warned':
      return event.type === 'replied' && event.body.warning === target.id;
    case 'told':
      return event.type === 'seen' && event.by.role === 'client' && event.body.events.includes(target.id);
    case 'answered':
    case 'replied':
      // Whoever was waiting for it has gone on from it.
      return byAnother && event.by.role !== target.by.role && isWord(event);
    default:
      return false;
  }
}
