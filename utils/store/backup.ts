/** Everything as one JSON file, out and in. */
import { ProblemError, type Problem } from '@/utils/delegation/problem';
import { startApplying } from './apply-agreement';
import { BACKUP_FORMAT, BACKUP_VERSION, parseBackup } from './backup-format';
import { mergeBackup } from './backup-merge';
import { draftsFrom } from './drafts';
import { eventFile, type Progress } from './event-file';
import { noteArrivals } from './fallbacks';
import { announce } from './live';
import type { Store } from './open';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginRead } from './transaction';

export type { Progress };

/** What an import did, or why it changed nothing. */
export type Imported = { ok: true; items: number; events: number } | { ok: false; problem: Problem };

/**
 * All that is kept, as one JSON file. What is recorded while it runs is not in it: the file is of one moment, and
 * nobody has to wait for it.
 */
export async function exportBackup(store: Store, now: Date, onProgress: Progress): Promise<Blob> {
  const tx = beginRead(store, ['workspaces', 'settings', 'drafts', 'people', 'procedures', 'vectors']);
  const [held, settings, typed, people, procedures, vectors] = await Promise.all([
    tx.objectStore('workspaces').getAll(),
    tx.objectStore('settings').get(SETTINGS_KEY),
    tx.objectStore('drafts').getAll(),
    tx.objectStore('people').getAll(),
    tx.objectStore('procedures').getAll(),
    tx.objectStore('vectors').getAll(),
  ]);
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kind: 'backup',
    exportedAt: now.toISOString(),
    workspaces: held.map(({ id, createdAt, me, members }) => ({ id, createdAt, me, members })),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    drafts: draftsFrom(typed),
    people,
    procedures,
  };
  return eventFile(store, head, vectors, onProgress);
}

/**
 * Adds what a file holds to what is there, in one transaction: the events of both, each item folded again. Nothing is
 * overwritten, nothing changes when the file is refused, and importing twice is importing once.
 */
export async function importBackup(
  store: Store,
  file: Blob,
  onProgress: Progress,
  now = new Date(),
): Promise<Imported> {
  try {
    const backup = await parseBackup(await file.text(), async (done, total) => {
      onProgress(done, 3 * total);
      await pause();
    });
    const merged = await mergeBackup(store, backup, now, onProgress);
    announce({ items: merged.items, drafts: merged.drafts, settings: true });
    await noteArrivals(store, now);
    startApplying(store, now);
    return { ok: true, items: merged.items.length, events: merged.events };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    if (error instanceof DOMException && error.name === 'NotReadableError') {
      return { ok: false, problem: { code: 'unreadable' } };
    }
    throw error;
  }
}

/** Lets the page paint. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
