/** How the database came to its present shape: one step a version, in order, never changed once released. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { completeWorkspaces, foldEverything } from './migrate-2';
import { completeAgreements, markSilence } from './migrate-3';
import { rootWorkspaces } from './migrate-4';
import { completeItems } from './migrate-5';

/** One step; old shapes have no types of their own, so it works on the untyped database. */
export interface Migration {
  version: number;
  migrate(
    database: IDBPDatabase,
    tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  ): void | Promise<void>;
}

/** All steps, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    migrate(database) {
      const items = database.createObjectStore('items', { keyPath: 'id' });
      items.createIndex('sourceKey', ['workspace', 'sourceKey']);
      database.createObjectStore('order', { keyPath: ['workspace', 'section', 'rank', 'id'] });
      const events = database.createObjectStore('events', { keyPath: ['device', 'seq'] });
      events.createIndex('item', 'item');
      database.createObjectStore('tally', { keyPath: 'workspace' });
      database.createObjectStore('vectors', { keyPath: ['workspace', 'device'] });
      database.createObjectStore('wakes', { keyPath: ['at', 'item'] });
      for (const name of ['workspaces', 'procedures', 'people']) {
        database.createObjectStore(name, { keyPath: 'id' });
      }
      database.createObjectStore('settings');
      database.createObjectStore('drafts', { keyPath: ['key', 'path'] });
    },
  },
  {
    version: 2,
    async migrate(database, tx) {
      database.createObjectStore('marks', { keyPath: ['workspace', 'kind', 'item'] });
      database.createObjectStore('joins', { keyPath: ['workspace', 'sourceKey', 'item'] });
      await completeWorkspaces(tx);
      await foldEverything(tx);
    },
  },
  {
    version: 3,
    async migrate(database, tx) {
      database.createObjectStore('reminders', { keyPath: ['workspace', 'id'] });
      await completeAgreements(tx);
      await markSilence(tx);
    },
  },
  {
    version: 4,
    async migrate(database, tx) {
      for (const name of ['keys', 'roster', 'invites', 'waiting', 'refusals']) {
        database.createObjectStore(name, { keyPath: ['workspace', 'id'] });
      }
      database.createObjectStore('batches', { keyPath: ['workspace', 'device', 'from'] });
      database.createObjectStore('acks', { keyPath: ['workspace', 'device'] });
      database.createObjectStore('links', { keyPath: 'workspace' });
      database.createObjectStore('stamps', { keyPath: 'key' });
      database.createObjectStore('imports');
      await rootWorkspaces(tx);
    },
  },
  {
    version: 5,
    async migrate(database, tx) {
      database.createObjectStore('recurrences', { keyPath: 'id' });
      database.createObjectStore('views', { keyPath: 'id' });
      database.createObjectStore('times', { keyPath: ['workspace', 'day', 'id'] });
      database.createObjectStore('outcomes', { keyPath: ['workspace', 'day', 'item'] });
      database.createObjectStore('suggestions', { keyPath: ['workspace', 'id'] });
      database.createObjectStore('unindexed', { keyPath: ['workspace', 'item'] });
      database.createObjectStore('timer');
      database.createObjectStore('index');
      await completeItems(tx);
    },
  },
];

/** Runs the steps that lead from `oldVersion` (0: nothing there yet) to the newest of `migrations`. */
export async function migrate(
  migrations: readonly Migration[],
  oldVersion: number,
  database: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  for (const step of migrations) if (step.version > oldVersion) await step.migrate(database, tx);
}
