/** What views read: each question is one short transaction, whatever the number of items. */
import { at, type Section } from '@/utils/delegation/derive';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { count, emptyTally, forgetDone, type Tally } from '@/utils/delegation/tally';
import { inSection, isDue, wokenBy } from './keys';
import type { Store } from './open';
import { beginRead } from './transaction';

/** The first `limit` rows of a section in their order, with signals as of `now`. */
export async function listSection(
  store: Store,
  workspace: string,
  section: Section,
  limit: number,
  now: Date,
): Promise<Row[]> {
  const tx = beginRead(store, ['order', 'items']);
  const rows = await tx.objectStore('order').getAll(inSection(workspace, section), limit);
  return refresh(rows, (id) => tx.objectStore('items').get(id), now);
}

/** Replaces the rows that time has overtaken; where they stand never changes by time alone. */
async function refresh(
  rows: readonly Row[],
  read: (id: string) => Promise<Item | undefined>,
  now: Date,
): Promise<Row[]> {
  const stale = rows.filter((row) => isDue(row.nextChange, now));
  if (stale.length === 0) return [...rows];
  const items = await Promise.all(stale.map((row) => read(row.id)));
  const fresh = new Map(
    items.flatMap((item) => (item === undefined ? [] : [[item.id, rowOf(at(item, now))]])),
  );
  return rows.map((row) => fresh.get(row.id) ?? row);
}

/** The item as of `now`, or null. */
export async function getItem(store: Store, id: string, now: Date): Promise<Item | null> {
  const item = await store.get('items', id);
  return item === undefined ? null : at(item, now);
}

/** All events held of an item, in no particular order. */
export function getEvents(store: Store, item: string): Promise<ItemEvent[]> {
  return store.getAllFromIndex('events', 'item', item);
}

/** The counts as of `now`: the stored ones, with the few items counted anew whose signals have changed since. */
export async function getTally(store: Store, workspace: string, now: Date): Promise<Tally> {
  const tx = beginRead(store, ['tally', 'wakes', 'items']);
  const [stored, woken] = await Promise.all([
    tx.objectStore('tally').get(workspace),
    tx.objectStore('wakes').getAll(wokenBy(now)),
  ]);
  const tally = stored ?? emptyTally(workspace);
  forgetDone(tally, now);
  const own = woken.filter((wake) => wake.workspace === workspace);
  if (own.length === 0) return tally;
  for (const item of await Promise.all(own.map((wake) => tx.objectStore('items').get(wake.item)))) {
    if (item === undefined) continue;
    count(tally, item, -1);
    count(tally, at(item, now), 1);
  }
  return tally;
}

/** The item that was captured from `key`, as of `now`: of several an open one, then the newest; or null. */
export async function findBySource(
  store: Store,
  workspace: string,
  key: string,
  now: Date,
): Promise<Item | null> {
  const found = preferred(await store.getAllFromIndex('items', 'sourceKey', [workspace, key]));
  return found === null ? null : at(found, now);
}

/** Of several items with one source, the one that a person means: an open one, then the newest. */
export function preferred(items: readonly Item[]): Item | null {
  const rank = (item: Item) => `${item.closedAt === null ? 1 : 0}${item.createdAt}`;
  return [...items].sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? null;
}

/** What comes first: what needs the user, then what is late, then by deadline; without deadline last. */
export async function nextUp(store: Store, workspace: string, limit: number, now: Date): Promise<Row[]> {
  const sections: Section[] = ['needs', 'with', 'brief'];
  const lists = await Promise.all(
    sections.map((section) => listSection(store, workspace, section, limit, now)),
  );
  return lists
    .flat()
    .map((row, i) => ({ row, i, place: placeOf(row) }))
    .sort((a, b) => (a.place === b.place ? a.i - b.i : a.place < b.place ? -1 : 1))
    .map(({ row }) => row)
    .slice(0, limit);
}

/** Sorts needs, then late, then by deadline; equal places keep the order of their lists. */
function placeOf(row: Row): string {
  if (row.section === 'needs') return '0';
  if (row.due === null) return '3';
  return `${row.signals.includes('late') ? 1 : 2}${row.due.at}`;
}
