import { expect, onTestFinished, test } from 'vitest';
import { captureItem, newItem } from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { getEvents, getItem } from '@/utils/store/queries';
import { checkConsistent } from './consistency';
import { captureOf, connect, freshName, scopeNow, START } from './support';
import type { Work } from './writer.worker';

/** When to end a context: so many acknowledged commands, and then this many ms into the one after. */
interface Kill {
  after: number;
  into: number;
}

/** How often a context is killed, each time a little further into a command. */
const KILLS = 16;

/** Busy, because a timer would come between two commands and never within one. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Starts a context that writes; resolves with what it acknowledged when it has finished or has been ended. */
function write(work: Work, kill?: Kill): Promise<string[]> {
  const worker = new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' });
  onTestFinished(() => worker.terminate());
  const acknowledged: string[] = [];
  return new Promise((resolve, reject) => {
    worker.onerror = (error) => reject(new Error(error.message));
    worker.onmessage = ({ data }: MessageEvent<string | null | Error>) => {
      if (data instanceof Error) return reject(data);
      if (data !== null) acknowledged.push(data);
      if (data !== null && (kill === undefined || acknowledged.length < kill.after)) return;
      spin(kill?.into ?? 0);
      worker.terminate();
      resolve(acknowledged);
    };
    worker.postMessage(work);
  });
}

test('three contexts that write at once to one item take every sequence number once', async () => {
  const name = freshName();
  const store = await connect(name);
  const { item } = await newItem(store, 'Shared', START);
  await Promise.all([1, 2, 3].map(() => write({ name, commands: 25, shared: item })));
  const events = await getEvents(store, await scopeNow(store), item);
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 226 }, (_, i) => i + 1));
  // One chain: each event knew the one before it, and clocks grow with it.
  for (const [i, event] of events.entries()) {
    expect(event.after).toEqual(i === 0 ? [] : [events[i - 1]?.id]);
    expect(event.clock > (events[i - 1]?.clock ?? '')).toBe(true);
  }
  expect((await getItem(store, await scopeNow(store), item, new Date()))?.heads).toEqual([events.at(-1)?.id]);
  await checkConsistent(store);
});

test('contexts that write at once to different items lose none of them', async () => {
  const name = freshName();
  const store = await connect(name);
  const done = await Promise.all([1, 2, 3].map(() => write({ name, commands: 20, shared: null })));
  const { items, events } = await checkConsistent(store);
  expect(items).toHaveLength(60);
  expect(events).toHaveLength(180);
  expect(new Set(done.flat()).size).toBe(60);
});

test('a context that is killed loses nothing it acknowledged, and of the rest whole commands only', async () => {
  const name = freshName();
  const store = await connect(name);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const moment = { after: 1 + ((kill * 7) % 12), into: (kill / KILLS) * 4 };
    acknowledged.push(...(await write({ name, commands: null, shared: null }, moment)));
    const { events } = await checkConsistent(store);
    const perItem = new Map<string, number>();
    for (const { item } of events) perItem.set(item, (perItem.get(item) ?? 0) + 1);
    expect(new Set(perItem.values())).toEqual(new Set([3]));
    expect(acknowledged.filter((item) => !perItem.has(item))).toEqual([]);
  }
  expect(await captureItem(store, captureOf('k'), { now: START })).toMatchObject({ status: 'new' });
  await checkConsistent(store);
});

test('a keystroke is with the database, whole, when its task is over: a window that closes then loses nothing', async () => {
  const store = await connect(freshName());
  const asked: string[] = [];
  const watchCalls = <T extends object>(of: T, names: readonly (keyof T & string)[]): void => {
    for (const name of names) {
      const original = of[name] as (...args: unknown[]) => unknown;
      const listened = function (this: unknown, ...args: unknown[]): unknown {
        asked.push(name);
        return original.apply(this, args);
      };
      of[name] = listened as T[typeof name];
      onTestFinished(() => void (of[name] = original as T[typeof name]));
    }
  };
  watchCalls(IDBObjectStore.prototype, [
    'get',
    'getAll',
    'getKey',
    'getAllKeys',
    'count',
    'openCursor',
    'put',
  ]);
  watchCalls(IDBTransaction.prototype, ['commit']);
  const saved = saveDraft(store, 'item:1', { goal: 'Typed' }, START);
  await new Promise((nextTask) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = nextTask;
    port2.postMessage(null);
  });
  // Browsers keep what was committed by a context that ends; one that still waited for an answer would lose it.
  expect(asked).toEqual(['put', 'commit']);
  await saved;
  expect((await readDraft(store, 'item:1'))?.edit).toEqual({ goal: 'Typed' });
});
