/** What views read: each question is one short transaction, whatever the number of items. */
import { at, type Section } from '@/utils/delegation/derive';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item, Role } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { count, emptyTally, forgetDone, sumOf, type Tally } from '@/utils/delegation/tally';
import type { Scope, ScopedWorkspace } from '@/utils/delegation/workspace';
import { inSection, isDue, wokenBy } from './keys';
import type { Store } from './open';
import { beginRead } from './transaction';

/** The first `limit` rows of a section over all of `scope`, in their order, with signals as of `now`. */
export async function listSection(
  store: Store,
  scope: Scope,
  section: Section,
  limit: number,
  now: Date,
): Promise<Row[]> {
  const tx = beginRead(store, ['order', 'items']);
  const lists = await Promise.all(
    scope.map(async ({ id, role }) => {
      const rows = await tx.objectStore('order').getAll(inSection(id, section), limit);
      return refresh(rows, role, (item) => tx.objectStore('items').get(item), now);
    }),
  );
  const [only = []] = lists;
  if (lists.length <= 1) return only;
  return lists
    .flat()
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, limit);
}

/** Replaces the rows that time has overtaken. */
async function refresh(
  rows: readonly Row[],
  role: Role,
  read: (id: string) => Promise<Item | undefined>,
  now: Date,
): Promise<Row[]> {
  const stale = rows.filter((row) => isDue(row.nextChange, now));
  if (stale.length === 0) return [...rows];
  const items = await Promise.all(stale.map((row) => read(row.id)));
  const fresh = new Map(
    items.flatMap((item) => (item === undefined ? [] : [[item.id, rowOf(at(item, now), role)]])),
  );
  return rows.map((row) => fresh.get(row.id) ?? row);
}

/** The item as of `now`, or null when there is none in `scope`. */
export async function getItem(store: Store, scope: Scope, id: string, now: Date): Promise<Item | null> {
  const item = await store.get('items', id);
  return item === undefined || !scope.some((one) => one.id === item.workspace) ? null : at(item, now);
}

/** All events held of an item, in no particular order; none when it is not in `scope`. */
export async function getEvents(store: Store, scope: Scope, item: string): Promise<ItemEvent[]> {
  const events = await store.getAllFromIndex('events', 'item', item);
  return events.filter(({ workspace }) => scope.some((one) => one.id === workspace));
}

/** The counts of all of `scope` as of `now`: the stored ones, with the few items counted anew that have changed since. */
export async function getTally(store: Store, scope: Scope, now: Date): Promise<Tally> {
  const tx = beginRead(store, ['tally', 'wakes', 'items']);
  const [woken, ...stored] = await Promise.all([
    tx.objectStore('wakes').getAll(wokenBy(now)),
    ...scope.map(({ id }) => tx.objectStore('tally').get(id)),
  ]);
  const countOne = async ({ id, role }: ScopedWorkspace, i: number): Promise<Tally> => {
    const tally = stored[i] ?? emptyTally(id);
    forgetDone(tally, now);
    const own = woken.filter((wake) => wake.workspace === id);
    for (const item of await Promise.all(own.map((wake) => tx.objectStore('items').get(wake.item)))) {
      if (item === undefined) continue;
      count(tally, item, role, -1);
      count(tally, at(item, now), role, 1);
    }
    return tally;
  };
  return sumOf(await Promise.all(scope.map(countOne)));
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
export async function nextUp(store: Store, scope: Scope, limit: number, now: Date): Promise<Row[]> {
  const sections: Section[] = ['needs', 'hand', 'with', 'brief'];
  const lists = await Promise.all(sections.map((section) => listSection(store, scope, section, limit, now)));
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
