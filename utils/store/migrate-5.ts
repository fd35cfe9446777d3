/** From version 4 to 5: items know procedures and time, agreements rounding and approvals; every item is to be indexed. */
import type { IDBPTransaction } from 'idb';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import type { Item } from '@/utils/delegation/item';
import { outcomeOf } from '@/utils/delegation/outcome';
import type { Row } from '@/utils/delegation/row';
import type { Waits } from '@/utils/delegation/waits';
import type { Workspace } from '@/utils/delegation/workspace';

/** Adds to items, their rows and the agreements what version 4 did not know of. */
export async function completeItems(tx: IDBPTransaction<unknown, string[], 'versionchange'>): Promise<void> {
  const [unindexed, outcomes] = [tx.objectStore('unindexed'), tx.objectStore('outcomes')];
  for (let cursor = await tx.objectStore('items').openCursor(); cursor; cursor = await cursor.continue()) {
    const held = cursor.value as Omit<Item, 'waits'> & Partial<Pick<Item, 'waits'>>;
    const item: Item = {
      ...{ deviation: null, times: [], spent: 0, waits: held.waits ?? (await waitsIn(tx, held)) },
      ...held,
      brief: { ...held.brief, procedure: null },
    };
    await cursor.update(item);
    await unindexed.put({ workspace: item.workspace, item: item.id, n: 0 });
    const outcome = outcomeOf(item);
    if (outcome !== null) await outcomes.put(outcome);
  }
  for (let cursor = await tx.objectStore('order').openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...(cursor.value as Row), procedure: null, logged: 0 });
  }
  for (
    let cursor = await tx.objectStore('workspaces').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    const held = cursor.value as Workspace;
    await cursor.update({ ...held, agreement: { ...NO_AGREEMENT, ...held.agreement } });
  }
}

/** How long each side waited, from the events; nobody waited for anybody before a hand-over or a question. */
async function waitsIn(
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  { id, handedOver, questions }: Pick<Item, 'id' | 'handedOver' | 'questions'>,
): Promise<Waits> {
  const alone = handedOver === null && questions.length === 0;
  const events = alone ? [] : ((await tx.objectStore('events').index('item').getAll(id)) as ItemEvent[]);
  return fold(events, new Date(0))?.waits ?? { client: [], assistant: [] };
}
