/** From version 2 to 3: an agreement also knows the language and the country of each role, and silence has marks. */
import type { IDBPTransaction } from 'idb';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { Item } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { marksOf } from './marks';

/** Gives items the marks that version 2 did not make: of silence. */
export async function markSilence(tx: IDBPTransaction<unknown, string[], 'versionchange'>): Promise<void> {
  const marks = tx.objectStore('marks');
  for (let cursor = await tx.objectStore('items').openCursor(); cursor; cursor = await cursor.continue()) {
    for (const mark of marksOf(cursor.value as Item)) await marks.put(mark);
  }
}

/** Adds to each stored agreement what version 2 did not know of. */
export async function completeAgreements(
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  for (
    let cursor = await tx.objectStore('workspaces').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    const held = cursor.value as Workspace;
    await cursor.update({ ...held, agreement: { ...NO_AGREEMENT, ...held.agreement } });
  }
}
