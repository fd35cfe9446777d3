/** Everything as one JSON file, out and in. */
import { BACKUP_FORMAT, BACKUP_VERSION, BackupError, parseBackup } from './backup-format';
import { mergeBackup } from './backup-merge';
import { draftsFrom } from './drafts';
import { StoreError } from './errors';
import { announce } from './live';
import type { Store } from './open';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginRead } from './transaction';

/** Called with how much of the work is done; the unit is not for people. */
export type Progress = (done: number, total: number) => void;

/** What an import did, or one sentence for people on why it changed nothing. */
export type Imported = { ok: true; items: number; events: number } | { ok: false; reason: string };

/** Events read, and turned into text, at a time. */
const CHUNK = 1000;

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
  const head = JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    workspaces: held.map(({ id, createdAt, me, members }) => ({ id, createdAt, me, members })),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    drafts: draftsFrom(typed),
    people,
    procedures,
  });
  const total = vectors.reduce((sum, { seq }) => sum + seq, 0);
  const parts: Blob[] = [new Blob([head.slice(0, -1), ',"events":['])];
  let done = 0;
  for (const { device, seq: last } of vectors) {
    for (let from = 1; from <= last; from += CHUNK) {
      const to = Math.min(from + CHUNK - 1, last);
      const events = await store.getAll('events', IDBKeyRange.bound([device, from], [device, to]));
      const lines = events.map((event) => JSON.stringify(event)).join(',\n');
      // A blob of its own, so that the browser may keep it out of memory.
      parts.push(new Blob([done === 0 ? '\n' : ',\n', lines]));
      done += events.length;
      onProgress(done, total);
    }
  }
  return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
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
    return { ok: true, items: merged.items.length, events: merged.events };
  } catch (error) {
    if (error instanceof BackupError || error instanceof StoreError)
      return { ok: false, reason: error.message };
    if (error instanceof DOMException && error.name === 'NotReadableError') {
      return { ok: false, reason: 'The file could not be read; choose it again.' };
    }
    throw error;
  }
}

/** Lets the page paint. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
