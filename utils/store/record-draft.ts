/** What was typed becomes an event. */
import { changesOf } from '@/utils/delegation/edits';
import type { Store } from './open';
import { write, type Recorded } from './record';

/** The key of an item's draft. */
export function draftKey(item: string): string {
  return `item:${item}`;
}

/**
 * Records what stands in the item's draft and empties it, in one transaction: each keystroke of each view is in the one
 * or in the other, whatever falls together. No events when the draft says nothing new.
 */
export function recordDraft(store: Store, item: string, now: Date): Promise<Recorded> {
  return write(store, {
    items: [item],
    now,
    clearDraft: draftKey(item),
    plan: ({ items, draft }) => {
      const held = items.get(item) ?? null;
      if (held === null) return 'unknown-item';
      const body = draft === null ? null : changesOf(held, draft.edit);
      return body === null ? [] : [{ item, type: 'edited', body }];
    },
  });
}
