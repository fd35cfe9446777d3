/** Puts what a workspace keeps besides items (kept.ts) where it is read, after its events came or went. */
import type { ItemEvent } from '@/utils/delegation/events';
import { foldKept, type Kept, type KeptKind } from '@/utils/delegation/kept';
import { outcomeOfTime } from '@/utils/delegation/outcome';
import { putOutcome, removeOutcome } from './outcomes';
import { put, remove, type WritingTo } from './transaction';

/** The stores that are written. */
export const KEPT_STORES = ['procedures', 'recurrences', 'times', 'outcomes'] as const;

/**
 * Replaces what was kept under `id` by what all its events, `gone` ones no longer among `events`, add up to. Needs no reading:
 * the events say all the places it may have been in.
 */
export function replaceKept(
  tx: WritingTo<(typeof KEPT_STORES)[number]>,
  kind: KeptKind,
  asked: { workspace: string; id: string; events: readonly ItemEvent[]; gone?: readonly ItemEvent[] },
): Kept {
  const { workspace, id, events, gone = [] } = asked;
  const kept = foldKept(kind, events);
  if (kind === 'procedure') putOrRemove(kept.procedure, 'procedures');
  else if (kind === 'recurrence') putOrRemove(kept.recurrence, 'recurrences');
  else {
    for (const event of [...events, ...gone]) {
      const words = event.type === 'timed' ? event.body.words : null;
      if (words === null) continue;
      // Under its own id alone: an entry of another name has no effect, and may be that of an item.
      remove(tx, 'times', [workspace, words.day, id]);
      removeOutcome(tx, { workspace, day: words.day, item: id });
    }
    for (const entry of kept.times) {
      put(tx, 'times', { ...entry, workspace, item: null });
      putOutcome(tx, outcomeOfTime(workspace, entry));
    }
  }
  return kept;

  function putOrRemove(value: Kept['procedure'] | Kept['recurrence'], name: 'procedures' | 'recurrences') {
    if (value === null) remove(tx, name, id);
    else put(tx, name, value as never);
  }
}
