import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, SECTIONS, sectionOf } from '@/utils/delegation/derive';
import { fold } from '@/utils/delegation/fold';
import type { Item } from '@/utils/delegation/item';
import { rowOf } from '@/utils/delegation/row';
import { count, emptyTally, forgetDone, openCount } from '@/utils/delegation/tally';
import { roleIn } from '@/utils/delegation/workspace';
import { applyAgreement } from '@/utils/store/apply-agreement';
import type { Store } from '@/utils/store/open';
import { getEvents, getItem, getTally, listSection } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { headerOf } from '@/utils/sync/batch';
import { act, carryOut, type Act, type Scene } from './acts';
import { checkConsistent } from './consistency';
import { after, pair, scopeNow, send } from './support';

function begin(of: number, what: Act['what'], n = 2): Act {
  return { by: 'client', minutes: 1, of, n, text: 'x', what };
}

/** Three items, two of them handed over with a deadline, which the assistant holds: where most of what can happen begins. */
const BEGINNING: Act[] = [
  ...[0, 1, 2].flatMap((of) => [begin(of, 'capture'), begin(of, 'edit', 302 + of * 6)]),
  begin(0, 'agree', 4),
  begin(0, 'hand over'),
  begin(1, 'hand over'),
  begin(0, 'send'),
];

/** Everything a view shows at `now`, against the same worked out from the events alone. */
async function checkViews(store: Store, now: Date): Promise<void> {
  const workspace = await currentWorkspace(store);
  const [scope, role] = [await scopeNow(store), roleIn(workspace)];
  const items: Item[] = [];
  for (const { id: item } of await store.getAll('items')) {
    const anew = fold(await getEvents(store, scope, item), now, workspace.agreement);
    expect(await getItem(store, scope, item, now)).toEqual(anew);
    if (anew !== null) items.push(anew);
  }
  const recount = emptyTally(workspace.id);
  for (const item of items) count(recount, item, role, 1);
  forgetDone(recount, now);
  expect(await getTally(store, scope, now)).toEqual(recount);
  expect(openCount(recount)).toBe(BUCKETS.reduce((sum, bucket) => sum + recount.buckets[bucket], 0));
  for (const section of SECTIONS) {
    const rows = items.filter((item) => sectionOf(item, role) === section).map((item) => rowOf(item, role));
    const key = (row: { rank: string; id: string }): string => `${row.rank} ${row.id}`;
    rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(await listSection(store, scope, section, 100, now)).toEqual(rows);
    expect(await listSection(store, scope, section, 1, now)).toEqual(rows.slice(0, 1));
  }
}

/** What both sides must see alike of an item that is shared; rests and material from before the hand-over are one's own. */
function common({ stage, title, brief, questions, warning, told, review, shared, ...item }: Item): unknown {
  const { promise, conflict, rivalDues, links, handedOver, improves, talk, turns, signals } = item;
  const { deviation, times } = item;
  return {
    ...{ stage, title, brief, questions, warning, told, review, shared, promise, conflict, rivalDues },
    ...{ links, handedOver, improves, talk, turns, signals, deviation, times },
  };
}

/** Both hold the same of what is shared, once everything was exchanged. */
async function checkAgree({ stores: { client, assistant } }: Scene, now: Date): Promise<void> {
  await send(assistant, client, now);
  await send(client, assistant, now);
  for (const store of [client, assistant]) {
    await applyAgreement(store, now);
    await checkConsistent(store);
  }
  expect((await currentWorkspace(assistant)).agreement).toEqual((await currentWorkspace(client)).agreement);
  const seenBy = async (store: Store): Promise<[string, unknown][]> => {
    const items: [string, unknown][] = [];
    for (const { id } of await store.getAll('items')) {
      const item = await getItem(store, await scopeNow(store), id, now);
      if (item !== null && item.shared !== null) items.push([id, common(item)]);
    }
    return items;
  };
  expect(await seenBy(assistant)).toEqual(await seenBy(client));
  expect(await assistant.getAll('procedures')).toEqual(await client.getAll('procedures'));
  const loose = async (store: Store) => (await store.getAll('times')).filter(({ item }) => item === null);
  expect(await loose(assistant)).toEqual(await loose(client));
  expect(await assistant.getAll('recurrences')).toEqual([]);
  expect(await assistant.count('items')).toBe((await seenBy(assistant)).length);
  await checkKept(client, assistant);
}

/** What the client keeps came in no form: no event, and no batch that waits. */
async function checkKept(client: Store, assistant: Store): Promise<void> {
  const { privateDevice: log } = await currentWorkspace(client);
  const ofLog = IDBKeyRange.bound([log], [log, []]);
  expect(await client.count('events', ofLog), 'There is something to keep.').toBeGreaterThan(0);
  expect(await assistant.count('events', ofLog)).toBe(0);
  const held = [...(await assistant.getAll('batches')), ...(await assistant.getAll('waiting'))];
  expect(held.map(({ bytes }) => headerOf(bytes).device)).not.toContain(log);
}

test('whatever two people do, what is stored is what the events say, now and later, and both see the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30, minLength: 8 }), fc.nat(5000), async (acts, later) => {
      const scene: Scene = { stores: await pair(), items: [], done: { client: [], assistant: [] } };
      let time = 0;
      for (const one of [...BEGINNING, ...acts]) {
        time += one.minutes;
        await carryOut(scene, one, after(time));
      }
      for (const store of Object.values(scene.stores)) {
        await applyAgreement(store, after(time));
        await checkConsistent(store);
        await checkViews(store, after(time));
        await checkViews(store, after(time + later));
      }
      await checkAgree(scene, after(time + later));
      for (const store of Object.values(scene.stores)) store.close();
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
