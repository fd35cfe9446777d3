/** The first event of an item, written only if the item is not there yet: two contexts that capture at once make one. */
import { at } from '@/utils/delegation/derive';
import type { EventId, NewEvent } from '@/utils/delegation/events';
import type { Item, Source, Stage } from '@/utils/delegation/item';
import type { Store } from './open';
import { preferred } from './queries';
import { write } from './record';

/** What became of a capture: a new item, or the one that was captured from the same source before. */
export interface Captured {
  item: string;
  status: 'new' | 'known';
  stage: Stage;
  title: string;
  /** What Undo takes back; empty when the item was known. */
  events: EventId[];
}

/** Records the beginning of an item, unless it or another of `sources` is there already. */
export async function beginItem(
  store: Store,
  workspace: string,
  item: string,
  key: string | null,
  source: Source,
  now: Date,
  [sourceKey]: [string, string][],
): Promise<Captured> {
  const event: NewEvent = { item, type: 'captured', body: { sourceKey: key, source } };
  const known: Item[] = [];
  const recorded = await write(store, {
    workspace,
    items: [item],
    ...(sourceKey === undefined ? {} : { sourceKey }),
    now,
    plan(held) {
      const found = preferred(held.known) ?? held.items.get(item);
      if (found) known.push(found);
      return found ? [] : [event];
    },
  });
  if (!recorded.ok) throw new Error(`A capture was refused: ${recorded.reason}.`);
  const found = known[0] ?? recorded.items[0];
  if (found === undefined) throw new Error('A capture gave no item.');
  const { id, stage, title } = at(found, now);
  const status = recorded.events.length === 0 ? 'known' : 'new';
  return { item: id, status, stage, title, events: recorded.events };
}
