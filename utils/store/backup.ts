/** Everything as one JSON file, out; and in, by import.ts. */
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import { draftsFrom } from './drafts';
import { eventFile, type Progress } from './event-file';
import type { Store } from './open';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginRead } from './transaction';

export { importBackup, type Imported } from './import';
export type { Progress };

/**
 * All that is kept, as one JSON file. What is recorded while it runs is not in it: the file is of one moment, and
 * nobody has to wait for it.
 */
export async function exportBackup(store: Store, now: Date, onProgress: Progress): Promise<Blob> {
  const tx = beginRead(store, [
    ...(['workspaces', 'settings', 'drafts', 'people', 'suggestions', 'views', 'vectors'] as const),
  ]);
  const [held, settings, typed, people, suggestions, views, vectors] = await Promise.all([
    tx.objectStore('workspaces').getAll(),
    tx.objectStore('settings').get(SETTINGS_KEY),
    tx.objectStore('drafts').getAll(),
    tx.objectStore('people').getAll(),
    tx.objectStore('suggestions').getAll(),
    tx.objectStore('views').getAll(),
    tx.objectStore('vectors').getAll(),
  ]);
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kind: 'backup',
    exportedAt: now.toISOString(),
    workspaces: held.map(({ id, createdAt, me, members, root }) => ({ id, createdAt, me, members, root })),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    drafts: draftsFrom(typed),
    people,
    suggestions,
    views,
    // Procedures travel as events; older versions want to see that there are none of another kind.
    procedures: [],
  };
  return eventFile(store, head, vectors, onProgress);
}
