/** What two people share of their work, as a file for the other: the way between them without a server. */
import { isPrivateDevice, otherOf } from '@/utils/delegation/workspace';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import { eventFile, type Progress } from './event-file';
import type { Store } from './open';
import { beginRead } from './transaction';

/**
 * One workspace for its other member, who opens it with `importBackup`: all that both hold of the shared logs, and nothing
 * of a private log, of the settings or of what is being typed. Throws when there is no such workspace.
 */
export async function exportShare(
  store: Store,
  workspace: string,
  now: Date,
  onProgress: Progress,
): Promise<Blob> {
  const tx = beginRead(store, ['workspaces', 'vectors']);
  const [held, vectors] = await Promise.all([
    tx.objectStore('workspaces').get(workspace),
    tx.objectStore('vectors').getAll(IDBKeyRange.bound([workspace], [workspace, []])),
  ]);
  if (held === undefined) throw new Error(`There is no workspace ${workspace}.`);
  const { id, createdAt, members } = held;
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kind: 'share',
    exportedAt: now.toISOString(),
    workspaces: [{ id, createdAt, me: otherOf(held).id, members }],
  };
  const shared = vectors.filter(({ device }) => !isPrivateDevice(device));
  return eventFile(store, head, shared, onProgress);
}
