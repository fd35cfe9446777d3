/** Where syncing stands, from the background to the views; forgotten when the browser ends. */
import { browser } from 'wxt/browser';
import type { SyncStatus } from '@/utils/delegation/sync';

const PREFIX = 'sync:';

/** A status that follows another is written at most so often, ms; the last one always is. */
const EVERY_MS = 200;

/** Where the syncing of a workspace stands; null before the background has said. */
export async function readSyncStatus(workspace: string): Promise<SyncStatus | null> {
  const key = PREFIX + workspace;
  const held = await browser.storage.session.get(key);
  return (held[key] as SyncStatus | undefined) ?? null;
}

/** Calls back with the status of a workspace, now and whenever it changes; returns how to stop. */
export function watchSyncStatus(workspace: string, onStatus: (status: SyncStatus) => void): () => void {
  const key = PREFIX + workspace;
  let known = false;
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const status = changes[key]?.newValue as SyncStatus | undefined;
    if (status === undefined) return;
    known = true;
    onStatus(status);
  };
  browser.storage.session.onChanged.addListener(listener);
  void readSyncStatus(workspace).then((status) => {
    if (!known && status !== null && browser.storage.session.onChanged.hasListener(listener))
      onStatus(status);
  });
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** For the background: writes what it is given, not more often than views can show it. */
export function makeStatusWriter(workspace: string): (status: SyncStatus) => void {
  const key = PREFIX + workspace;
  let next: SyncStatus | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    if (next === null) return;
    const items = { [key]: next };
    next = null;
    timer = setTimeout(write, EVERY_MS);
    browser.storage.session.set(items).catch((error: unknown) => console.error(error));
  };
  return (status) => {
    next = status;
    if (timer === undefined) write();
  };
}
