import { expect, test } from 'vitest';
import type { Source } from '@/utils/delegation/item';
import { captureItem, editItem, moveItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { search } from '@/utils/store/search';
import { after, captureOf, freshStore, scopeNow, START } from './support';

async function capture(
  store: Store,
  title: string,
  source: Partial<Source> = {},
  minutes = 0,
): Promise<string> {
  const { item } = await captureItem(store, captureOf(null, { title, ...source }), { now: after(minutes) });
  return item;
}

async function titles(store: Store, query: string, limit = 50): Promise<string[]> {
  const { rows } = await search(store, await scopeNow(store), query, { limit, now: START });
  return rows.map((row) => row.title);
}

test('every word must begin a word, wherever it stands', async () => {
  const store = await freshStore();
  const excerpt = 'The board meets in Riga.';
  await capture(store, 'Book the Lisbon flights', {
    excerpt,
    author: { name: 'Ana Kovač', email: 'ana@x.org' },
  });
  expect(await titles(store, 'lis boo')).toHaveLength(1);
  expect(await titles(store, 'lisbon RIGA kov')).toHaveLength(1);
  expect(await titles(store, 'ana@x.org')).toHaveLength(1);
  expect(await titles(store, 'isbon')).toEqual([]);
  expect(await titles(store, 'lisbon madrid')).toEqual([]);
  expect(await titles(store, '  ')).toEqual([]);
});

test('accents, case and script do not matter, in the text or in the query', async () => {
  const store = await freshStore();
  await capture(store, 'Понуда за преуређење канцеларије', { excerpt: '' });
  await capture(store, 'Ponuda za preuređenje kancelarije', { excerpt: '' });
  await capture(store, 'Õhtused Žiguli läbi Straße', { excerpt: '' });
  for (const query of ['preuredjenje', 'преуређ', 'PREUREĐENJE', 'Понуда kancel']) {
    expect(await titles(store, query), query).toHaveLength(2);
  }
  for (const query of ['ohtused ziguli', 'LABI strasse', 'õhtu straße']) {
    expect(await titles(store, query), query).toHaveLength(1);
  }
});

test('the brief is searched too', async () => {
  const store = await freshStore();
  const item = await capture(store, 'Plain');
  const steps = { a: { text: 'Compare luggage fees', done: false, place: 'a0' } };
  await editItem(store, item, { goal: 'Tickets are paid', materials: 'Card in the vault', steps }, after(1));
  expect(await titles(store, 'ticket vault luggage')).toEqual(['Plain']);
});

test('hits in the title come first, each kind in the order of the lists', async () => {
  const store = await freshStore();
  await capture(store, 'Other 1', { excerpt: 'visa' }, 0);
  await capture(store, 'Visa 1', {}, 1);
  await capture(store, 'Visa 2', {}, 2);
  const needs = await capture(store, 'Other 2', { excerpt: 'visa' }, 3);
  await moveItem(store, needs, 'hand-over', { now: after(4) });
  await moveItem(store, needs, 'deliver', { now: after(5) });
  expect(await titles(store, 'visa')).toEqual(['Visa 2', 'Visa 1', 'Other 2', 'Other 1']);
  expect(await titles(store, 'visa', 3)).toEqual(['Visa 2', 'Visa 1', 'Other 2']);
});

test('stops when told to', async () => {
  const store = await freshStore();
  await capture(store, 'Visa');
  const stop = new AbortController();
  const searching = search(store, await scopeNow(store), 'visa', {
    limit: 50,
    now: START,
    signal: stop.signal,
  });
  stop.abort();
  await expect(searching).rejects.toThrow('abort');
});
