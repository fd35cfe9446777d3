/** Brings a file in, portion by portion, so that it can be stopped and goes on where it was, after the browser was closed too. */
import type { Problem } from '@/utils/delegation/problem';
import { startApplying } from './apply-agreement';
import { BackupError } from './backup-error';
import { parseBackup, type Backup } from './backup-format';
import { noteArrivals } from './fallbacks';
import { FILE, PROGRESS, writePortion } from './import-write';
import { planImport, PORTION, type Plan } from './import-plan';
import { announce } from './live';
import type { Store } from './open';
import type { RunningImport } from './schema';
import type { Memory } from './take-parts';
import { beginWrite, commit, put, remove } from './transaction';

/** Called with how many events of the file are checked, and then how many are held. */
export type ImportProgress = (done: number, total: number, step: 'check' | 'write') => void;

/** What an import did, or why it changed nothing. */
export type Imported = { ok: true; items: number; events: number } | { ok: false; problem: Problem };

/** How an import can be stopped; it then rejects with the signal's reason. */
export interface ImportOptions {
  signal?: AbortSignal;
  now?: Date;
  /** Events per transaction; only tests give another number. */
  portion?: number;
}

/**
 * Adds what a file holds to what is there: the events of both, each item folded again. Nothing is overwritten, nothing
 * changes when the file is refused, and importing twice is importing once. Every portion leaves a whole database; where
 * it is stopped between two, {@link resumeImport} goes on. One at a time; another file takes the place of a stopped one.
 */
export function importBackup(
  store: Store,
  file: Blob,
  onProgress: ImportProgress,
  now = new Date(),
  { signal, portion = PORTION }: Omit<ImportOptions, 'now'> = {},
): Promise<Imported> {
  return alone(store, () => bringIn(store, { file, resumes: false, onProgress, now, signal, portion }));
}

/** Goes on with the import that was stopped; does nothing where there is none. */
export function resumeImport(
  store: Store,
  onProgress: ImportProgress,
  { signal, now = new Date(), portion = PORTION }: ImportOptions = {},
): Promise<Imported> {
  return alone(store, async () => {
    const [file, held] = await Promise.all([store.get('imports', FILE), store.get('imports', PROGRESS)]);
    if (!(file instanceof Blob)) return { ok: true, items: 0, events: 0 };
    const resumes = held !== undefined && !(held instanceof Blob) && held.done > 0;
    return bringIn(store, { file, resumes, onProgress, now, signal, portion });
  });
}

/** An import that is not through, and whether it runs, in whatever window, or was stopped. */
export interface HeldImport extends RunningImport {
  runs: boolean;
}

/** How far the import is that is not through; null: there is none, or one so small that it is written at once. */
export async function heldImport(store: Store): Promise<HeldImport | null> {
  const held = await store.get('imports', PROGRESS);
  if (held === undefined || held instanceof Blob) return null;
  const { held: locks = [] } = await navigator.locks.query();
  return { ...held, runs: locks.some(({ name }) => name === lockOf(store)) };
}

/** Leaves the import that was stopped as it is: what is in stays in. */
export function dropImport(store: Store): Promise<void> {
  return alone(store, () => forget(store));
}

interface Task {
  file: Blob;
  /** Its first portion is in. */
  resumes: boolean;
  onProgress: ImportProgress;
  now: Date;
  signal: AbortSignal | undefined;
  portion: number;
}

async function bringIn(store: Store, task: Task): Promise<Imported> {
  const { file, resumes, onProgress, signal } = task;
  let kept = resumes;
  try {
    const backup = await parseBackup(await file.text(), async (done, total) => {
      onProgress(done, total, 'check');
      await pause();
      signal?.throwIfAborted();
    });
    const plan = await planImport(store, backup, task.portion);
    if (!kept && plan.portions.length > 1) {
      await keep(store, file, plan);
      kept = true;
    }
    const events = await writeAll(store, backup, plan, { ...task, kept });
    const subjects = new Set(Array.from(backup.events.values(), (event) => event.item));
    for (const { id } of backup.workspaces) subjects.delete(id);
    return { ok: true, items: subjects.size, events };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotReadableError') {
      return { ok: false, problem: { code: 'unreadable' } };
    }
    if (!(error instanceof BackupError)) throw error;
    if (kept) await forget(store);
    return { ok: false, problem: error.problem };
  }
}

/** Gives how many events were new. What was written is followed up where it is stopped, too. */
async function writeAll(
  store: Store,
  backup: Backup,
  plan: Plan,
  task: Task & { kept: boolean },
): Promise<number> {
  const { resumes, kept, onProgress, now, signal } = task;
  const { portions, known, total } = plan;
  const memories = new Map<string, Memory>();
  let [done, events] = [known, 0];
  onProgress(done, total, 'write');
  try {
    for (const [i, portion] of portions.entries()) {
      signal?.throwIfAborted();
      done += portion.length;
      const begins = i === 0 && !resumes ? backup : null;
      const written = await writePortion(store, {
        events: portion,
        begins,
        after: kept ? { done, total } : null,
        memories,
        now,
      });
      events += written.events;
      announce({ items: written.items, drafts: written.drafts, settings: begins !== null });
      onProgress(done, total, 'write');
    }
    await noteArrivals(store, now);
  } finally {
    startApplying(store, now);
  }
  return events;
}

/** Keeps the file, so that it can be gone on with; in a transaction of its own, for it may be large. */
async function keep(store: Store, file: Blob, { total }: Plan): Promise<void> {
  const tx = beginWrite(store, ['imports']);
  await commit(tx, () => {
    put(tx, 'imports', file, FILE);
    put(tx, 'imports', { done: 0, total }, PROGRESS);
    return Promise.resolve();
  });
}

async function forget(store: Store): Promise<void> {
  const tx = beginWrite(store, ['imports']);
  await commit(tx, () => {
    for (const key of [FILE, PROGRESS]) remove(tx, 'imports', key);
    return Promise.resolve();
  });
}

function lockOf(store: Store): string {
  return `import ${store.name}`;
}

/** One import at a time, whatever windows are open; all hear of it once it runs no more. */
async function alone<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    return await navigator.locks.request(lockOf(store), work);
  } finally {
    announce({ settings: true });
  }
}

/** Lets the page paint. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
