/** Brings what is stored up to date with the time: not needed for views to be right, only to keep their reads short. */
import { at } from '@/utils/delegation/derive';
import { roleIn } from '@/utils/delegation/workspace';
import { emptyTally, forgetDone } from '@/utils/delegation/tally';
import { wokenBy } from './keys';
import { announce } from './live';
import type { Store } from './open';
import { ITEM_STORES, replaceDerived } from './replace-item';
import { beginWrite, commit, put, remove } from './transaction';

/** Items per transaction, so that a capture never waits long behind a night's worth of deadlines. */
const CHUNK = 200;

/** Derives again every stored item whose next change has passed. */
export async function catchUp(store: Store, now: Date): Promise<void> {
  let woken: string[];
  do {
    woken = await catchUpSome(store, now);
    if (woken.length > 0) announce({ items: woken });
  } while (woken.length === CHUNK);
}

/** The instant at which the next stored item changes by time alone, or null: when to wake up. */
export async function nextWake(store: Store): Promise<string | null> {
  const [wake] = await store.getAll('wakes', null, 1);
  return wake?.at ?? null;
}

async function catchUpSome(store: Store, now: Date): Promise<string[]> {
  const tx = beginWrite(store, ['tally', 'workspaces', ...ITEM_STORES]);
  return commit(tx, async () => {
    const [wakes, stored, workspaces] = await Promise.all([
      tx.objectStore('wakes').getAll(wokenBy(now), CHUNK),
      tx.objectStore('tally').getAll(),
      tx.objectStore('workspaces').getAll(),
    ]);
    const tallies = new Map(stored.map((tally) => [tally.workspace, tally]));
    const roles = new Map(workspaces.map((workspace) => [workspace.id, roleIn(workspace)]));
    const items = await Promise.all(wakes.map((wake) => tx.objectStore('items').get(wake.item)));
    for (const [i, item] of items.entries()) {
      const wake = wakes[i];
      if (wake === undefined) continue;
      const role = roles.get(item?.workspace ?? '');
      // One that belongs to nothing would be met again and again, and nothing after it ever.
      if (role === undefined || item?.nextChange !== wake.at) remove(tx, 'wakes', [wake.at, wake.item]);
      if (item === undefined || role === undefined) continue;
      const tally = tallies.get(item.workspace) ?? emptyTally(item.workspace);
      replaceDerived(tx, tally, item, at(item, now), role);
      tallies.set(item.workspace, tally);
    }
    for (const tally of tallies.values()) {
      forgetDone(tally, now);
      if (wakes.length > 0) put(tx, 'tally', tally);
    }
    return wakes.map((wake) => wake.item);
  });
}
