import { expect, test } from 'vitest';
import { saveFilters, NO_FILTERS, readFilters, type SearchFilters } from '@/utils/delegation/search-filters';
import { scopeOf, scopeOfAll } from '@/utils/delegation/workspace';
import { captureItem, editItem, moveItem, noteItem, undo } from '@/utils/store/commands';
import { catchUp } from '@/utils/store/due';
import type { Store } from '@/utils/store/open';
import { search } from '@/utils/store/search';
import { improveIndex, indexProgress, isIndexBehind } from '@/utils/store/search-index';
import { forgetSearch } from '@/utils/store/search-memory';
import { listFoundPeople } from '@/utils/store/search-people';
import * as talk from '@/utils/store/talk';
import { allWorkspaces, createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { exchange, handedOver, three } from '@/tests/browser/sync/support';
import { carry, say } from '@/tests/support/members';
import { after, captureOf, freshName, freshStore, connect, pair, scopeNow, send, START } from './support';

async function titles(store: Store, query: string, filters: SearchFilters = NO_FILTERS): Promise<string[]> {
  const options = { filters, zone: 'Europe/Tallinn', limit: 50, now: after(600) };
  return (await search(store, await scopeNow(store), query, options)).rows.map((row) => row.title);
}

async function capture(store: Store, title: string, minutes = 0, source = {}): Promise<string> {
  const { item } = await captureItem(store, captureOf(null, { title, ...source }), { now: after(minutes) });
  return item;
}

/** Indexes all that waits. */
async function build(store: Store): Promise<void> {
  await improveIndex(store, await scopeNow(store), { least: 1 });
  forgetSearch(store);
}

test('whatever is said about an item finds it, on both sides, before and after it is indexed', async () => {
  const { client, assistant } = await pair();
  const item = await capture(client, 'Plain', 0, { author: { name: 'Žarko Petrović', email: 'zp@x.org' } });
  await moveItem(client, item, 'hand-over', { now: after(1), channel: 'gmail' });
  await noteItem(client, item, 'Beleška bez naslova', after(2));
  await send(client, assistant, after(3));
  const question = {
    text: 'Kumb hotell?',
    options: ['Vana', 'Uus'],
    recommended: 0,
    why: 'odavam',
    urgent: true,
    fallback: null,
  };
  await moveItem(assistant, item, 'accept', { now: after(4), note: 'Foglalok szállást' });
  await talk.askQuestion(assistant, item, question, after(5));
  await talk.tell(assistant, item, 'Prenotato il treno', after(6));
  const due = { at: after(900).toISOString(), date: '2026-03-03', time: null, zone: 'UTC' };
  await talk.warn(assistant, item, { reason: 'Enfermedad', due, rescue: 'ayúdame' }, after(7));
  await talk.warn(assistant, item, { reason: 'Second', due, rescue: '' }, after(8));
  await moveItem(assistant, item, 'deliver', {
    now: after(9),
    note: 'Predato ključeve',
    links: ['https://x.org/drive'],
  });
  await send(assistant, client, after(10));
  await talk.joinCapture(
    client,
    item,
    captureOf('m1', { title: 'Lepingu mustand', excerpt: 'Pärnu' }),
    after(11),
  );
  const [held] = (await client.getAll('items')).map(({ questions }) => questions[0]?.id ?? '');
  await talk.answerQuestion(
    client,
    item,
    { question: held ?? '', kind: 'words', option: null, text: 'Inkább új' },
    after(12),
  );
  const both = [
    'жарко petr',
    'zp x.org',
    'kumb',
    'VANA uus',
    'odavam',
    'szallas',
    'treno',
    'enfermedad',
    'ayudame',
    'kljuceve',
    'drive',
  ];
  const own = ['beleska', 'mustand parnu', 'inkabb uj'];
  for (const state of ['waiting', 'indexed']) {
    for (const query of [...both, ...own])
      expect(await titles(client, query), `${state}: ${query}`).toEqual(['Plain']);
    for (const query of both) expect(await titles(assistant, query), `${state}: ${query}`).toEqual(['Plain']);
    await build(client);
    await build(assistant);
  }
});

test('what was taken back, or is gone, is not found', async () => {
  const store = await freshStore();
  const { id: workspace } = await currentWorkspace(store);
  const item = await capture(store, 'Kept');
  const noted = await noteItem(store, item, 'secret', after(1));
  const gone = await captureItem(store, captureOf(null, { title: 'Gone' }), { now: after(2) });
  await build(store);
  expect(await titles(store, 'secret')).toEqual(['Kept']);
  expect(await titles(store, 'gone')).toEqual(['Gone']);
  if (!noted.ok) throw new Error('It was not noted.');
  await undo(store, workspace, noted.events, after(3));
  await undo(store, workspace, gone.events, after(3));
  for (const state of ['marked', 'indexed']) {
    expect(await titles(store, 'secret'), state).toEqual([]);
    expect(await titles(store, 'gone'), state).toEqual([]);
    expect(await titles(store, 'kept'), state).toEqual(['Kept']);
    await build(store);
  }
  expect(await indexProgress(store, await scopeNow(store))).toEqual({ done: 1, total: 1 });
});

test('what a removed person wrote leaves the index with what it wrote', async () => {
  const scene = await three();
  const { client, assistant, workspace } = scene;
  const item = await handedOver(client);
  await exchange(scene, after(1));
  const { device, privateDevice } = await currentWorkspace(assistant);
  const seq = (await client.get('vectors', [workspace, device]))?.seq ?? 0;
  await noteItem(assistant, item, 'latecomer', after(2));
  await carry(assistant, client, 'other', after(3));
  await build(client);
  expect(await titles(client, 'latecomer')).toHaveLength(1);
  const last = { [device]: seq, [privateDevice]: 0 };
  await say(client, workspace, { kind: 'remove', last, secrets: [] }, after(4));
  await carry(scene.second, client, 'own', after(5));
  expect(await titles(client, 'latecomer')).toEqual([]);
  await build(client);
  expect(await titles(client, 'latecomer')).toEqual([]);
  expect(await titles(client, 'lisbon')).toHaveLength(1);
});

test('filters: person, area, stage and date, with words and without', async () => {
  const store = await freshStore();
  const first = await capture(store, 'First offer', 0, {
    author: { name: 'Ana  Kovač', email: 'ana@x.org' },
  });
  await capture(store, 'Second offer', 60 * 24 * 3, {
    author: null,
    recipients: [{ name: '', email: 'Mari@x.org' }],
  });
  await editItem(store, first, { area: 'a_1' }, after(1));
  await moveItem(store, first, 'hand-over', { now: after(2), channel: 'gmail' });
  const filters = (change: Partial<SearchFilters>): SearchFilters => ({ ...NO_FILTERS, ...change });
  const day = (from: string, to: string): SearchFilters => filters({ date: { of: 'came', from, to } });
  for (const state of ['waiting', 'indexed']) {
    const [ana] = await listFoundPeople(store, await scopeNow(store), 'kov', 5);
    const [mari] = await listFoundPeople(store, await scopeNow(store), 'MARI', 5);
    expect([ana?.name, mari?.name], state).toEqual(['Ana  Kovač', 'Mari@x.org']);
    expect(await listFoundPeople(store, await scopeNow(store), '', 1)).toHaveLength(1);
    const rows: [SearchFilters, string, string[]][] = [
      [filters({ person: ana ?? null }), '', ['First offer']],
      [filters({ person: mari ?? null }), 'offer', ['Second offer']],
      [filters({ person: mari ?? null }), 'first', []],
      [filters({ areas: ['a_1', 'a_2'] }), '', ['First offer']],
      [filters({ areas: ['a_2'] }), '', []],
      [filters({ stages: ['inbox'] }), '', ['Second offer']],
      [filters({ stages: ['inbox', 'asked'] }), 'offer', ['First offer', 'Second offer']],
      [filters({ stages: ['inbox'], areas: ['a_1'] }), '', []],
      // The first came at 11:00 in Tallinn on 2 March, the second three days later.
      [day('2026-03-02', '2026-03-02'), '', ['First offer']],
      [day('2026-03-03', ''), '', ['Second offer']],
      [day('', '2026-03-05'), '', ['First offer', 'Second offer']],
      [day('2026-03-06', ''), 'offer', []],
      [filters({ date: { of: 'due', from: '2026-01-01', to: '' } }), '', []],
    ];
    for (const [asks, query, expected] of rows) {
      expect(await titles(store, query, asks), `${state} ${query} ${saveFilters(asks)}`).toEqual(expected);
      expect(await titles(store, query, readFilters(saveFilters(asks)))).toEqual(expected);
    }
    await build(store);
  }
});

test('a change writes at most 1 kB for search, and time alone nothing while the place stays', async () => {
  const store = await freshStore();
  const item = await capture(store, 'Long', 0, { excerpt: 'many words '.repeat(2000) });
  const due = { at: after(300).toISOString(), date: '2026-03-02', time: '14:00', zone: 'UTC' };
  await editItem(store, item, { due }, after(1));
  await moveItem(store, item, 'hand-over', { now: after(1), channel: 'gmail' });
  const [mark] = await store.getAll('unindexed');
  expect(JSON.stringify([mark, await store.getAllKeys('unindexed')]).length).toBeLessThan(200);
  expect(await store.count('index')).toBe(0);
  await build(store);
  const pieces = await store.count('index');
  await catchUp(store, after(301));
  expect((await store.get('items', item))?.signals).toContain('late');
  expect(await store.count('unindexed')).toBe(0);
  await noteItem(store, item, 'More', after(302));
  expect(await store.count('unindexed')).toBe(1);
  expect(await store.count('index')).toBe(pieces);
});

test('what time moves to another place in the lists is found in that place', async () => {
  const store = await freshStore();
  await capture(store, 'Older offer', 0);
  const newer = await capture(store, 'Newer offer', 1);
  await talk.snoozeItems(store, [newer], after(100).toISOString(), after(2));
  await build(store);
  expect(await titles(store, 'offer')).toEqual(['Older offer', 'Newer offer']);
  await catchUp(store, after(101));
  expect(await titles(store, 'offer')).toEqual(['Newer offer', 'Older offer']);
  await build(store);
  expect(await titles(store, 'offer')).toEqual(['Newer offer', 'Older offer']);
});

test('where the building is stopped what was built stays, and the next one goes on from there', async () => {
  const name = freshName();
  const store = await connect(name);
  const first = await capture(store, 'Item 0', 0, { excerpt: 'common' });
  const [held, order, events] = [
    await store.get('items', first),
    await store.get('order', IDBKeyRange.lowerBound([])),
    await store.getAllFromIndex('events', 'item', first),
  ];
  if (held === undefined || order === undefined) throw new Error('The seed is missing.');
  const seeding = store.transaction(['items', 'order', 'events', 'unindexed'], 'readwrite');
  for (let n = 1; n < 2600; n++) {
    const [id, title] = [`i_${String(n).padStart(4, '0')}`, `Item ${n}`];
    void seeding.objectStore('items').put({ ...held, id, title });
    void seeding.objectStore('order').put({ ...order, id, title });
    for (const event of events)
      void seeding.objectStore('events').put({ ...event, device: `seeded${n}`, item: id });
    void seeding.objectStore('unindexed').put({ workspace: held.workspace, item: id, n });
  }
  await seeding.done;
  const scope = await scopeNow(store);
  const stop = new AbortController();
  const building = improveIndex(store, scope, { signal: stop.signal });
  await expect.poll(async () => (await indexProgress(store, scope)).done).toBeGreaterThan(0);
  stop.abort();
  await expect(building).rejects.toThrow('abort');
  const { done, total } = await indexProgress(store, scope);
  expect([done > 0 && done < 2600, total]).toEqual([true, 2600]);
  // Right all the same: what is not indexed is looked at, and told as it is found.
  const counts: number[] = [];
  const onFound = ({ count }: { count: number }): number => counts.push(count);
  const found = await search(store, scope, 'common', { limit: 10, now: START, onFound });
  expect([found.rows.length, found.count]).toEqual([10, 2600]);
  expect(counts.length).toBeGreaterThan(2);
  store.close();
  const again = await connect(name);
  await improveIndex(again, scope, { least: 1 });
  expect(await indexProgress(again, scope)).toEqual({ done: 2600, total: 2600 });
  const { count, rows } = await search(again, scope, 'item 2599', { limit: 10, now: START });
  expect([count, rows[0]?.id]).toEqual([1, 'i_2599']);
});

test('one workspace is indexed and searched without touching another', async () => {
  const store = await freshStore();
  const first = await currentWorkspace(store);
  await capture(store, 'Alpha one');
  const second = await createWorkspace(store, 'client', { name: 'B', email: '' }, after(1));
  await capture(store, 'Alpha two', 2);
  await improveIndex(store, scopeOf(first), { least: 1 });
  const touched = new Set((await store.getAllKeys('index')).map(([workspace]) => workspace));
  expect([...touched]).toEqual([first.id]);
  expect((await store.getAll('unindexed')).map(({ workspace }) => workspace)).toEqual([second.id]);
  expect(await isIndexBehind(store, scopeOf(first), 1)).toBe(false);
  const titlesIn = async (scope: ReturnType<typeof scopeOf>): Promise<string[]> =>
    (await search(store, scope, 'alpha', { limit: 9, now: after(3) })).rows.map(({ title }) => title);
  expect(await titlesIn(scopeOf(first))).toEqual(['Alpha one']);
  expect(await titlesIn(scopeOf(second))).toEqual(['Alpha two']);
  const all = await allWorkspaces(store);
  expect((await titlesIn(scopeOfAll(all))).sort()).toEqual(['Alpha one', 'Alpha two']);
  expect(await titlesIn(scopeOfAll(all.map((one) => ({ ...one, walled: one.id === second.id }))))).toEqual([
    'Alpha one',
  ]);
});
