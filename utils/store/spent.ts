/** What the client spent on explaining and answering. */
import type { EventBodies } from '@/utils/delegation/events';
import { roleIn } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { write, type Recorded } from './record';

/** Adds seconds to an item; they stay with the client, and an assistant's are not recorded. */
export function recordSpent(
  store: Store,
  item: string,
  spent: EventBodies['spent'],
  now: Date,
): Promise<Recorded> {
  return write(store, {
    items: [item],
    now,
    plan: ({ items, workspace }) => {
      if ((items.get(item) ?? null) === null) return 'unknown-item';
      return roleIn(workspace) === 'client' ? [{ item, type: 'spent', body: spent }] : [];
    },
  });
}
