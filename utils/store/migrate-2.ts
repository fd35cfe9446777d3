/** From version 1 to 2: workspaces have an agreement and a private log, items and rows know of both roles. */
import type { IDBPTransaction } from 'idb';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { emptyTally, type Tally } from '@/utils/delegation/tally';
import { COLOURS, type Workspace } from '@/utils/delegation/workspace';
import { randomId } from './ids';
import { replaceLists, type ListStores } from './replace-item';
import type { WritingTo } from './transaction';

type Tx = IDBPTransaction<unknown, string[], 'versionchange'>;

type NewFields = Omit<Workspace, 'id' | 'createdAt' | 'device' | 'me' | 'members' | 'root'>;

/** Items read at a time. */
const CHUNK = 500;

/** Items are made as of a time before all others: what has come due since is caught up with as ever. */
const BEGINNING = new Date(0);

/** Gives each workspace what version 1 did not know of. */
export async function completeWorkspaces(tx: Tx): Promise<void> {
  let nth = 0;
  for (
    let cursor = await tx.objectStore('workspaces').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    const fields: NewFields = {
      privateDevice: randomId('p'),
      colour: COLOURS[nth++ % COLOURS.length] ?? 'green',
      initials: '',
      walled: false,
      agreement: NO_AGREEMENT,
      agreementHeads: [],
      stale: false,
    };
    await cursor.update({ ...(cursor.value as object), ...fields });
  }
}

/**
 * Makes all that follows from events anew: items, rows, wakes and counts have the shape of the code that reads them, and
 * only the fold knows their values. Without an agreement, and for a client, as every user was.
 */
export async function foldEverything(tx: Tx): Promise<void> {
  const [items, events] = [tx.objectStore('items'), tx.objectStore('events').index('item')];
  await Promise.all(['order', 'wakes', 'tally'].map((name) => tx.objectStore(name).clear()));
  const tallies = new Map<string, Tally>();
  const writing = tx as unknown as WritingTo<ListStores>;
  for (let keys = await items.getAllKeys(null, CHUNK); keys.length > 0;) {
    const histories = await Promise.all(keys.map((id) => events.getAll(id)));
    for (const [i, history] of histories.entries()) {
      const item = fold(history as ItemEvent[], BEGINNING, NO_AGREEMENT);
      // Nothing wrote an item without the event that begins it; were there one, no view could show it.
      if (item === null) await items.delete(keys[i] ?? '');
      else {
        const tally = tallies.get(item.workspace) ?? emptyTally(item.workspace);
        tallies.set(item.workspace, tally);
        replaceLists(writing, tally, null, item, 'client');
      }
    }
    keys = await items.getAllKeys(IDBKeyRange.lowerBound(keys.at(-1), true), CHUNK);
  }
  await Promise.all([...tallies.values()].map((tally) => tx.objectStore('tally').put(tally)));
}
