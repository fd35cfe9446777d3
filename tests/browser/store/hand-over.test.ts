import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { captureItem, editItem, enrichItem, moveItem, newItem, undo } from '@/utils/store/commands';
import { handOver, handOverMany } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { getEvents } from '@/utils/store/queries';
import { joinCapture } from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { packetText } from './packet-text';
import { after, captureOf, freshStore, itemIn, pair, scopeNow, send, START } from './support';

const TRIMMED = { ...captureOf('k').source, excerpt: 'Hand luggage.', author: null };

async function sharedEvents(store: Store, item: string): Promise<ItemEvent[]> {
  const events = await getEvents(store, await scopeNow(store), item);
  return events.filter(({ device }) => !isPrivateDevice(device)).sort((a, b) => a.seq - b.seq);
}

/** An item with a brief, not handed over. */
async function briefed(store: Store): Promise<string> {
  const { item } = await captureItem(store, captureOf('k'), { now: START });
  await editItem(
    store,
    item,
    { goal: 'A first thought', steps: { x: { text: 'Gone', place: 'a0' } } },
    after(1),
  );
  const steps = { x: { gone: true }, y: { text: 'Ask', place: 'a1' } };
  await editItem(store, item, { goal: 'Booked', guidelines: 'Aisle seat', steps }, after(2));
  return item;
}

describe('before the hand-over', () => {
  test('nothing of an item leaves, whatever is done with it', async () => {
    const { client, assistant } = await pair();
    const item = await briefed(client);
    await enrichItem(client, item, captureOf('k', { board: 'Private board' }), after(3));
    await moveItem(client, item, 'drop', { now: after(4) });
    await moveItem(client, item, 'reopen', { now: after(5) });
    expect(await sharedEvents(client, item)).toEqual([]);
    expect((await itemIn(client, item, after(5))).shared).toBeNull();
    for (const word of ['Lisbon', 'thought', 'Aisle', 'board'])
      expect(await packetText(client, after(99))).not.toContain(word);
    await send(client, assistant, after(6));
    expect(await assistant.count('items')).toBe(0);
    await checkConsistent(client);
  });
});

describe('handing over', () => {
  test('shares the trimmed source and the brief as it stands, without how it came about', async () => {
    const { client, assistant } = await pair();
    const item = await briefed(client);
    const edit = { title: 'Flights to Lisbon', materials: 'Card in the vault' };
    const handed = await handOver(client, item, { now: after(3), channel: 'gmail', source: TRIMMED, edit });
    expect(handed).toMatchObject({ ok: true });
    expect((await sharedEvents(client, item)).map(({ type }) => type)).toEqual([
      'captured',
      'edited',
      'moved',
    ]);
    const text = await packetText(client, after(99));
    expect(text).toContain('Flights to Lisbon');
    for (const word of ['A first thought', 'Hand luggage only', 'Kovač', 'Gone'])
      expect(text).not.toContain(word);
    await send(client, assistant, after(4));
    const [mine, theirs] = [await itemIn(client, item, after(4)), await itemIn(assistant, item, after(4))];
    expect(theirs).toMatchObject({
      stage: 'asked',
      title: 'Flights to Lisbon',
      sourceKey: 'k',
      source: TRIMMED,
      shared: TRIMMED,
      brief: mine.brief,
      handedOver: { channel: 'gmail' },
      turns: ['assistant'],
    });
    expect(theirs.brief).toMatchObject({
      goal: 'Booked',
      steps: [{ id: 'y' }],
      materials: 'Card in the vault',
    });
    expect(mine).toMatchObject({ source: { excerpt: 'Hand luggage only.' }, shared: TRIMMED });
    await checkConsistent(client);
    await checkConsistent(assistant);
  });

  test('shares joined material as it was trimmed, and later material as it is', async () => {
    const { client, assistant } = await pair();
    const item = await briefed(client);
    await joinCapture(client, item, captureOf('plan', { excerpt: 'The PIN is 4711.' }), after(3));
    const [material] = (await itemIn(client, item, after(4))).joined;
    const joined = [{ ...material!, source: { ...material!.source, excerpt: 'The PIN is gone.' } }];
    expect((await handOver(client, item, { now: after(4), joined })).ok).toBe(true);
    await joinCapture(client, item, captureOf('photo', { excerpt: 'A photo.' }), after(5));
    expect(await packetText(client, after(99))).not.toContain('4711');
    await send(client, assistant, after(6));
    const there = await itemIn(assistant, item, after(6));
    expect(there.joined.map(({ source }) => source.excerpt)).toEqual(['The PIN is gone.', 'A photo.']);
    expect((await itemIn(client, item, after(6))).joined).toEqual(there.joined);
    await checkConsistent(client);
  });

  test('a title that nobody wrote is trimmed with its source', async () => {
    const store = await freshStore();
    const { item } = await captureItem(store, captureOf('k', { title: 'Fwd: secret' }), { now: START });
    await handOver(store, item, { now: after(1), source: { ...TRIMMED, title: 'Flights' } });
    expect((await itemIn(store, item, after(1))).title).toBe('Flights');
    expect(await packetText(store, after(99))).not.toContain('Fwd');
  });

  test('by a plain move shares as much', async () => {
    const { client, assistant } = await pair();
    const item = await briefed(client);
    await moveItem(client, item, 'hand-over', { now: after(3), channel: 'mailto' });
    await send(client, assistant, after(4));
    expect(await itemIn(assistant, item, after(4))).toMatchObject({
      stage: 'asked',
      source: captureOf('k').source,
      brief: { goal: 'Booked' },
    });
  });

  test('undone takes everything back, and can be done again', async () => {
    const { client, assistant } = await pair();
    const { id } = await currentWorkspace(client);
    const item = await briefed(client);
    const before = await itemIn(client, item, after(3));
    const handed = await handOver(client, item, { now: after(3), source: TRIMMED });
    if (!handed.ok) throw new Error(handed.reason);
    expect(await undo(client, id, handed.events, after(4))).toMatchObject({ ok: true });
    expect(await itemIn(client, item, after(4))).toMatchObject({
      stage: 'inbox',
      title: before.title,
      source: before.source,
      shared: null,
      brief: before.brief,
    });
    await send(client, assistant, after(5));
    expect(await assistant.count('items')).toBe(0);
    await handOver(client, item, { now: after(6) });
    await send(client, assistant, after(7));
    expect(await itemIn(assistant, item, after(7))).toMatchObject({ stage: 'asked', brief: before.brief });
    await checkConsistent(client);
    await checkConsistent(assistant);
  });

  test('again after a decline shares only what changed', async () => {
    const { client, assistant } = await pair();
    const item = await briefed(client);
    await handOver(client, item, { now: after(3), source: TRIMMED });
    await send(client, assistant, after(4));
    expect(await moveItem(assistant, item, 'decline', { now: after(5) })).toEqual({
      ok: false,
      reason: 'needs-reason',
    });
    await moveItem(assistant, item, 'decline', { now: after(5), note: 'No time' });
    await send(assistant, client, after(6));
    await enrichItem(client, item, captureOf('k', { board: 'Private board' }), after(7));
    await handOver(client, item, {
      now: after(8),
      source: TRIMMED,
      edit: { goal: 'Booked', materials: 'Card' },
    });
    const events = (await sharedEvents(client, item)).slice(-2);
    expect(events.map(({ type, body }) => [type, type === 'edited' ? body : null])).toEqual([
      ['edited', { materials: 'Card' }],
      ['moved', null],
    ]);
    await send(client, assistant, after(9));
    // What stayed with the client came between, and does not part the two histories.
    expect(await itemIn(assistant, item, after(9))).toMatchObject({ stage: 'asked', conflict: null });
    expect(await itemIn(client, item, after(9))).toMatchObject({ stage: 'asked', conflict: null });
    expect(await packetText(client, after(99))).not.toContain('Private board');
  });

  test('of several is all or none', async () => {
    const store = await freshStore();
    const [first, second] = [await newItem(store, 'a', START), await newItem(store, 'b', START)];
    const items = [{ id: first.item, source: TRIMMED }, { id: second.item }];
    await moveItem(store, second.item, 'drop', { now: after(1) });
    const before = await checkConsistent(store);
    expect(await handOverMany(store, items, { now: after(2) })).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await checkConsistent(store)).toEqual(before);
    await moveItem(store, second.item, 'reopen', { now: after(3) });
    expect(await handOverMany(store, items, { now: after(4), channel: 'gmail' })).toMatchObject({ ok: true });
    expect((await itemIn(store, first.item, after(4))).shared).toEqual(TRIMMED);
    expect(await handOverMany(store, [{ id: 'i_none' }], { now: after(5) })).toEqual({
      ok: false,
      reason: 'unknown-item',
    });
    await checkConsistent(store);
  });
});

describe('the two logs', () => {
  test('are each gapless and have one clock; an assistant has only one', async () => {
    const { client, assistant } = await pair();
    const item = await briefed(client);
    await handOver(client, item, { now: after(3) });
    await editItem(client, item, { goal: 'Booked soon' }, after(2));
    await enrichItem(client, item, captureOf('k', { board: 'B' }), after(1));
    await joinCapture(client, item, captureOf('m', { title: 'Material' }), after(4));
    const { events } = await checkConsistent(client);
    const byClock = [...events].sort((a, b) => (a.clock < b.clock ? -1 : 1));
    expect(byClock.map(({ type }) => type)).toEqual([
      ...['captured', 'edited', 'edited'],
      ...['captured', 'edited', 'moved', 'edited', 'enriched', 'joined'],
    ]);
    expect(byClock.map(({ device }) => isPrivateDevice(device))).toEqual([
      ...[true, true, true],
      ...[false, false, false, false, true, false],
    ]);
    const { item: proposed } = await newItem(assistant, 'An idea', after(5));
    expect(await itemIn(assistant, proposed, after(5))).toMatchObject({
      stage: 'proposed',
      shared: { title: 'An idea' },
    });
    await send(assistant, client, after(6));
    expect(await itemIn(client, proposed, after(6))).toMatchObject({ stage: 'proposed', turns: ['client'] });
    expect(await sharedEvents(assistant, proposed)).toHaveLength(1);
  });
});
