/** Short cuts around one transaction, shared by everything that writes. */
import {
  unwrap,
  type IDBPTransaction,
  type IndexNames,
  type StoreKey,
  type StoreNames,
  type StoreValue,
} from 'idb';
import { storeError } from './errors';
import type { Store } from './open';
import type { RightHandSchema } from './schema';

type Name = StoreNames<RightHandSchema>;

/** A readwrite transaction over exactly these stores; its outcome is read through {@link commit}. */
export type Writing<Names extends readonly Name[]> = IDBPTransaction<RightHandSchema, Names, 'readwrite'>;

/** A transaction over at least these stores. */
interface Over<N extends Name> {
  readonly mode: IDBTransactionMode;
  objectStore(name: N): unknown;
}

/** A readwrite transaction over at least these stores. */
export interface WritingTo<N extends Name> extends Over<N> {
  readonly mode: 'readwrite';
}

function rawOf(tx: { mode: IDBTransactionMode }): IDBTransaction {
  return unwrap(tx as unknown as IDBPTransaction);
}

/** A transaction for reading several stores as of one moment; throws StoreError `closed` when the connection is gone. */
export function beginRead<const Names extends readonly Name[]>(
  store: Store,
  names: Names,
): IDBPTransaction<RightHandSchema, Names> {
  try {
    const tx = store.transaction(names);
    tx.done.catch(() => undefined);
    return tx;
  } catch (error) {
    throw storeError(error);
  }
}

/** Opens a readwrite transaction; throws StoreError `closed` when the connection is gone. */
export function beginWrite<const Names extends readonly Name[]>(store: Store, names: Names): Writing<Names> {
  try {
    const tx = store.transaction(names, 'readwrite');
    // The outcome is read from the transaction itself, which also knows the reason.
    tx.done.catch(() => undefined);
    return tx;
  } catch (error) {
    throw storeError(error);
  }
}

/** Reads one record; a plain request, which costs less than a wrapped one. */
export function get<N extends Name>(
  tx: Over<NoInfer<N>>,
  name: N,
  key: StoreKey<RightHandSchema, N>,
): Promise<StoreValue<RightHandSchema, N> | undefined> {
  return answer(rawOf(tx).objectStore(name).get(key));
}

/** Reads all records in a range of keys. */
export function getAll<N extends Name>(
  tx: WritingTo<NoInfer<N>>,
  name: N,
  range: IDBKeyRange,
): Promise<StoreValue<RightHandSchema, N>[]> {
  return answer(rawOf(tx).objectStore(name).getAll(range) as IDBRequest<StoreValue<RightHandSchema, N>[]>);
}

/** Reads the record with the last key in a range. */
export function getLast<N extends Name>(
  tx: WritingTo<NoInfer<N>>,
  name: N,
  range: IDBKeyRange,
): Promise<StoreValue<RightHandSchema, N> | undefined> {
  const request = rawOf(tx).objectStore(name).openCursor(range, 'prev');
  return answer(request).then((cursor) => cursor?.value as StoreValue<RightHandSchema, N> | undefined);
}

/** Reads all records under one key of an index. */
export function getAllFromIndex<N extends Name>(
  tx: WritingTo<NoInfer<N>>,
  name: N,
  index: IndexNames<RightHandSchema, N>,
  key: IDBValidKey,
): Promise<StoreValue<RightHandSchema, N>[]> {
  const found = rawOf(tx).objectStore(name).index(index).getAll(key) as IDBRequest<
    StoreValue<RightHandSchema, N>[]
  >;
  return answer(found);
}

/** Counts the records under one key of an index. */
export function countFromIndex<N extends Name>(
  tx: WritingTo<NoInfer<N>>,
  name: N,
  index: IndexNames<RightHandSchema, N>,
  key: IDBValidKey,
): Promise<number> {
  return answer(rawOf(tx).objectStore(name).index(index).count(key));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('A read failed.'));
  });
}

/** Issues a write without waiting for it; a failure shows in {@link commit}. */
export function put<N extends Name>(
  tx: WritingTo<NoInfer<N>>,
  name: N,
  value: StoreValue<RightHandSchema, N>,
  key?: StoreKey<RightHandSchema, N>,
): void {
  rawOf(tx).objectStore(name).put(value, key);
}

/** Issues a deletion, of one key or a range, without waiting for it; a failure shows in {@link commit}. */
export function remove<N extends Name>(
  tx: WritingTo<NoInfer<N>>,
  name: N,
  key: StoreKey<RightHandSchema, N> | IDBKeyRange,
): void {
  rawOf(tx).objectStore(name).delete(key);
}

/**
 * Runs `body`, which reads, awaits nothing but the database, and issues its writes without waiting for them; then
 * commits. Resolves once committed; a throw in `body` or a failed write changes nothing and rejects.
 */
export async function commit<T>(tx: { mode: 'readwrite' }, body: () => Promise<T>): Promise<T> {
  const raw = rawOf(tx);
  const ended = new Promise<void>((resolve, reject) => {
    raw.addEventListener('complete', () => resolve());
    raw.addEventListener('abort', () => reject(storeError(raw.error) as Error));
  });
  ended.catch(() => undefined);
  let result: T;
  try {
    result = await body();
    raw.commit();
  } catch (error) {
    try {
      raw.abort();
    } catch {
      await ended; // Already aborted, by a failed request: its own reason says more.
    }
    throw storeError(error);
  }
  await ended;
  return result;
}
