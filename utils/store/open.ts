/** Opens the database: migrates it, and makes the first workspace. */
import { openDB, type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks } from 'idb';
import { StoreError, storeError } from './errors';
import { migrate, MIGRATIONS, type Migration } from './migrations';
import type { RightHandSchema } from './schema';
import { ensureWorkspace } from './workspaces';

/** An open connection to the database. */
export type Store = IDBPDatabase<RightHandSchema>;

/** How long older contexts get to let go of the database, in ms; each of ours does so at once. */
export const BLOCKED_MS = 5000;

interface Options {
  /** Called once when the connection was closed from outside, for a newer version or by the browser. */
  onLost?: () => void;
  /** Only tests give others than the real ones. */
  migrations?: readonly Migration[];
}

/**
 * Opens the database, in its newest shape and with at least one workspace. Rejects with a StoreError where the browser
 * keeps no data, where it is full, or where another version stands in the way.
 */
export async function openStore(name = 'righthand', options: Options = {}): Promise<Store> {
  const store = await connect(name, options);
  try {
    await ensureWorkspace(store, new Date());
    return store;
  } catch (error) {
    store.close();
    throw storeError(error);
  }
}

function connect(name: string, { onLost, migrations = MIGRATIONS }: Options): Promise<Store> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    let failure: unknown = null;
    const callbacks: OpenDBCallbacks<RightHandSchema> = {
      upgrade(database, oldVersion, _newVersion, tx) {
        const untyped = database as unknown as IDBPDatabase;
        tx.done.catch(() => undefined); // The opening itself fails then.
        const steps = tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
        migrate(migrations, oldVersion, untyped, steps).catch((error: unknown) => {
          failure = error;
          tx.abort();
        });
      },
      blocked() {
        timer = setTimeout(() => {
          gaveUp = true;
          reject(new StoreError('blocked'));
        }, BLOCKED_MS);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onLost?.();
      },
      terminated() {
        onLost?.();
      },
    };
    // Some browsers refuse by throwing, others by rejecting.
    Promise.resolve()
      .then(() => openDB<RightHandSchema>(name, migrations.at(-1)?.version, callbacks))
      .then((store) => (gaveUp ? store.close() : resolve(store)))
      .catch((error: unknown) => reject((failure ?? openError(error)) as Error))
      .finally(() => clearTimeout(timer));
  });
}

/** While opening, an invalid state means that the browser keeps no data for us (private windows of Firefox). */
function openError(error: unknown): unknown {
  const known = storeError(error);
  return known instanceof StoreError && known.failure === 'closed'
    ? new StoreError('unavailable', error)
    : known;
}
