import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import { agreementEdit } from '@/utils/store/agreement-schema';
import { applyAgreement } from '@/utils/store/apply-agreement';
import { editAgreement } from '@/utils/store/agreements';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { editItem, moveItem, newItem, undo } from '@/utils/store/commands';
import { watch } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { proposeItem, takeProposal } from '@/utils/store/proposals';
import { listSection } from '@/utils/store/queries';
import { recentReviews } from '@/utils/store/reviews';
import { sendBack } from '@/utils/store/send-back';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, connect, freshName, freshStore, itemIn, pair, scopeNow, send, START } from './support';

const HOURS = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'UTC' };
const PROMISE = { hours: { assistant: HOURS }, promise: { normal: 60 } };

const PLACES = {
  languages: { client: 'hu', assistant: 'sr-Cyrl' },
  countries: { client: 'HU', assistant: 'RS' },
} as const;

async function agreementOf(store: Store) {
  return (await currentWorkspace(store)).agreement;
}

/** An item that was handed over at the start. */
async function asked(store: Store, title = 'Flights'): Promise<string> {
  const { item } = await newItem(store, title, START);
  await moveItem(store, item, 'hand-over', { now: START });
  return item;
}

describe('an edit of the agreement', () => {
  test('is kept as an event of what changed, and folded with the workspace', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    expect(await editAgreement(store, id, PROMISE, START)).toMatchObject({ ok: true });
    expect(await editAgreement(store, id, PROMISE, after(1))).toEqual({ ok: true, events: [], items: [] });
    await editAgreement(store, id, { ...PROMISE, channels: ['email'] }, after(2));
    const events = await store.getAllFromIndex('events', 'item', id);
    expect(events.map(({ type, body }) => [type, body])).toEqual([
      ['agreed', PROMISE],
      ['agreed', { channels: ['email'] }],
    ]);
    expect(await agreementOf(store)).toMatchObject({ channels: ['email'], promise: { normal: 60 } });
    await checkConsistent(store);
  });

  test('is refused with its reason, and then writes nothing', async () => {
    const { client, assistant } = await pair();
    const { id } = await currentWorkspace(client);
    const three = { channels: ['email' as const, 'slack' as const, 'phone' as const] };
    expect(await editAgreement(client, id, three, START)).toEqual({ ok: false, reason: 'third-channel' });
    expect(await editAgreement(assistant, id, { budget: 40 }, START)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await client.count('events')).toBe(0);
    expect(await agreementOf(client)).toEqual(NO_AGREEMENT);
  });

  test('is undone like anything else', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await editAgreement(store, id, { channels: ['email'] }, START);
    const edited = await editAgreement(store, id, PROMISE, after(1));
    if (!edited.ok) throw new Error(edited.reason);
    expect(await undo(store, id, edited.events, after(2))).toMatchObject({ ok: true });
    expect(await agreementOf(store)).toEqual({ ...NO_AGREEMENT, channels: ['email'] });
    expect(await undo(store, id, edited.events, after(3))).toEqual({ ok: false, reason: 'not-undoable' });
    await applyAgreement(store, after(3));
    await checkConsistent(store);
  });

  test('is heard of by views, and followed by the open items, however often that is broken off', async () => {
    const name = freshName();
    const store = await connect(name);
    const { id } = await currentWorkspace(store);
    const items: string[] = [];
    for (let n = 0; n < 120; n++) items.push(await asked(store, `${n}`));
    const heard: boolean[] = [];
    const stop = watch((change) => heard.push(change.settings));
    const one = await connect(name);
    await editAgreement(one, id, PROMISE, after(1));
    // As if its window had been closed: what it began stops wherever it is.
    one.close();
    stop();
    expect(heard[0]).toBe(true);
    await applyAgreement(store, after(1));
    expect((await currentWorkspace(store)).stale).toBe(false);
    for (const item of items) {
      expect((await itemIn(store, item, after(1))).watches.acceptBy).toBe(after(60).toISOString());
    }
    const silent = (await listSection(store, await scopeNow(store), 'with', 500, after(61))).filter(
      ({ signals }) => signals.includes('silent'),
    );
    expect(silent).toHaveLength(120);
    await checkConsistent(store);
  });

  test('holds for the very next command of another context', async () => {
    const name = freshName();
    const [one, two] = [await connect(name), await connect(name)];
    const { id } = await currentWorkspace(one);
    await newItem(two, 'Warm', START);
    await editAgreement(one, id, PROMISE, START);
    const item = await asked(two);
    expect((await itemIn(two, item, START)).watches.acceptBy).toBe(after(60).toISOString());
  });

  test('travels in a packet and in a backup', async () => {
    const { client, assistant } = await pair();
    const { id } = await currentWorkspace(client);
    const item = await asked(client);
    await send(client, assistant, START);
    await editAgreement(client, id, { ...PROMISE, ...PLACES }, START);
    await send(client, assistant, after(1));
    await applyAgreement(assistant, after(1));
    expect(await agreementOf(assistant)).toMatchObject(PLACES);
    expect(await agreementOf(assistant)).toEqual(await agreementOf(client));
    expect((await itemIn(assistant, item, after(1))).watches.acceptBy).toBe(after(60).toISOString());
    await checkConsistent(assistant);
    const other = await freshStore();
    await importBackup(
      other,
      await exportBackup(client, after(2), () => undefined),
      () => undefined,
      after(2),
    );
    expect(await agreementOf(other)).toEqual(await agreementOf(client));
    await checkConsistent(other);
  });

  test.each<[string, unknown, boolean]>([
    ['a language and a country of each', PLACES, true],
    ['one of them', { languages: { client: 'hu' }, countries: {} }, true],
    ['neither any more', { languages: { client: null }, countries: { assistant: null } }, true],
    ['a language without a name', { languages: { client: '' } }, false],
    ['a language that is a number', { languages: { client: 3 } }, false],
    ['a language of somebody else', { languages: { boss: 'hu' } }, false],
    ['a country that is not known', { countries: { client: 'FR' } }, false],
    ['a country of somebody else', { countries: { boss: 'HU' } }, false],
  ])('is read from a file: %s', (_, edit, stands) => {
    expect(v.is(agreementEdit, edit)).toBe(stands);
  });
});

describe('what is learned becomes a guideline', () => {
  const AREA = { areas: { a_1: { name: 'Bookings' } } };

  test('of a delivery that went back, in one write that is undone as one', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await editAgreement(store, id, AREA, START);
    const item = await asked(store);
    await moveItem(store, item, 'deliver', { now: after(1) });
    const back = await sendBack(store, item, {
      note: 'The seat is wrong',
      guideline: { area: 'a_1', text: 'Always an aisle seat' },
      now: after(2),
    });
    if (!back.ok) throw new Error(back.reason);
    expect(await itemIn(store, item, after(2))).toMatchObject({
      stage: 'working',
      stageNote: 'The seat is wrong',
    });
    expect((await agreementOf(store)).areas[0]?.guidelines).toMatchObject([{ text: 'Always an aisle seat' }]);
    expect(await undo(store, id, back.events, after(3))).toMatchObject({ ok: true });
    expect((await itemIn(store, item, after(3))).stage).toBe('delivered');
    expect((await agreementOf(store)).areas[0]?.guidelines).toEqual([]);
    const plain = await sendBack(store, item, { note: 'Again', guideline: null, now: after(4) });
    expect(plain).toMatchObject({ ok: true, events: [expect.any(String)] });
    await applyAgreement(store, after(4));
    await checkConsistent(store);
  });

  test('of a better way to work that the assistant proposed and the client took', async () => {
    const { client, assistant } = await pair();
    const { id } = await currentWorkspace(client);
    await editAgreement(client, id, AREA, START);
    await send(client, assistant, START);
    const idea = { title: 'Compare three offers', why: 'It saved 40 €', improves: 'a_1' };
    expect(await proposeItem(client, id, idea, after(1))).toEqual({ ok: false, reason: 'not-allowed' });
    const made = await proposeItem(assistant, id, idea, after(1));
    const work = await proposeItem(assistant, id, { title: 'Renew it', why: '', improves: null }, after(1));
    const lost = await proposeItem(assistant, id, { ...idea, improves: 'a_gone' }, after(1));
    if (!made.ok || !work.ok || !lost.ok) throw new Error('A proposal was refused.');
    const [item, task, other] = [made, work, lost].map(({ items }) => items[0]!.id) as [
      string,
      string,
      string,
    ];
    expect(await takeProposal(assistant, item, after(2))).toEqual({ ok: false, reason: 'not-allowed' });
    await send(assistant, client, after(3));
    expect(await itemIn(client, item, after(3))).toMatchObject({
      stage: 'proposed',
      improves: 'a_1',
      source: { excerpt: 'It saved 40 €' },
    });
    expect(await takeProposal(client, item, after(4))).toMatchObject({ ok: true });
    expect((await itemIn(client, item, after(4))).stage).toBe('done');
    expect((await agreementOf(client)).areas[0]?.guidelines).toMatchObject([
      { text: 'Compare three offers' },
    ]);
    for (const taken of [task, other]) {
      await takeProposal(client, taken, after(5));
      expect((await itemIn(client, taken, after(5))).stage).toBe('inbox');
    }
    expect(await takeProposal(client, 'i_none', after(6))).toEqual({ ok: false, reason: 'unknown-item' });
    await send(client, assistant, after(7));
    await applyAgreement(assistant, after(7));
    expect((await agreementOf(assistant)).areas[0]?.guidelines).toHaveLength(1);
    await checkConsistent(client);
    await checkConsistent(assistant);
  });
});

test('the latest reviews of areas come the newest first', async () => {
  const { client, assistant } = await pair();
  const { id } = await currentWorkspace(client);
  for (const [title, area, minutes] of [['a', 'a_1', 10], ['b', null, 20], ['c', 'a_1', 30]] as const) {
    const { item } = await newItem(client, title, START);
    await moveItem(client, item, 'hand-over', { now: after(1) });
    await editItem(client, item, { area }, after(2));
    await send(client, assistant, after(3));
    await moveItem(assistant, item, 'deliver', { now: after(4) });
    await send(assistant, client, after(5));
    await moveItem(client, item, 'finish', { now: after(minutes), rating: 5 });
  } // prettier-ignore
  const reviews = await recentReviews(client, id, 10);
  expect(reviews).toMatchObject([
    { title: 'c', area: 'a_1', review: { own: true, rating: 5 } },
    { title: 'a', area: 'a_1' },
  ]);
  expect(await recentReviews(client, id, 1)).toHaveLength(1);
  expect(await recentReviews(client, 'w_other', 1)).toEqual([]);
});
