/** Procedures, recurrences and time: who gets them, who may write them, and what is left of them when events come late. */
import { describe, expect, test } from 'vitest';
import { eventId, type ItemEvent, type NewEvent } from '@/utils/delegation/events';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { exportBackup } from '@/utils/store/backup';
import { undo } from '@/utils/store/commands';
import { importBackup } from '@/utils/store/import';
import type { Store } from '@/utils/store/open';
import { listProcedures, newProcedureId, retireProcedure, writeProcedure } from '@/utils/store/procedures';
import { record, type Recorded } from '@/utils/store/record';
import { listLate, listRefusals } from '@/utils/store/refusals';
import { recordSpent } from '@/utils/store/spent';
import { writeTime } from '@/utils/store/times';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, freshStore, itemIn } from '@/tests/browser/store/support';
import { carry, say } from '@/tests/support/members';
import { exchange, give, handedOver, logOf, sealedBy, three, type Scene } from './support';

const WORK = { day: '2026-03-02', minutes: 25, from: null, note: 'Calls' };

const WEEKLY: RecurrenceWords = {
  ...{ title: 'Papers', rule: 'FREQ=WEEKLY', start: '2026-03-02', time: null, zone: 'Europe/Tallinn' },
  ...{ holidays: 'after', lead: 2, procedure: null, paused: false },
};

/** A procedure, a recurrence, two entries of time and an explanation, which all three could learn of. */
async function working(): Promise<Scene & { item: string }> {
  const scene = await three();
  const { client, assistant, workspace } = scene;
  const item = await handedOver(client);
  const words = { ...NO_WORDS, title: 'Quotes', authority: 'ask-first' as const };
  await done(writeProcedure(client, { workspace, id: 'sop_1', words, from: item, now: after(1) }));
  await done(
    record(client, { workspace, events: [{ item: 'rec_1', type: 'recurs', body: WEEKLY }], now: after(1) }),
  );
  await done(recordSpent(client, item, { on: 'brief', seconds: 90 }, after(1)));
  await exchange(scene, after(2));
  await done(writeTime(assistant, { workspace, item, entry: 'hrs_1', words: WORK, now: after(3) }));
  await done(writeTime(assistant, { workspace, item: null, entry: 'hrs_2', words: WORK, now: after(3) }));
  await exchange(scene, after(4));
  return { ...scene, item };
}

async function done(recorded: Promise<Recorded>): Promise<string[]> {
  const made = await recorded;
  if (!made.ok) throw new Error(made.reason);
  return made.events;
}

const procedures = (store: Store) => store.getAll('procedures');
const entries = async (store: Store) =>
  (await store.getAll('times')).map(({ id, minutes, item }) => ({ id, minutes, item }));

describe('who gets what', () => {
  test('procedures and time everybody, recurrences and explaining the client’s own devices alone', async () => {
    const { client, second, assistant, item } = await working();
    for (const store of [client, second, assistant]) {
      expect(await procedures(store)).toMatchObject([
        { id: 'sop_1', versions: [{ from: item, by: 'client' }] },
      ]);
      expect(await entries(store)).toEqual([
        { id: 'hrs_1', minutes: 25, item },
        { id: 'hrs_2', minutes: 25, item: null },
      ]);
      const own = store === assistant ? [] : [{ id: 'rec_1', words: WEEKLY, retired: false }];
      expect(await store.getAll('recurrences')).toMatchObject(own);
      expect(await itemIn(store, item, after(5))).toMatchObject({ spent: store === assistant ? 0 : 90 });
      await checkConsistent(store);
    }
    const theirs = (await assistant.getAll('events')).map(({ type }) => type);
    expect(theirs.filter((type) => type === 'recurs' || type === 'spent')).toEqual([]);
  });

  test('a starter that two devices take without each other is one procedure with two versions', async () => {
    const scene = await three();
    const { client, second, workspace } = scene;
    const id = newProcedureId(workspace, 'travel');
    for (const store of [client, second]) {
      const words = { ...NO_WORDS, title: 'Book a trip', starter: 'travel' };
      await done(writeProcedure(store, { workspace, id, words, now: after(1) }));
    }
    await exchange(scene, after(2));
    const held = await procedures(client);
    expect(held).toMatchObject([{ id, versions: [{}, {}] }]);
    expect(await procedures(second)).toEqual(held);
    expect(await procedures(scene.assistant)).toEqual(held);
  });

  test('versions written by both without seeing each other stand in one order everywhere', async () => {
    const scene = await working();
    const { client, assistant, workspace } = scene;
    const words = (title: string) => ({ ...NO_WORDS, title });
    await done(writeProcedure(assistant, { workspace, id: 'sop_1', words: words('Theirs'), now: after(5) }));
    await done(writeProcedure(client, { workspace, id: 'sop_1', words: words('Ours'), now: after(6) }));
    await done(retireProcedure(assistant, workspace, 'sop_1', true, after(6)));
    await exchange(scene, after(7));
    const [held] = await procedures(client);
    expect(held?.versions.map((one) => one.words.title)).toEqual(['Quotes', 'Theirs', 'Ours']);
    expect(held?.versions[1]?.words.authority).toBe('ask-first');
    expect(held?.retired).toBe(true);
    expect(await procedures(assistant)).toEqual([held]);
    expect(await listProcedures(client, workspace)).toEqual([]);
    expect(await listProcedures(client, workspace, true)).toEqual([held]);
  });
});

describe('undo', () => {
  test('takes back a version, an entry and a recurrence, also on another own device', async () => {
    const scene = await working();
    const { client, second, assistant, workspace, item } = scene;
    const words = { ...NO_WORDS, title: 'Quotes, shorter' };
    const version = await done(writeProcedure(client, { workspace, id: 'sop_1', words, now: after(5) }));
    const moved = { ...WORK, day: '2026-03-03', minutes: 40 };
    const entry = await done(
      writeTime(assistant, { workspace, item: null, entry: 'hrs_2', words: moved, now: after(5) }),
    );
    const paused: NewEvent = { item: 'rec_1', type: 'recurs', body: { ...WEEKLY, paused: true } };
    const recurs = await done(record(client, { workspace, events: [paused], now: after(5) }));
    await exchange(scene, after(6));
    expect(await entries(client)).toContainEqual({ id: 'hrs_2', minutes: 40, item: null });
    expect(await second.getAll('recurrences')).toMatchObject([{ words: { paused: true } }]);
    await done(undo(second, workspace, version, after(7)));
    await done(undo(second, workspace, recurs, after(7)));
    await done(undo(assistant, workspace, entry, after(7)));
    expect(await undo(assistant, workspace, version, after(7))).toMatchObject({ ok: false });
    await exchange(scene, after(8));
    for (const store of [client, second, assistant]) {
      expect((await procedures(store))[0]?.versions).toHaveLength(1);
      expect(await entries(store)).toEqual([
        { id: 'hrs_1', minutes: 25, item },
        { id: 'hrs_2', minutes: 25, item: null },
      ]);
      await checkConsistent(store);
    }
    expect(await client.getAll('recurrences')).toMatchObject([{ words: { paused: false } }]);
  });
});

describe('the wrong role', () => {
  test('is refused where it is tried', async () => {
    const { client, assistant, workspace, item } = await working();
    const tried: [Store, NewEvent][] = [
      [assistant, { item: 'rec_2', type: 'recurs', body: WEEKLY }],
      [client, { item, type: 'timed', body: { entry: 'hrs_3', words: WORK } }],
      [client, { item: 'hrs_3', type: 'timed', body: { entry: 'hrs_3', words: WORK } }],
      [assistant, { item, type: 'spent', body: { on: 'brief', seconds: 1 } }],
      [assistant, { item: 'sop_9', type: 'retired', body: { retired: true } }],
    ];
    for (const [store, event] of tried) {
      expect(await record(store, { workspace, events: [event], now: after(5) }), event.type).toMatchObject({
        ok: false,
      });
      await checkConsistent(store);
    }
  });

  test('has no effect where it arrives, and is told of under “Security”', async () => {
    const { client, assistant, workspace } = await working();
    const last = (await logOf(assistant)).at(-1)!;
    const forged = [
      { item: 'rec_1', type: 'recurs', body: { ...WEEKLY, title: 'Mine' } },
      { item: 'rec_1', type: 'retired', body: { retired: true } },
      { item: 'hrs_2', type: 'timed', body: { entry: 'hrs_1', words: WORK } },
    ].map((each, i) => {
      const seq = last.seq + 1 + i;
      return { ...last, ...each, seq, id: eventId(last.device, seq), after: [last.id] } as ItemEvent;
    });
    const before = [await client.getAll('recurrences'), await entries(client)];
    const got = await give(client, [await sealedBy(assistant, forged)], after(6));
    expect(got.events).toBe(3);
    expect(got.refusals.map(({ fault, from }) => [fault, from])).toEqual(
      forged.map(({ seq }) => ['beyond-role', seq]),
    );
    expect(await listRefusals(client, workspace)).toHaveLength(3);
    expect([await client.getAll('recurrences'), await entries(client)]).toEqual(before);
    await checkConsistent(client);
  });
});

describe('after a removal', () => {
  test('what was written too late leaves again, and stands once it is allowed', async () => {
    const scene = await working();
    const { client, second, assistant, workspace, item } = scene;
    const { device, privateDevice } = await currentWorkspace(assistant);
    const seq = (await client.get('vectors', [workspace, device]))!.seq;
    const late = { ...WORK, day: '2026-03-04', minutes: 99 };
    await done(writeTime(assistant, { workspace, item: null, entry: 'hrs_2', words: late, now: after(5) }));
    await done(writeTime(assistant, { workspace, item: null, entry: 'hrs_4', words: late, now: after(5) }));
    const words = { ...NO_WORDS, title: 'Late' };
    await done(writeProcedure(assistant, { workspace, id: 'sop_1', words, now: after(5) }));
    await done(writeProcedure(assistant, { workspace, id: 'sop_2', words, now: after(5) }));
    await carry(assistant, second, 'other', after(6));
    expect(await entries(second)).toHaveLength(3);
    await say(
      client,
      workspace,
      { kind: 'remove', last: { [device]: seq, [privateDevice]: 0 }, secrets: [] },
      after(7),
    );
    await carry(client, second, 'own', after(8));
    const early = [
      { id: 'hrs_1', minutes: 25, item },
      { id: 'hrs_2', minutes: 25, item: null },
    ];
    expect(await entries(second)).toEqual(early);
    expect(await procedures(second)).toMatchObject([
      { id: 'sop_1', versions: [{ words: { title: 'Quotes' } }] },
    ]);
    await checkConsistent(second);
    const [waiting] = await listLate(second, workspace);
    await carry(second, client, 'own', after(9));
    await say(client, workspace, { kind: 'allow', device, through: waiting!.through }, after(10));
    await give(client, [], after(10));
    await carry(client, second, 'own', after(11));
    for (const store of [client, second]) {
      expect(await entries(store)).toHaveLength(3);
      expect((await procedures(store)).map(({ id, versions }) => [id, versions.length])).toEqual([
        ['sop_1', 2],
        ['sop_2', 1],
      ]);
      await checkConsistent(store);
    }
  });
});

test('a backup brings all of it back', async () => {
  const { client } = await working();
  const file = await exportBackup(client, after(6), () => undefined);
  const store = await freshStore();
  expect(await importBackup(store, file, () => undefined, after(7))).toMatchObject({ ok: true });
  for (const name of ['procedures', 'recurrences', 'times', 'outcomes'] as const) {
    expect(await store.getAll(name), name).toEqual(await client.getAll(name));
    expect(await store.count(name), name).toBeGreaterThan(0);
  }
  await checkConsistent(store);
});
