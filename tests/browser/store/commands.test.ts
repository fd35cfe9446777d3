import { describe, expect, test } from 'vitest';
import { dueFrom } from '@/utils/delegation/due';
import {
  captureItem,
  editItem,
  enrichItem,
  moveItem,
  moveItems,
  newItem,
  noteItem,
  settleItem,
  undo,
} from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { findBySource, getEvents, getItem, getTally, listSection } from '@/utils/store/queries';
import { record } from '@/utils/store/record';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, captureOf, connect, freshName, freshStore, itemIn, scopeNow, START } from './support';

describe('capturing', () => {
  test('keeps the item under the names that outside checks rely on', async () => {
    const store = await freshStore();
    const captured = await captureItem(store, captureOf('page:example.org/a'), { now: START });
    expect(captured).toMatchObject({ status: 'new', stage: 'inbox', title: 'Book the Lisbon flights' });
    const [item] = await store.getAll('items');
    expect(item).toMatchObject({
      id: captured.item,
      workspace: (await currentWorkspace(store)).id,
      stage: 'inbox',
      title: 'Book the Lisbon flights',
      sourceKey: 'page:example.org/a',
      createdAt: START.toISOString(),
      updatedAt: START.toISOString(),
      source: { site: 'page', url: 'https://example.org/a', author: { name: 'Ana Kovač' }, attachments: [] },
      brief: { goal: '', steps: [], due: null, guidelines: '', materials: '', authority: 'ask-first' },
    });
    await checkConsistent(store);
  });

  test('of the same source again gives the item it gave, as it stands, and writes nothing', async () => {
    const store = await freshStore();
    const first = await captureItem(store, captureOf('k'), { now: START });
    await moveItem(store, first.item, 'hand-over', { now: after(1), channel: 'gmail' });
    const again = await captureItem(store, captureOf('k', { title: 'Other' }), { now: after(2) });
    expect(again).toEqual({
      item: first.item,
      status: 'known',
      stage: 'asked',
      title: 'Book the Lisbon flights',
      events: [],
    });
    // The capture, kept; and shared: the capture, the brief, the move.
    expect(await store.count('events')).toBe(4);
  });

  test('separately makes one more item each time', async () => {
    const store = await freshStore();
    const items = [await captureItem(store, captureOf('k'), { now: START })];
    for (const minutes of [1, 2]) {
      items.push(await captureItem(store, captureOf('k'), { now: after(minutes), separate: true }));
    }
    expect(new Set(items.map(({ item }) => item)).size).toBe(3);
    expect(items.map(({ status }) => status)).toEqual(['new', 'new', 'new']);
    await checkConsistent(store);
  });

  test('prefers the open one of several items with one source', async () => {
    const store = await freshStore();
    const first = await captureItem(store, captureOf('k'), { now: START });
    const second = await captureItem(store, captureOf('k'), { now: after(1), separate: true });
    await moveItem(store, second.item, 'drop', { now: after(2) });
    expect((await captureItem(store, captureOf('k'), { now: after(3) })).item).toBe(first.item);
    await moveItem(store, first.item, 'finish', { now: after(4) });
    const { id } = await currentWorkspace(store);
    expect((await findBySource(store, id, 'k', after(5)))?.id).toBe(second.item);
  });

  test('by two connections at once gives one item', async () => {
    const name = freshName();
    const stores = [await connect(name), await connect(name), await connect(name)];
    const captured = await Promise.all(
      stores.map((store) => captureItem(store, captureOf('k'), { now: START })),
    );
    expect(new Set(captured.map(({ item }) => item)).size).toBe(1);
    expect(captured.map(({ status }) => status).sort()).toEqual(['known', 'known', 'new']);
  });

  test('cuts a title of more than 300 characters, and keeps no key for a typed item', async () => {
    const store = await freshStore();
    const captured = await newItem(store, `  ${'long '.repeat(200)}`, START);
    expect(captured.title.length).toBeLessThanOrEqual(300);
    expect(captured.title.endsWith('long…')).toBe(true);
    const item = await getItem(store, await scopeNow(store), captured.item, START);
    expect(item).toMatchObject({ sourceKey: null, source: { site: 'none', url: '' } });
  });
});

describe('enriching', () => {
  test('keeps what is new or fuller, and only that', async () => {
    const store = await freshStore();
    const quick = captureOf('k', { author: null, excerpt: 'Short', title: 'Inbox - Gmail', attachments: [] });
    const { item } = await captureItem(store, quick, { now: START });
    const full = captureOf('k', {
      url: 'https://example.org/other',
      title: 'Offer',
      excerpt: 'Short and longer',
      attachments: [{ name: 'offer.pdf' }],
      threadId: '18c',
    });
    const recorded = await enrichItem(store, item, full, after(1));
    expect(recorded?.ok).toBe(true);
    expect((await getItem(store, await scopeNow(store), item, after(1)))?.source).toEqual({
      ...full.source,
      url: 'https://example.org/a',
    });
    expect((await getItem(store, await scopeNow(store), item, after(1)))?.title).toBe('Offer');
  });

  test('is nothing when the page says no more than before', async () => {
    const store = await freshStore();
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    expect(await enrichItem(store, item, captureOf('k', { excerpt: '', author: null }), after(1))).toBeNull();
    expect(await store.count('events')).toBe(1);
  });
});

describe('editing', () => {
  test('records what differs and drops the draft in the same moment', async () => {
    const store = await freshStore();
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    await saveDraft(store, `item:${item}`, { goal: 'Flights are booked' }, after(1));
    const due = dueFrom('2026-03-10', null, 'Europe/Tallinn');
    const edit = {
      title: 'Book the Lisbon flights',
      goal: 'Flights are booked',
      due,
      steps: { a: { text: 'Ask', done: false, place: 'a0' } },
    };
    await editItem(store, item, edit, after(2), `item:${item}`);
    expect(await readDraft(store, `item:${item}`)).toBeNull();
    const events = await getEvents(store, await scopeNow(store), item);
    expect(events.at(-1)?.body).toEqual({ goal: edit.goal, due, steps: edit.steps });
    const again = await editItem(store, item, edit, after(3));
    expect(again).toMatchObject({ ok: true, events: [] });
    await checkConsistent(store);
  });
});

describe('moving', () => {
  test('goes from the stage the item is on, moves its row and its count', async () => {
    const store = await freshStore();
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    await moveItem(store, item, 'hand-over', { now: after(1), channel: 'mailto' });
    await moveItem(store, item, 'deliver', { now: after(2), note: 'All booked' });
    expect(await listSection(store, await scopeNow(store), 'with', 10, after(2))).toEqual([]);
    const [row] = await listSection(store, await scopeNow(store), 'needs', 10, after(2));
    expect(row).toMatchObject({
      id: item,
      stage: 'delivered',
      signals: ['to-review'],
      stageNote: 'All booked',
    });
    expect((await getTally(store, await scopeNow(store), after(2))).buckets).toMatchObject({
      needs: 1,
      brief: 0,
      hand: 0,
    });
    await moveItem(store, item, 'finish', { now: after(3) });
    await moveItem(store, item, 'reopen', { now: after(4) });
    expect((await getItem(store, await scopeNow(store), item, after(4)))?.stage).toBe('working');
    await checkConsistent(store);
  });

  test('finds the workspace of its item, also when that was made elsewhere after the first write', async () => {
    const name = freshName();
    const [store, elsewhere] = [await connect(name), await connect(name)];
    await captureItem(store, captureOf('k'), { now: START });
    const second = await createWorkspace(elsewhere, 'client', { name: 'Mari', email: '' }, after(1));
    const { item } = await captureItem(elsewhere, captureOf('k'), { now: after(2) });
    expect(await moveItem(store, item, 'hand-over', { now: after(3), channel: 'copy' })).toMatchObject({
      ok: true,
      items: [{ workspace: second.id, stage: 'asked' }],
    });
  });

  test('is refused where the stage does not allow it, and then writes nothing', async () => {
    const store = await freshStore();
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    const before = await checkConsistent(store);
    expect(await moveItem(store, item, 'send-back', { now: after(1) })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await moveItem(store, 'i_none', 'drop', { now: after(1) })).toEqual({
      ok: false,
      reason: 'unknown-item',
    });
    expect(await checkConsistent(store)).toEqual(before);
  });

  test('is refused as a whole when one of several events is', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    const before = await checkConsistent(store);
    const recorded = await record(store, {
      workspace,
      now: after(1),
      events: [
        { item, type: 'edited', body: { goal: 'Booked' } },
        { item, type: 'moved', body: { move: 'accept', from: 'inbox', to: 'accepted' } },
      ],
    });
    expect(recorded).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await checkConsistent(store)).toEqual(before);
  });

  test('says what only this move says, and several items move together or not at all', async () => {
    const store = await freshStore();
    const [first, second] = [await newItem(store, 'a', START), await newItem(store, 'b', START)];
    const items = [first.item, second.item];
    expect(await moveItems(store, items, 'hand-over', { now: after(1), channel: 'gmail' })).toMatchObject({
      ok: true,
    });
    const promised = dueFrom('2026-03-10', null, 'Europe/Tallinn')!;
    const accepting = { now: after(2), note: 'I will', estimate: 30, promised };
    await moveItem(store, first.item, 'accept', accepting);
    expect((await itemIn(store, first.item, after(2))).promise).toMatchObject({
      words: 'I will',
      estimate: 30,
      due: promised,
    });
    const before = await checkConsistent(store);
    expect(await moveItems(store, items, 'accept', { now: after(3) })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await checkConsistent(store)).toEqual(before);
    const links = ['https://example.org/done'];
    await moveItems(store, items, 'deliver', { now: after(4), links });
    await moveItem(store, first.item, 'finish', { now: after(5), rating: 4 });
    expect(await itemIn(store, first.item, after(5))).toMatchObject({ links, review: { rating: 4 } });
    await checkConsistent(store);
  });

  test('a note is kept; a settlement where nothing crossed is refused', async () => {
    const store = await freshStore();
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    await noteItem(store, item, 'Asked by phone', after(1));
    expect(await settleItem(store, item, 'dropped', after(2))).toEqual({ ok: false, reason: 'not-allowed' });
    expect((await getEvents(store, await scopeNow(store), item)).map(({ type }) => type)).toEqual([
      'captured',
      'noted',
    ]);
  });
});

describe('undo', () => {
  test('of a capture leaves nothing but its events, and the source can be captured again', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const captured = await captureItem(store, captureOf('k'), { now: START });
    expect(await undo(store, workspace, captured.events, after(1))).toMatchObject({ ok: true, items: [] });
    for (const name of ['items', 'order', 'wakes'] as const) expect(await store.count(name)).toBe(0);
    expect((await getTally(store, await scopeNow(store), after(1))).stages.inbox).toBe(0);
    expect(await store.count('events')).toBe(2);
    const again = await captureItem(store, captureOf('k'), { now: after(2) });
    expect(again).toMatchObject({ item: captured.item, status: 'new' });
    await checkConsistent(store);
  });

  test('of several events takes back all of them', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const { item } = await captureItem(store, captureOf('k'), { now: START });
    const handed = await moveItem(store, item, 'hand-over', { now: after(1) });
    const accepted = await moveItem(store, item, 'accept', { now: after(2) });
    if (!handed.ok || !accepted.ok) throw new Error('A move was refused.');
    await undo(store, workspace, [...handed.events, ...accepted.events], after(3));
    expect((await getItem(store, await scopeNow(store), item, after(3)))?.stage).toBe('inbox');
    await checkConsistent(store);
  });

  test('is refused once something stands on it, when it was done before, and for events nobody has', async () => {
    const store = await freshStore();
    const { id: workspace } = await currentWorkspace(store);
    const captured = await captureItem(store, captureOf('k'), { now: START });
    const handed = await moveItem(store, captured.item, 'hand-over', { now: after(1) });
    if (!handed.ok) throw new Error('A move was refused.');
    const refused = { ok: false, reason: 'not-undoable' };
    expect(await undo(store, workspace, captured.events, after(2))).toEqual(refused);
    expect(await undo(store, workspace, handed.events, after(3))).toMatchObject({ ok: true });
    expect(await undo(store, workspace, handed.events, after(4))).toEqual(refused);
    expect(await undo(store, workspace, ['d_none:7'], after(4))).toEqual(refused);
    expect(await undo(store, workspace, [], after(4))).toEqual(refused);
  });
});
