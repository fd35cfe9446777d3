import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STAGES } from '@/utils/delegation/item';
import { rowOf } from '@/utils/delegation/row';
import { at } from '@/utils/delegation/derive';
import { DATE_KINDS, NO_FILTERS, type SearchFilters } from '@/utils/delegation/search-filters';
import { roleIn } from '@/utils/delegation/workspace';
import { applyAgreement } from '@/utils/store/apply-agreement';
import type { Store } from '@/utils/store/open';
import { search } from '@/utils/store/search';
import { askedOf, docOf } from '@/utils/store/search-doc';
import { improveIndex, indexProgress } from '@/utils/store/search-index';
import { forgetSearch } from '@/utils/store/search-memory';
import { IN_TITLE, levelOf, lineOf } from '@/utils/store/search-segment';
import { currentWorkspace } from '@/utils/store/workspaces';
import { act, carryOut, type Act, type Scene } from './acts';
import { after, pair, scopeNow } from './support';

/** Words as two people write them, in six languages and both scripts, several of which are the same without accents. */
const WORDS = [
  'Invoice',
  'Понуда',
  'ponuda',
  'преуређење',
  'preuređenje',
  'árvíztűrő',
  'arviz',
  'õhtul',
  'ohtu',
  'perché',
  'mañana',
  'manana invoice',
];
const QUERIES = [
  'inv',
  'ponuda',
  'понуд',
  'preuredjenje',
  'arviz',
  'ohtu',
  'OHTUL',
  'perche',
  'mana inv',
  'ana',
  'n',
  'zzz',
  '',
];

/** An act, and what is done with the index of its store afterwards. */
interface Step {
  act: Act;
  index: 'nothing' | 'build' | 'stop' | 'forget';
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.tuple(act, fc.constantFrom(...WORDS)).map(([one, text]) => ({ ...one, text })),
  index: fc.constantFrom('nothing', 'nothing', 'build', 'stop', 'forget'),
});

const filters: fc.Arbitrary<SearchFilters> = fc.record({
  person: fc.option(fc.constant({ key: 'ana kovac', name: 'Ana Kovač' }), { nil: null, freq: 3 }),
  areas: fc.constantFrom([], [], ['a_1']),
  stages: fc.oneof(fc.constant([]), fc.subarray([...STAGES])),
  date: fc.option(
    fc.record({
      of: fc.constantFrom(...DATE_KINDS),
      from: fc.constantFrom('', '2026-03-02', '2026-03-05'),
      to: fc.constantFrom('', '2026-03-02', '2026-03-20'),
    }),
    { nil: null },
  ),
});

/** What is to be found: every item looked at, one by one. */
async function scan(store: Store, query: string, asks: SearchFilters, now: Date) {
  const role = roleIn(await currentWorkspace(store));
  const asked = askedOf(query, asks, 'UTC');
  const found: { line: string; title: boolean; row: unknown }[] = [];
  for (const item of asked === null ? [] : await store.getAll('items')) {
    const doc = docOf(item, await store.getAllFromIndex('events', 'item', item.id), role);
    const level = asked === null ? 0 : levelOf(doc, asked);
    if (level > 0)
      found.push({ line: lineOf(doc), title: level === IN_TITLE, row: rowOf(at(item, now), role) });
  }
  const key = ({ title, line }: (typeof found)[number]): string => `${title ? 0 : 1}${line}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ row }) => row);
}

async function checkSearch(store: Store, asks: SearchFilters, now: Date): Promise<void> {
  const scope = await scopeNow(store);
  for (const query of QUERIES) {
    for (const filters of [NO_FILTERS, asks]) {
      const rows = await scan(store, query, filters, now);
      expect(await search(store, scope, query, { filters, limit: 100, now })).toEqual({
        rows,
        count: rows.length,
      });
      const first = await search(store, scope, query, { filters, limit: 1, now });
      expect(first).toEqual({ rows: rows.slice(0, 1), count: rows.length });
    }
  }
}

/** Builds the index of a store, or begins to and is stopped, as by a window that closes. */
async function indexNow(store: Store, how: Step['index']): Promise<void> {
  if (how === 'forget') forgetSearch(store);
  if (how !== 'build' && how !== 'stop') return;
  const stop = new AbortController();
  const building = improveIndex(store, await scopeNow(store), { least: 1, signal: stop.signal });
  if (how === 'stop') stop.abort();
  await building.catch(() => undefined);
}

test('whatever two people do, and however far the index is, search finds what a look at every item finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), filters, async (steps, asks) => {
      const scene: Scene = { stores: await pair(), items: [], done: { client: [], assistant: [] } };
      let time = 0;
      const begin = [0, 1, 2].map((of): Step => {
        const act: Act = { by: 'client', minutes: 1, of, n: 2, text: WORDS[of]!, what: 'capture' };
        return { act, index: 'build' };
      });
      for (const { act: one, index } of [...begin, ...steps]) {
        time += one.minutes;
        await carryOut(scene, one, after(time));
        await indexNow(scene.stores[one.by], index);
        await checkSearchOnce(scene.stores[one.by], one.text, after(time));
      }
      for (const store of Object.values(scene.stores)) {
        await applyAgreement(store, after(time));
        await checkSearch(store, asks, after(time));
        await indexNow(store, 'build');
        const { done, total } = await indexProgress(store, await scopeNow(store));
        expect([done, total]).toEqual([await store.count('items'), await store.count('items')]);
        await checkSearch(store, asks, after(time));
        forgetSearch(store);
        await checkSearch(store, NO_FILTERS, after(time));
        store.close();
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

/** Along the way, so that what is held in memory has to follow. */
async function checkSearchOnce(store: Store, text: string, now: Date): Promise<void> {
  const { rows } = await search(store, await scopeNow(store), text, { limit: 100, now });
  expect(rows).toEqual(await scan(store, text, NO_FILTERS, now));
}
