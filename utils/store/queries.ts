/** What views read: each question is one short transaction, whatever the number of items. */
import { at, type Section } from '@/utils/delegation/derive';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { count, emptyTally, forgetDone, sumOf, type Tally } from '@/utils/delegation/tally';
import type { Scope, ScopedWorkspace } from '@/utils/delegation/workspace';
import { catchUp } from './due';
import { inRanks, joinedTo, wokenBy, type Ranks } from './keys';
import type { Store } from './open';
import { beginRead } from './transaction';

/** Ids that share eight random digits: one in thousands of millions of pairs. */
const MOST_TWINS = 10;
/** More items than this that changed by time alone are brought up to date before lists are read. */
const MOST_WOKEN = 300;

/**
 * The first `limit` rows of a section over all of `scope`, in their order, each item where it belongs at `now`; with
 * `ranks` only those between.
 */
export async function listSection(
  store: Store,
  scope: Scope,
  section: Section,
  limit: number,
  now: Date,
  ranks: Ranks = {},
): Promise<Row[]> {
  const [rows = []] = await listSections(store, scope, [section], limit, now, ranks);
  return rows;
}

/** The first `limit` rows of each of `sections`, as of one moment. */
async function listSections(
  store: Store,
  scope: Scope,
  sections: readonly Section[],
  limit: number,
  now: Date,
  ranks: Ranks = {},
): Promise<Row[][]> {
  const lists = await readSections(store, scope, sections, limit, now, ranks, MOST_WOKEN);
  if (lists !== null) return lists;
  await catchUp(store, now);
  return (await readSections(store, scope, sections, limit, now, ranks)) ?? sections.map(() => []);
}

/** Null when more than `most` items wait to be brought up to date. */
async function readSections(
  store: Store,
  scope: Scope,
  sections: readonly Section[],
  limit: number,
  now: Date,
  ranks: Ranks,
  most?: number,
): Promise<Row[][] | null> {
  const tx = beginRead(store, ['order', 'items', 'wakes']);
  const due = await tx.objectStore('wakes').getAll(wokenBy(now), most === undefined ? undefined : most + 1);
  if (most !== undefined && due.length > most) return null;
  const ids = due.filter(({ workspace }) => scope.some(({ id }) => id === workspace)).map(({ item }) => item);
  const items = await Promise.all(ids.map((id) => tx.objectStore('items').get(id)));
  const roles = new Map(scope.map(({ id, role }) => [id, role]));
  const woken = items.flatMap((item) => {
    const role = roles.get(item?.workspace ?? '');
    return item === undefined || role === undefined ? [] : [rowOf(at(item, now), role)];
  });
  const moved = new Set(woken.map(({ id }) => id));
  const listOne = async (section: Section): Promise<Row[]> => {
    const stored = await Promise.all(
      // As many more as may have left the section since they were stored.
      scope.map(({ id }) => tx.objectStore('order').getAll(inRanks(id, section, ranks), limit + moved.size)),
    );
    const rows = [
      ...stored.flat().filter(({ id }) => !moved.has(id)),
      ...woken.filter((row) => row.section === section && isBetween(row.rank, ranks)),
    ];
    if (scope.length > 1 || moved.size > 0) rows.sort(byRank);
    return rows.slice(0, limit);
  };
  return Promise.all(sections.map(listOne));
}

function isBetween(rank: string, { from = '', to }: Ranks): boolean {
  return rank >= from && (to === undefined || rank < to);
}

function byRank(a: Row, b: Row): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : 1;
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
  const tally = await readTally(store, scope, now, MOST_WOKEN);
  if (tally !== null) return tally;
  await catchUp(store, now);
  return (await readTally(store, scope, now)) ?? emptyTally('');
}

/** Null when more than `most` items wait to be brought up to date. */
async function readTally(store: Store, scope: Scope, now: Date, most?: number): Promise<Tally | null> {
  const tx = beginRead(store, ['tally', 'wakes', 'items']);
  const [woken, ...stored] = await Promise.all([
    tx.objectStore('wakes').getAll(wokenBy(now), most === undefined ? undefined : most + 1),
    ...scope.map(({ id }) => tx.objectStore('tally').get(id)),
  ]);
  if (most !== undefined && woken.length > most) return null;
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

/**
 * The item that was captured from `key`, else one that it was joined to, as of `now`: of several an open one, then the
 * newest; or null.
 */
export async function findBySource(
  store: Store,
  workspace: string,
  key: string,
  now: Date,
): Promise<Item | null> {
  const tx = beginRead(store, ['items', 'joins']);
  const [captured, joins] = await Promise.all([
    tx.objectStore('items').index('sourceKey').getAll([workspace, key]),
    tx.objectStore('joins').getAll(joinedTo(workspace, key)),
  ]);
  const joined = await Promise.all(joins.map(({ item }) => tx.objectStore('items').get(item)));
  const found = preferred(captured) ?? preferred(joined.filter((item) => item !== undefined));
  return found === null ? null : at(found, now);
}

/** The one item of `scope` whose id begins with a token (eight hexadecimal digits); null when there is none, or several. */
export async function findByToken(
  store: Store,
  scope: Scope,
  token: string,
  now: Date,
): Promise<Item | null> {
  if (!/^[0-9a-f]{8,24}$/.test(token)) return null;
  const range = IDBKeyRange.bound(`i_${token}`, `i_${token}g`);
  const items = await store.getAll('items', range, MOST_TWINS);
  const found = items.filter(({ workspace }) => scope.some(({ id }) => id === workspace));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : at(only, now);
}

/** Of several items with one source, the one that a person means: an open one, then the newest. */
export function preferred(items: readonly Item[]): Item | null {
  const rank = (item: Item) => `${item.closedAt === null ? 1 : 0}${item.createdAt}`;
  return [...items].sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? null;
}

/** What comes first: what needs the user, then what is late, then by deadline; without deadline last. */
export async function nextUp(store: Store, scope: Scope, limit: number, now: Date): Promise<Row[]> {
  const sections: Section[] = ['needs', 'hand', 'with', 'brief'];
  const lists = await listSections(store, scope, sections, limit, now);
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
