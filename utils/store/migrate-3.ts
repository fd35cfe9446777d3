/** From version 2 to 3: an agreement also knows the language and the country of each role. */
import type { IDBPTransaction } from 'idb';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { Workspace } from '@/utils/delegation/workspace';

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
