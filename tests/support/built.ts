/** The folder a test loads, and what it left in its database. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import type { Item } from '@/utils/delegation/item.ts';
import { ROOT } from '@/scripts/machine.ts';
import { E2E_OUT } from './builds.ts';

/** Copies the build and moves `grants` to the permissions held from the start. */
export function copyBuild(to: string, grants: readonly string[]): void {
  cpSync(join(ROOT, E2E_OUT, 'chrome-mv3'), to, { recursive: true });
  if (grants.length === 0) return;
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: grants }));
}

/** All items; none before there is a database. */
export function readItems(worker: Worker): Promise<Item[]> {
  return worker.evaluate(readAll, 'items') as Promise<Item[]>;
}

/** The drafts as they are stored, as one text. */
export async function readDrafts(worker: Worker): Promise<string> {
  return JSON.stringify(await worker.evaluate(readAll, 'drafts'));
}

/** Everything in a store; none before there is a database. Runs inside the extension. */
export async function readAll(store: string): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'righthand')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('righthand');
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
}
