/** What the bench measures of Insights, in a workspace of its own. */
import { scopeOf } from '@/utils/delegation/workspace';
import { prepareInsights, readInsights } from '@/utils/store/insights';
import type { Store } from '@/utils/store/open';
import { recordSpent } from '@/utils/store/spent';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { timed, type Pairs } from './measure';
import { seedYear } from './seed-year';

/** Longer than the background takes to do what a change asks of it. */
const SETTLED_MS = 250;

/** A workspace with a year of `count` items, shown from here on; returns how long its first reading takes, when no month is gathered, ms. */
export async function fillYear(store: Store, count: number): Promise<number> {
  const now = new Date();
  const workspace = await createWorkspace(store, 'client', { name: 'Bench', email: '' }, now);
  await seedYear(store, workspace, count, now);
  const scope = scopeOf(workspace);
  return timed(() => readInsights(store, scope, 'year', now, 'UTC'));
}

/** Makes ready what the background does, and no more: the last months are not gathered. */
export async function prepareYear(store: Store): Promise<void> {
  for (const key of await store.getAllKeys('outcomes'))
    if (key[2] === '') await store.delete('outcomes', key);
  await prepareInsights(store, scopeOf(await currentWorkspace(store)), new Date());
}

/** One reading, ms. */
export async function measureOpened(store: Store): Promise<number> {
  const scope = scopeOf(await currentWorkspace(store));
  return timed(() => readInsights(store, scope, 'year', new Date(), 'UTC'));
}

/** Insights of that year, each time after an item of any age has changed; `floor` is reading its lines as they are written, one record an item. */
export async function measureInsights(store: Store, count: number, rounds: number): Promise<Pairs> {
  const [now, workspace] = [new Date(), await currentWorkspace(store)];
  const read = () => readInsights(store, scopeOf(workspace), 'year', now, 'UTC');
  const pairs: Pairs = { ours: [], floor: [] };
  await read();
  const lines = IDBKeyRange.bound([workspace.id, '1000-01-01'], [workspace.id, '9999-12-31', []]);
  for (let i = 0; i < rounds; i += 1) {
    const item = `i_year${workspace.id}${(i * 7919) % count}`;
    const changed = await recordSpent(store, item, { on: 'answer', seconds: 30 }, new Date());
    if (!changed.ok) throw new Error(`An item could not be changed: ${changed.reason}.`);
    // The background looks at what changed; nobody opens Insights in the same moment.
    await new Promise((go) => setTimeout(go, SETTLED_MS));
    pairs.ours.push(await timed(read));
  }
  // Not in turns: what ten thousand records leave behind would be cleared away while the other is measured.
  for (let i = 0; i < rounds; i += 1) {
    pairs.floor.push(await timed(() => store.getAll('outcomes', lines)));
  }
  const { items } = await read();
  if (items !== count) throw new Error(`Insights knows ${items} of ${count} items.`);
  return pairs;
}
