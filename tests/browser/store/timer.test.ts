import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { scopeOf, scopeOfAll } from '@/utils/delegation/workspace';
import { moveItem, newItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { openStore, type Store } from '@/utils/store/open';
import type { RunningTimer } from '@/utils/store/schema';
import {
  pauseTimer,
  readTimer,
  settleTimer,
  startTimer,
  undoTimer,
  type Timed,
  type TimerResult,
} from '@/utils/store/timer';
import { listTimes } from '@/utils/store/times';
import { allWorkspaces, currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, connect, freshName, freshStore, itemIn, meet, send, START } from './support';
import type { Starts } from './timer.worker';

const ZONE = 'Europe/Tallinn';
const at = (minutes: number) => ({ now: after(minutes), zone: ZONE });

let name: string;
let store: Store;
let workspace: string;
/** Accepted by the assistant, in the same workspace. */
let items: string[];

beforeEach(async () => {
  name = freshName();
  store = await connect(name);
  const client = await freshStore();
  await meet(client, store, START);
  items = [];
  for (const title of ['One', 'Two', 'Three']) {
    const { item } = await newItem(client, title, START);
    await handOver(client, item, { now: START, edit: { goal: title } });
    items.push(item);
  }
  await send(client, store, START);
  ({ id: workspace } = await currentWorkspace(store));
  for (const item of items) expect((await moveItem(store, item, 'accept', { now: START })).ok).toBe(true);
});

function done(result: TimerResult): Timed {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

const start = async (nth: number, minutes: number) =>
  done(await startTimer(store, { workspace, item: items[nth] ?? null }, at(minutes)));

/** Everything logged, as 'day minutes of the nth item'. */
async function logged(): Promise<string[]> {
  const scope = scopeOfAll(await allWorkspaces(store));
  const times = await listTimes(store, scope, '2026-01-01', '2027-12-31');
  return times.map(
    ({ day, minutes, item }) => `${day} ${minutes} ${item === null ? 'none' : items.indexOf(item)}`,
  );
}

describe('the timer', () => {
  it('runs from its start, and accepted work is in hand from then on', async () => {
    await start(0, 10);
    expect(await readTimer(store)).toMatchObject({
      workspace,
      item: items[0],
      since: after(10).toISOString(),
    });
    expect((await itemIn(store, items[0]!, after(10))).stage).toBe('working');
    expect(await logged()).toEqual([]);
  });

  it('becomes an entry when it is paused', async () => {
    await start(0, 0);
    done(await pauseTimer(store, at(25)));
    expect(await readTimer(store)).toBeNull();
    expect(await logged()).toEqual(['2026-03-02 25 0']);
    expect((await itemIn(store, items[0]!, after(25))).times).toMatchObject([
      { minutes: 25, from: START.toISOString() },
    ]);
    expect(done(await pauseTimer(store, at(30))).events).toEqual([]);
    expect(await logged()).toHaveLength(1);
  });

  it('for another item ends the first as an entry', async () => {
    await start(0, 0);
    await start(1, 30);
    expect(await readTimer(store)).toMatchObject({ item: items[1] });
    expect(await logged()).toEqual(['2026-03-02 30 0']);
  });

  it('for the same item runs on', async () => {
    await start(0, 0);
    await start(0, 30);
    expect(await readTimer(store)).toMatchObject({ since: START.toISOString() });
    expect(await logged()).toEqual([]);
  });

  it('survives a restart', async () => {
    await start(0, 0);
    store.close();
    store = await connect(name);
    done(await pauseTimer(store, at(90)));
    expect(await logged()).toEqual(['2026-03-02 90 0']);
  });

  it('that runs over midnight is parted there', async () => {
    // 11:00 to 1:30 in Tallinn.
    await start(0, 0);
    done(await pauseTimer(store, at(14 * 60 + 30)));
    expect(await logged()).toEqual(['2026-03-02 780 0', '2026-03-03 90 0']);
  });

  it('runs on by a clock that was set back', async () => {
    await start(0, 30);
    await start(1, 20);
    done(await pauseTimer(store, at(25)));
    expect(await logged()).toEqual(['2026-03-02 5 1']);
  });

  it('that runs stays when another may not be started', async () => {
    await start(0, 0);
    const gone = await startTimer(store, { workspace, item: 'i_gone' }, at(10));
    expect(gone).toEqual({ ok: false, reason: 'unknown-item' });
    expect(await readTimer(store)).toMatchObject({ item: items[0], since: START.toISOString() });
  });

  it('that was forgotten is set to what it really was, or thrown away', async () => {
    const { after: running } = await start(0, 0);
    done(await settleTimer(store, running as RunningTimer, 45, at(900)));
    expect(await logged()).toEqual(['2026-03-02 45 0']);
    const { after: again } = await start(1, 1000);
    done(await settleTimer(store, again as RunningTimer, 0, at(2000)));
    expect(await logged()).toEqual(['2026-03-02 45 0']);
    expect(await readTimer(store)).toBeNull();
  });

  it('runs for a client without an item', async () => {
    done(await startTimer(store, { workspace, item: null }, at(0)));
    const paused = done(await pauseTimer(store, at(5)));
    expect(await logged()).toEqual(['2026-03-02 5 none']);
    expect(await undoTimer(store, paused, after(6))).toMatchObject({ ok: true });
    expect(await logged()).toEqual([]);
    expect(await readTimer(store)).toMatchObject({ item: null, since: START.toISOString() });
  });

  it('is the assistant’s alone, and only for what there is', async () => {
    const client = await freshStore();
    const { item } = await newItem(client, 'Mine', START);
    const own = await currentWorkspace(client);
    expect(await startTimer(client, { workspace: own.id, item }, at(0))).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    const gone = await startTimer(store, { workspace, item: 'i_gone' }, at(0));
    expect(gone).toEqual({ ok: false, reason: 'unknown-item' });
    expect(await readTimer(store)).toBeNull();
  });

  it('whose workspace is gone ends without an entry', async () => {
    await start(0, 0);
    await store.delete('workspaces', workspace);
    expect(done(await pauseTimer(store, at(5))).before).toMatchObject({ item: items[0] });
    expect(await readTimer(store)).toBeNull();
  });
});

describe('Undo', () => {
  it('of a start leaves nothing running, and the item where it was', async () => {
    const started = await start(0, 0);
    expect(await undoTimer(store, started, after(1))).toMatchObject({ ok: true });
    expect(await readTimer(store)).toBeNull();
    expect((await itemIn(store, items[0]!, after(1))).stage).toBe('accepted');
  });

  it('of a switch lets the first run on as if nothing had happened', async () => {
    await start(0, 0);
    const switched = await start(1, 30);
    expect(await undoTimer(store, switched, after(31))).toMatchObject({ ok: true });
    expect(await readTimer(store)).toMatchObject({ item: items[0], since: START.toISOString() });
    expect(await logged()).toEqual([]);
    expect((await itemIn(store, items[1]!, after(31))).stage).toBe('accepted');
  });

  it('of a pause lets it run on', async () => {
    await start(0, 0);
    const paused = done(await pauseTimer(store, at(20)));
    expect(await undoTimer(store, paused, after(21))).toMatchObject({ ok: true });
    done(await pauseTimer(store, at(60)));
    expect(await logged()).toEqual(['2026-03-02 60 0']);
  });

  it('is refused when another timer runs by now', async () => {
    await start(0, 0);
    const switched = await start(1, 30);
    await start(2, 40);
    expect(await undoTimer(store, switched, after(41))).toEqual({ ok: false, reason: 'not-undoable' });
    expect(await readTimer(store)).toMatchObject({ item: items[2] });
    expect(await logged()).toEqual(['2026-03-02 30 0', '2026-03-02 10 1']);
  });
});

function starts(asked: Starts): Promise<void> {
  const worker = new Worker(new URL('./timer.worker.ts', import.meta.url), { type: 'module' });
  onTestFinished(() => worker.terminate());
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Error | null>) => (data === null ? resolve() : reject(data));
    worker.onerror = (error) => reject(new Error(error.message));
    worker.postMessage(asked);
  });
}

describe('contexts that start it at once', () => {
  it('never run two, and no time between the first start and the end is lost or counted twice', async () => {
    const begin = new Date();
    done(await startTimer(store, { workspace, item: items[0]! }, { now: begin, zone: 'UTC' }));
    const turns = Array.from({ length: 8 }, (_, i) => items[i % 3]!);
    await Promise.all([
      starts({ name, workspace, items: turns }),
      starts({ name, workspace, items: turns.toReversed() }),
    ]);
    expect(await store.getAll('timer')).toHaveLength(1);
    const finish = new Date();
    done(await pauseTimer(store, { now: finish, zone: 'UTC' }));
    const scope = scopeOf(await currentWorkspace(store));
    const times = await listTimes(store, scope, '2026-01-01', '2099-12-31');
    const sum = times.reduce((all, { minutes }) => all + minutes, 0);
    expect(sum).toBeCloseTo((finish.getTime() - begin.getTime()) / 60_000, 6);
    expect(new Set(times.map(({ id }) => id)).size).toBe(times.length);
    expect(times.length).toBeGreaterThan(1);
    await checkConsistent(store);
  });

  it('count nothing twice when one of them had to wait for the database', async () => {
    await start(0, 0);
    await start(1, 30);
    // It asked before the second one ran, and comes after it.
    await start(2, 29.5);
    done(await pauseTimer(store, at(60)));
    expect(await logged()).toEqual(['2026-03-02 30 0', '2026-03-02 30 2']);
  });

  it('end it once', async () => {
    await start(0, 0);
    const other = await openStore(name);
    onTestFinished(() => other.close());
    await Promise.all([pauseTimer(store, at(15)), pauseTimer(other, at(15)), pauseTimer(store, at(15))]);
    expect(await logged()).toEqual(['2026-03-02 15 0']);
  });
});
