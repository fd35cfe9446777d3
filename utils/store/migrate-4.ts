/** From version 3 to 4: stores for syncing, and workspaces know whether they are shared. */
import type { IDBPTransaction } from 'idb';
import type { Workspace } from '@/utils/delegation/workspace';

/** Marks each stored workspace as not shared yet. */
export async function rootWorkspaces(tx: IDBPTransaction<unknown, string[], 'versionchange'>): Promise<void> {
  for (
    let cursor = await tx.objectStore('workspaces').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    await cursor.update({ ...(cursor.value as Workspace), root: null });
  }
}
