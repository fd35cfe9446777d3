import { describe, expect, test } from 'vitest';
import { exportBackup } from '@/utils/store/backup';
import { editItem } from '@/utils/store/commands';
import { dropDraft, readDraft } from '@/utils/store/drafts';
import { dropImport, importBackup, resumeImport, heldImport } from '@/utils/store/import';
import { portionsOf } from '@/utils/store/import-plan';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';
import { BIG, bigEvents, bigFile } from './big-file';
import { checkConsistent } from './consistency';
import { after, connect, freshName, freshStore, scopeNow } from './support';

const ITEMS = 25;
/** Events per transaction here. */
const SIZE = 20;
const EVENTS = 2 * ITEMS;
const NOW = after(600);
const quiet = (): void => undefined;

/** Stops as soon as something more is written. */
function stopper(): { signal: AbortSignal; onProgress: (done: number, total: number, step: string) => void } {
  const controller = new AbortController();
  let first: number | null = null;
  const onProgress = (done: number, _total: number, step: string): void => {
    if (step !== 'write') return;
    if (first !== null && done > first) controller.abort();
    first ??= done;
  };
  return { signal: controller.signal, onProgress };
}

/** Begins to import `file`, and stops after its first portion. */
async function stopped(store: Store, file: Blob): Promise<void> {
  const { signal, onProgress } = stopper();
  await expect(importBackup(store, file, onProgress, NOW, { signal, portion: SIZE })).rejects.toThrow(
    /abort/i,
  );
}

async function itemsOf(store: Store): Promise<unknown[]> {
  return (await checkConsistent(store)).items;
}

async function whole(file: Blob): Promise<unknown[]> {
  const store = await freshStore();
  expect(await importBackup(store, file, quiet, NOW, { portion: SIZE })).toMatchObject({ ok: true });
  return itemsOf(store);
}

describe('an import that is stopped', () => {
  test('leaves a whole database wherever that is, and goes on until everything is in', async () => {
    const file = bigFile(ITEMS);
    const store = await freshStore();
    await stopped(store, file);
    const done: number[] = [];
    for (let at = await heldImport(store); at !== null; at = await heldImport(store)) {
      expect((await checkConsistent(store)).events).toHaveLength(at.done);
      expect(at.total).toBe(EVENTS);
      done.push(at.done);
      const { signal, onProgress } = stopper();
      await resumeImport(store, onProgress, { signal, now: NOW, portion: SIZE }).catch(quiet);
    }
    expect(done).toEqual([SIZE, 2 * SIZE]);
    expect(await itemsOf(store)).toEqual(await whole(file));
    expect(await store.count('imports')).toBe(0);
    expect(await store.getAll('workspaces')).toHaveLength(1);
    expect(await resumeImport(store, quiet)).toEqual({ ok: true, items: 0, events: 0 });
  });

  test('has taken the place of the empty workspace; what is chosen and dropped then is not undone by going on', async () => {
    const draft = { key: 'item:i_1', edit: { goal: 'Half' }, updatedAt: after(0).toISOString() };
    const store = await freshStore();
    await stopped(store, bigFile(ITEMS, { drafts: [draft] }));
    expect((await store.getAll('workspaces')).map(({ id }) => id)).toEqual([BIG]);
    expect(await readSettings(store)).toMatchObject({ theme: 'dark', workspace: BIG });
    expect((await readDraft(store, 'item:i_1'))?.edit).toEqual({ goal: 'Half' });
    await dropDraft(store, 'item:i_1');
    await saveSettings(store, { theme: 'light' });
    await editItem(store, 'i_1', { goal: 'Mine' }, after(601));
    expect(await resumeImport(store, quiet, { now: after(602), portion: SIZE })).toEqual({
      ok: true,
      items: ITEMS,
      events: EVENTS - SIZE,
    });
    expect(await readDraft(store, 'item:i_1')).toBeNull();
    expect((await readSettings(store)).theme).toBe('light');
    expect((await checkConsistent(store)).events).toHaveLength(EVENTS + 1);
    const item = await getItem(store, await scopeNow(store), 'i_1', after(603));
    expect(item?.brief.steps).toHaveLength(1);
  });

  test('because the browser was closed goes on after it is opened again', async () => {
    const name = freshName();
    const file = bigFile(ITEMS);
    const store = await connect(name);
    const closing = (done: number, _total: number, step: string): void => {
      if (step === 'write' && done > SIZE) store.close();
    };
    await expect(importBackup(store, file, closing, NOW, { portion: SIZE })).rejects.toMatchObject({ failure: 'closed' });
    const again = await connect(name);
    expect(await heldImport(again)).toEqual({ done: 2 * SIZE, total: EVENTS, runs: false });
    const told: number[] = [];
    const onProgress = (done: number, _total: number, step: string): unknown => step === 'write' && told.push(done);
    expect(await resumeImport(again, onProgress, { now: NOW, portion: SIZE })).toMatchObject({ ok: true, events: EVENTS - 2 * SIZE });
    expect(told).toEqual([2 * SIZE, EVENTS]);
    expect(await itemsOf(again)).toEqual(await whole(file));
  }); // prettier-ignore

  test('while the file is checked has changed nothing', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    const signal = AbortSignal.abort();
    await expect(importBackup(store, bigFile(10), quiet, NOW, { signal, portion: SIZE })).rejects.toThrow(
      /abort/i,
    );
    expect(await heldImport(store)).toBeNull();
    expect(await store.getAllKeys('workspaces')).toEqual([id]);
  });

  test('can be left as it is, and the same file brings the rest later', async () => {
    const store = await freshStore();
    await stopped(store, bigFile(ITEMS));
    await dropImport(store);
    expect(await heldImport(store)).toBeNull();
    expect(await store.count('imports')).toBe(0);
    expect((await checkConsistent(store)).events).toHaveLength(SIZE);
    expect(await importBackup(store, bigFile(ITEMS), quiet, NOW, { portion: SIZE })).toMatchObject({
      events: EVENTS - SIZE,
    });
    await checkConsistent(store);
  });

  test('is not lost over a file that is refused, or one that is small', async () => {
    const store = await freshStore();
    await stopped(store, bigFile(ITEMS));
    expect(await importBackup(store, new Blob(['{']), quiet, NOW, { portion: SIZE })).toMatchObject({
      ok: false,
    });
    const small = await exportBackup(await freshStore(), NOW, quiet);
    expect(await importBackup(store, small, quiet, NOW, { portion: SIZE })).toMatchObject({ ok: true });
    expect(await heldImport(store)).toEqual({ done: SIZE, total: EVENTS, runs: false });
  });

  test('ends where something else came in that contradicts it, and says so', async () => {
    const store = await freshStore();
    await stopped(store, bigFile(ITEMS));
    const next = bigEvents(ITEMS)[SIZE]!;
    await store.put('events', { ...next, at: after(9).toISOString() });
    await store.put('vectors', { workspace: BIG, device: next.device, seq: next.seq, clock: null });
    const problem = { code: 'twins', event: next.id };
    expect(await resumeImport(store, quiet, { now: NOW, portion: SIZE })).toEqual({ ok: false, problem });
    expect(await heldImport(store)).toBeNull();
  });
});

describe('an import that runs', () => {
  test('is known to do so in every window, and a second one waits for it', async () => {
    const store = await freshStore();
    const file = bigFile(ITEMS);
    const seen: Promise<unknown>[] = [];
    const onProgress = (_done: number, _total: number, step: string): unknown =>
      step === 'write' && seen.push(heldImport(store));
    const [first, second] = await Promise.all([
      importBackup(store, file, onProgress, NOW, { portion: SIZE }),
      importBackup(store, file, quiet, NOW, { portion: SIZE }),
    ]);
    expect([first, second]).toMatchObject([{ events: EVENTS }, { events: 0 }]);
    const known = (done: number) => ({ done, total: EVENTS, runs: true });
    expect(await Promise.all(seen)).toEqual([known(0), known(SIZE), known(2 * SIZE), null]);
    await checkConsistent(store);
  });
});

describe('the portions', () => {
  test('hold causes before what follows from them, and each log without a gap', () => {
    const events = bigEvents(ITEMS);
    const ordered = portionsOf([...events].reverse(), new Set(), SIZE).flat();
    const placed = new Set<string>();
    for (const { id, after: causes, device, seq } of ordered) {
      for (const cause of causes) expect(placed).toContain(cause);
      if (seq > 1) expect(placed).toContain(`${device}:${seq - 1}`);
      placed.add(id);
    }
    expect(ordered).toHaveLength(EVENTS);
  });

  test('bring the own logs whole in the first, or what is done meanwhile would take their place', () => {
    const portions = portionsOf(bigEvents(ITEMS), new Set(['d_assistant']), SIZE);
    const later = portions.slice(1).flat();
    expect(later.filter(({ device }) => device === 'd_assistant')).toEqual([]);
    expect(later.length + (portions[0]?.length ?? 0)).toBe(EVENTS);
  });
});
