/** Puts an item in the place of its former self, in every store that says something of it. */
import { sectionOf, rankOf } from '@/utils/delegation/derive';
import type { Item, Role } from '@/utils/delegation/item';
import { outcomeOf } from '@/utils/delegation/outcome';
import { rowOf } from '@/utils/delegation/row';
import { count, type Tally } from '@/utils/delegation/tally';
import { joinsOf, loggedOf, marksOf } from './marks';
import { putOutcome, removeOutcome } from './outcomes';
import { KEPT_STORES } from './replace-kept';
import type { LoggedTime, RightHandSchema } from './schema';
import { put, remove, type WritingTo } from './transaction';

/** The stores that an item is spread over, and those of what is kept besides (replace-kept.ts). */
export const ITEM_STORES = [
  ...(['items', 'order', 'wakes', 'marks', 'joins', 'times', 'outcomes', 'unindexed'] as const),
  ...KEPT_STORES,
] as const;

/** One of {@link ITEM_STORES}; the tally is put by the caller, once for all items. */
export type ItemStores = (typeof ITEM_STORES)[number];

type OrderKey = RightHandSchema['order']['key'];

/** Where the row that shows an item to `role` is kept. */
export function orderKey(item: Item, role: Role): OrderKey {
  return [item.workspace, sectionOf(item, role), rankOf(item, role), item.id];
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
  role: Role,
): boolean {
  replaceTimes(tx, loggedOf(before), loggedOf(after));
  replaceOutcome(tx, before, after);
  const item = after ?? before;
  if (item !== null) toIndex(tx, item);
  return replaceLists(tx, tally, before, after, role);
}

/**
 * {@link replaceItem} where no event came or went: by time alone, or because the agreement changed. Nothing is said anew, so
 * that search has to know of it only where lists show the item elsewhere.
 */
export function replaceDerived(
  tx: WritingTo<ItemStores>,
  tally: Tally,
  before: Item,
  after: Item | null,
  role: Role,
): boolean {
  replaceOutcome(tx, before, after);
  if (after === null || !same(orderKey(before, role), orderKey(after, role))) toIndex(tx, before);
  return replaceLists(tx, tally, before, after, role);
}

/** All that a change costs for the sake of search: the rest is done when there is time, and until then search looks at the item itself. */
function toIndex(tx: WritingTo<'unindexed'>, { workspace, id }: Item): void {
  put(tx, 'unindexed', { workspace, item: id, n: Math.floor(Math.random() * 2 ** 48) });
}

/** The stores that version 2 of the database has. */
export type ListStores = 'items' | 'order' | 'wakes' | 'marks' | 'joins';

/** {@link replaceItem} as far as the lists go. */
export function replaceLists(
  tx: WritingTo<ListStores>,
  tally: Tally,
  before: Item | null,
  after: Item | null,
  role: Role,
): boolean {
  if (after !== null) put(tx, 'items', after);
  else if (before !== null) remove(tx, 'items', before.id);
  replaceRow(tx, before, after, role);
  replaceWake(tx, before, after);
  replaceMarks(tx, before, after);
  replaceJoins(tx, before, after);
  if (sameCount(before, after)) return false;
  if (before !== null) count(tally, before, role, -1);
  if (after !== null) count(tally, after, role, 1);
  return true;
}

/** Rows move by deletion and put: a secondary index would keep the old place (ARCHITECTURE.md, the hazard). */
function replaceRow(tx: WritingTo<ListStores>, before: Item | null, after: Item | null, role: Role): void {
  if (before !== null && (after === null || !same(orderKey(before, role), orderKey(after, role)))) {
    remove(tx, 'order', orderKey(before, role));
  }
  if (after === null) return;
  const row = rowOf(after, role);
  if (before === null || !same(rowOf(before, role), row)) put(tx, 'order', row);
}

function replaceWake(tx: WritingTo<ListStores>, before: Item | null, after: Item | null): void {
  const was = before?.nextChange ?? null;
  const is = after?.nextChange ?? null;
  if (was === is) return;
  if (before !== null && was !== null) remove(tx, 'wakes', [was, before.id]);
  if (after !== null && is !== null) {
    put(tx, 'wakes', { at: is, item: after.id, workspace: after.workspace });
  }
}

function replaceMarks(tx: WritingTo<ListStores>, before: Item | null, after: Item | null): void {
  const [was, is] = [marksOf(before), marksOf(after)];
  for (const { workspace, kind, item } of was) {
    if (!is.some((mark) => mark.kind === kind)) remove(tx, 'marks', [workspace, kind, item]);
  }
  for (const mark of is) if (!was.some(({ kind }) => kind === mark.kind)) put(tx, 'marks', mark);
}

function replaceJoins(tx: WritingTo<ListStores>, before: Item | null, after: Item | null): void {
  const [was, is] = [joinsOf(before), joinsOf(after)];
  for (const { workspace, sourceKey, item } of was) {
    if (!is.some((join) => join.sourceKey === sourceKey)) remove(tx, 'joins', [workspace, sourceKey, item]);
  }
  for (const join of is)
    if (!was.some(({ sourceKey }) => sourceKey === join.sourceKey)) put(tx, 'joins', join);
}

/** Puts entries of time in the place of the ones before. */
function replaceTimes(
  tx: WritingTo<'times'>,
  before: readonly LoggedTime[],
  after: readonly LoggedTime[],
): void {
  const keys = new Set(after.map(({ day, id }) => `${day} ${id}`));
  for (const { workspace, day, id } of before) {
    if (!keys.has(`${day} ${id}`)) remove(tx, 'times', [workspace, day, id]);
  }
  for (const one of after) if (!before.some((other) => same(one, other))) put(tx, 'times', one);
}

function replaceOutcome(tx: WritingTo<ItemStores>, before: Item | null, after: Item | null): void {
  const was = before === null ? null : outcomeOf(before);
  const is = after === null ? null : outcomeOf(after);
  if (same(was, is)) return;
  if (was !== null && was.day !== is?.day) removeOutcome(tx, was);
  if (is !== null) putOutcome(tx, is);
}

function sameCount(before: Item | null, after: Item | null): boolean {
  if (before === null || after === null) return before === after;
  return (
    before.stage === after.stage &&
    before.closedAt === after.closedAt &&
    same([before.signals, before.turns, before.asleep], [after.signals, after.turns, after.asleep])
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
