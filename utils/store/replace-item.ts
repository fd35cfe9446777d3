/** Puts an item in the place of its former self, in every store that says something of it. */
import { sectionOf, rankOf } from '@/utils/delegation/derive';
import type { Item } from '@/utils/delegation/item';
import { rowOf } from '@/utils/delegation/row';
import { count, type Tally } from '@/utils/delegation/tally';
import type { RightHandSchema } from './schema';
import { put, remove, type WritingTo } from './transaction';

/** The stores that an item is spread over; the tally is put by the caller, once for all items. */
export type ItemStores = 'items' | 'order' | 'wakes';

type OrderKey = RightHandSchema['order']['key'];

/** Where the row of an item is kept. */
export function orderKey(item: Item): OrderKey {
  return [item.workspace, sectionOf(item), rankOf(item), item.id];
}

/**
 * Replaces `before` (null: not there yet) by `after` (null: gone), as of the moment `after` was derived, and changes
 * `tally` with them. Returns whether the tally changed.
 */
export function replaceItem(
  tx: WritingTo<ItemStores>,
  tally: Tally,
  before: Item | null,
  after: Item | null,
): boolean {
  if (after !== null) put(tx, 'items', after);
  else if (before !== null) remove(tx, 'items', before.id);
  replaceRow(tx, before, after);
  replaceWake(tx, before, after);
  if (sameCount(before, after)) return false;
  if (before !== null) count(tally, before, -1);
  if (after !== null) count(tally, after, 1);
  return true;
}

/** Rows move by deletion and put: a secondary index would keep the old place (ARCHITECTURE.md, the hazard). */
function replaceRow(tx: WritingTo<ItemStores>, before: Item | null, after: Item | null): void {
  if (before !== null && (after === null || !same(orderKey(before), orderKey(after)))) {
    remove(tx, 'order', orderKey(before));
  }
  if (after === null) return;
  const row = rowOf(after);
  if (before === null || !same(rowOf(before), row)) put(tx, 'order', row);
}

function replaceWake(tx: WritingTo<ItemStores>, before: Item | null, after: Item | null): void {
  const was = before?.nextChange ?? null;
  const is = after?.nextChange ?? null;
  if (was === is) return;
  if (before !== null && was !== null) remove(tx, 'wakes', [was, before.id]);
  if (after !== null && is !== null) {
    put(tx, 'wakes', { at: is, item: after.id, workspace: after.workspace });
  }
}

function sameCount(before: Item | null, after: Item | null): boolean {
  if (before === null || after === null) return before === after;
  return (
    before.stage === after.stage && before.closedAt === after.closedAt && same(before.signals, after.signals)
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
