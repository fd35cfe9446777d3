/** What the bench measures of syncing inside the extension: a first sync and the bare puts, commits, round trips. */
import type { ItemEvent } from '@/utils/delegation/events';
import { ofWorkspace } from '@/utils/store/keys';
import { editItem } from '@/utils/store/commands';
import { openStore, type Store } from '@/utils/store/open';
import { beginWrite, commit, put } from '@/utils/store/transaction';
import { TAKEN_AT_ONCE } from '@/utils/store/take-events';
import { currentWorkspace } from '@/utils/store/workspaces';
import { toBase64url } from '@/utils/sync/bytes';
import { openLink, type LinkOptions } from '@/utils/sync/jetstream';
import { writePacket } from '@/utils/sync/packet';
import { startSession } from '@/utils/sync/session';
import { seed, type Spread } from './seed';

/** A session from its start until it is in step, ms, and what the database holds then. */
export async function firstSync(db: string): Promise<{ ms: number; items: number; events: number }> {
  const store = await openStore(db);
  const { id: workspace } = await currentWorkspace(store);
  const start = performance.now();
  const session = startSession({
    store,
    workspace,
    open: openLink,
    now: () => new Date(),
    random: Math.random,
    onStatus: () => undefined,
  });
  const { phase, fault } = await session.inStep();
  const ms = performance.now() - start;
  await session.stop();
  if (phase !== 'live') throw new Error(`The first sync ended ${phase}: ${fault ?? ''}.`);
  const [items, events] = await Promise.all([store.count('items'), store.count('events')]);
  store.close();
  return { ms, items, events };
}

interface Copied {
  value: never;
  key: never;
}

/** Writes all records of the database `from` into the fresh database `into`: plain puts, as many events a transaction, ms. */
export async function copyRecords(from: string, into: string): Promise<number> {
  const [source, target] = await Promise.all([openStore(from), openStore(into)]);
  const names = [...source.objectStoreNames];
  const all = await Promise.all(names.map((name) => recordsOf(source, name)));
  const transactions = Math.ceil((await source.count('events')) / TAKEN_AT_ONCE);
  source.close();
  const start = performance.now();
  for (let i = 0; i < transactions; i++) {
    const tx = beginWrite(target, names);
    await commit(tx, () => {
      for (const [nth, name] of names.entries()) {
        const records = all[nth] ?? [];
        const [first, end] = [i, i + 1].map((at) => Math.round((at * records.length) / transactions));
        for (const { value, key } of records.slice(first, end)) put(tx, name, value, key);
      }
      return Promise.resolve();
    });
  }
  const ms = performance.now() - start;
  target.close();
  return ms;
}

async function recordsOf(store: Store, name: Store['objectStoreNames'][number]): Promise<Copied[]> {
  const inLine = store.transaction(name).store.keyPath !== null;
  const [values, keys] = await Promise.all([store.getAll(name), store.getAllKeys(name)]);
  return values.map((value, i) => ({ value, key: inLine ? undefined : keys[i] }) as unknown as Copied);
}

/** Fills the database `db` with `count` items. */
export async function seedInto(db: string, count: number, spread: Spread): Promise<void> {
  const store = await openStore(db);
  await seed(store, 0, count, spread, new Date());
  store.close();
}

/** A packet with the statements of the roster alone, base64url: who has it is a member and holds nothing yet. */
export async function rosterPacket(db: string): Promise<string> {
  const store = await openStore(db);
  const { id: workspace } = await currentWorkspace(store);
  const statements = await store.getAll('roster', ofWorkspace(workspace));
  store.close();
  const parts = statements.map((statement) => ({ kind: 'statement' as const, statement }));
  return toBase64url(await writePacket({ workspace, parts }));
}

/** The first `count` events of the shared log of `db`. */
export async function firstEvents(db: string, count: number): Promise<ItemEvent[]> {
  const store = await openStore(db);
  const { device } = await currentWorkspace(store);
  const events = await store.getAll('events', IDBKeyRange.bound([device, 1], [device, count]));
  store.close();
  return events;
}

const opened = new Map<string, Promise<Store>>();

/** Open as long as the page is, as those of the product's own pages. */
function storeOf(db: string): Promise<Store> {
  const store = opened.get(db) ?? openStore(db);
  opened.set(db, store);
  return store;
}

/** Gives an item another title; when that began, ms since 1970, and how long it took, ms. */
export async function editTitle(
  db: string,
  item: string,
  title: string,
): Promise<{ began: number; took: number }> {
  const store = await storeOf(db);
  const start = performance.now();
  const edited = await editItem(store, item, { title }, new Date());
  const took = performance.now() - start;
  if (!edited.ok) throw new Error(`The title could not be changed: ${edited.reason}.`);
  return { began: performance.timeOrigin + start, took };
}

/**
 * Between two connections of a workspace that nothing else uses: how long until a message of `bytes` is acknowledged to the
 * one and has come to the other, ms.
 */
export async function roundTrips(
  a: LinkOptions,
  b: LinkOptions,
  bytes: number,
  count: number,
): Promise<number[]> {
  const [from, to] = [await openLink(a), await openLink(b)];
  const reading = to.messages(await from.position());
  await reading.pending;
  const coming = reading[Symbol.asyncIterator]();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const data = crypto.getRandomValues(new Uint8Array(bytes));
    const start = performance.now();
    const next = coming.next();
    await Promise.all([from.publish('log', data, `${start}`), next]);
    times.push(performance.now() - start);
  }
  // The server allows so many readers at a time.
  await coming.return?.();
  await Promise.all([from.close(), to.close()]);
  return times;
}
