/** Items that are held already, as a write finds them. */
import type { Item } from '@/utils/delegation/item';
import { joinedTo } from './keys';
import { get, getAll, getAllFromIndex, type WritingTo } from './transaction';

/** The items captured from a source; without one, those it was joined to. */
export async function readKnown(
  tx: WritingTo<'items' | 'joins'>,
  sourceKey: [workspace: string, key: string],
): Promise<Item[]> {
  const captured = await getAllFromIndex(tx, 'items', 'sourceKey', sourceKey);
  if (captured.length > 0) return captured;
  const joins = await getAll(tx, 'joins', joinedTo(...sourceKey));
  return existing(await Promise.all(joins.map(({ item }) => get(tx, 'items', item))));
}

/** What there is of `items`. */
export function existing<T>(items: readonly (T | null | undefined)[]): T[] {
  return items.filter((item) => item !== null && item !== undefined);
}
