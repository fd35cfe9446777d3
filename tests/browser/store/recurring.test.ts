import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT, type AgreementEdit } from '@/utils/delegation/agreement';
import { itemIdFor } from '@/utils/delegation/capture';
import { recurrenceKey, type RecurrenceWords } from '@/utils/delegation/recurrence';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import { editAgreement } from '@/utils/store/agreements';
import { moveItem, undo } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { writeProcedure } from '@/utils/store/procedures';
import { makeDue, missedDates } from '@/utils/store/recurring';
import { getRecurrence, listRecurrences, retireRecurrence, writeRecurrence } from '@/utils/store/recurrences';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { carry, found, join } from '@/tests/support/members';
import { connect, freshName, freshStore, itemIn, pair, START } from './support';

/** A Monday. */
const at = (moment: string): Date => new Date(`${moment}:00.000Z`);

const WEEKLY: RecurrenceWords = {
  title: 'Sort the receipts',
  rule: 'FREQ=WEEKLY;BYDAY=MO',
  start: '2026-03-02',
  time: null,
  zone: 'Europe/Tallinn',
  holidays: 'after',
  lead: 1,
  procedure: null,
  paused: false,
};

const HOW: ProcedureWords = {
  title: 'Receipts',
  goal: 'All receipts of the week are in the folder.',
  steps: ['Collect them', 'Scan them'],
  guidelines: 'Paper ones too',
  authority: 'decide-and-tell',
  area: null,
  minutes: 30,
  match: { sites: [], senders: [], words: [] },
  starter: null,
};

async function recurs(store: Store, words: Partial<RecurrenceWords> = {}, id = 'rec_1', now = START) {
  const { id: workspace } = await currentWorkspace(store);
  const written = await writeRecurrence(store, { workspace, id, words: { ...WEEKLY, ...words }, now });
  expect(written.ok).toBe(true);
  return workspace;
}

/** The days that open items are due on, by title. */
async function dueDays(store: Store): Promise<string[]> {
  const items = await store.getAll('items');
  return items.map(({ title, brief }) => `${brief.due?.date} ${title}`).sort();
}

async function idOn(store: Store, date: string, recurrence = 'rec_1'): Promise<string> {
  return itemIdFor((await currentWorkspace(store)).id, recurrenceKey(recurrence, date));
}

describe('what has come due', () => {
  test('begins its lead before its day, once, with its title and deadline, and says when to look again', async () => {
    const store = await freshStore();
    await recurs(store, { start: '2026-03-09' });
    // The day before the Friday: midnight in Tallinn is 22:00.
    expect(await makeDue(store, at('2026-03-05T21:59'))).toEqual({
      items: [],
      next: '2026-03-05T22:00:00.000Z',
    });
    const made = await makeDue(store, at('2026-03-05T22:00'));
    expect(made).toEqual({ items: [await idOn(store, '2026-03-09')], next: '2026-03-12T22:00:00.000Z' });
    const item = await itemIn(store, made.items[0]!, START);
    expect(item).toMatchObject({
      stage: 'inbox',
      title: 'Sort the receipts',
      sourceKey: 'recurrence:rec_1:2026-03-09',
    });
    expect(item.brief).toMatchObject({
      due: { date: '2026-03-09', time: null, at: '2026-03-09T15:00:00.000Z' },
      goal: '',
    });
    expect((await makeDue(store, at('2026-03-06T09:00'))).items).toEqual([]);
    expect((await makeDue(store, at('2026-03-12T22:00'))).items).toEqual([await idOn(store, '2026-03-16')]);
  });

  test('follows the latest version of its procedure', async () => {
    const store = await freshStore();
    const workspace = await recurs(store, { procedure: 'sop_1' });
    await writeProcedure(store, { workspace, id: 'sop_1', words: { ...HOW, goal: 'Old' }, now: START });
    await writeProcedure(store, { workspace, id: 'sop_1', words: HOW, now: START });
    const [id] = (await makeDue(store, START)).items;
    const { brief } = await itemIn(store, id!, START);
    expect(brief).toMatchObject({
      goal: HOW.goal,
      guidelines: HOW.guidelines,
      authority: 'decide-and-tell',
      procedure: { id: 'sop_1', version: 2 },
    });
    expect(brief.steps.map(({ text }) => text)).toEqual(HOW.steps);
  });

  test('is none of an assistant, and of each workspace its own', async () => {
    const store = await freshStore();
    await recurs(store);
    const other = await createWorkspace(store, 'client', { name: 'Anna', email: '' }, START);
    const third = await createWorkspace(store, 'assistant', { name: 'Ben', email: '' }, START);
    await writeRecurrence(store, {
      workspace: other.id,
      id: 'rec_2',
      words: { ...WEEKLY, title: 'Books' },
      now: START,
    });
    expect(
      await writeRecurrence(store, { workspace: third.id, id: 'rec_3', words: WEEKLY, now: START }),
    ).toMatchObject({
      ok: false,
    });
    expect((await makeDue(store, START)).items).toHaveLength(2);
    const items = await store.getAll('items');
    expect(items.find(({ title }) => title === 'Books')?.workspace).toBe(other.id);
    expect(await listRecurrences(store, third.id)).toEqual([]);
  });

  test('keeps to holidays and days off of the agreement', async () => {
    const store = await freshStore();
    const workspace = await recurs(store, {
      rule: 'FREQ=MONTHLY;BYMONTHDAY=1',
      start: '2026-05-01',
      lead: 0,
    });
    const change: AgreementEdit = {
      hours: {
        ...NO_AGREEMENT.hours,
        assistant: { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', zone: 'Europe/Madrid' },
      },
      countries: { assistant: 'ES' },
    };
    await editAgreement(store, workspace, change, START);
    await makeDue(store, at('2026-05-03T22:00'));
    // The first of May is a holiday and a Friday; a working day ends at 16:00 in Madrid.
    expect(await dueDays(store)).toEqual(['2026-05-04 Sort the receipts']);
    const item = await itemIn(store, await idOn(store, '2026-05-01'), START);
    expect(item.brief.due?.at).toBe('2026-05-04T14:00:00.000Z');
  });
});

describe('an item is made once for ever', () => {
  test('also after it was dropped, or taken back', async () => {
    const name = freshName();
    const store = await connect(name);
    const workspace = await recurs(store, { lead: 10 });
    const { items } = await makeDue(store, START);
    expect(items).toHaveLength(3);
    await moveItem(store, items[0]!, 'drop', { now: START });
    const events = await store.getAllFromIndex('events', 'item', items[1]);
    await undo(
      store,
      workspace,
      events.map(({ id }) => id),
      START,
    );
    expect(await store.get('items', items[1]!)).toBeUndefined();
    // Another context, which remembers nothing.
    const again = await connect(name);
    expect((await makeDue(again, START)).items).toEqual([]);
    expect(await again.get('items', items[1]!)).toBeUndefined();
  });

  test('by several contexts at once', async () => {
    const name = freshName();
    const stores = [await connect(name), await connect(name), await connect(name)];
    await recurs(stores[0]!);
    const made = await Promise.all(stores.map((store) => makeDue(store, START)));
    expect(made.flatMap(({ items }) => items)).toEqual([await idOn(stores[0]!, '2026-03-02')]);
    expect(
      await stores[0]!.getAllFromIndex('events', 'item', await idOn(stores[0]!, '2026-03-02')),
    ).toHaveLength(2);
  });

  test('by one that is killed halfway: what is there is whole, and the rest follows', async () => {
    const name = freshName();
    const dying = await connect(name);
    await recurs(dying, { lead: 10 });
    const making = makeDue(dying, START).catch(() => null);
    const first = await idOn(dying, '2026-03-02');
    await expect.poll(() => dying.get('items', first).catch(() => null)).toBeDefined();
    dying.close();
    await making;
    const next = await connect(name);
    for (const item of await next.getAll('items')) expect(item.brief.due).not.toBeNull();
    await makeDue(next, START);
    expect(await dueDays(next)).toEqual([
      '2026-03-02 Sort the receipts',
      '2026-03-09 Sort the receipts',
      '2026-03-16 Sort the receipts',
    ]);
  });

  test('by two devices that had not seen each other: one item, its steps once', async () => {
    const [one, two] = [await freshStore(), await freshStore()];
    const workspace = await recurs(one, { procedure: 'sop_1' });
    await writeProcedure(one, { workspace, id: 'sop_1', words: HOW, now: START });
    await found(one, START);
    await join(one, two, 'own', START);
    await carry(one, two, 'own', START);
    expect(await getRecurrence(two, workspace, 'rec_1')).toEqual(
      await getRecurrence(one, workspace, 'rec_1'),
    );
    const [here, there] = [await makeDue(one, START), await makeDue(two, START)];
    expect(there.items).toEqual(here.items);
    await carry(one, two, 'own', START);
    await carry(two, one, 'own', START);
    for (const store of [one, two]) {
      expect(await dueDays(store)).toEqual(['2026-03-02 Sort the receipts']);
      const { brief, rivalDues, conflict } = await itemIn(store, here.items[0]!, START);
      expect(brief.steps.map(({ text }) => text)).toEqual(HOW.steps);
      expect([rivalDues, conflict]).toEqual([[], null]);
    }
  });

  test('in whatever zone it is reckoned from now on', async () => {
    const store = await freshStore();
    await recurs(store);
    await makeDue(store, START);
    await recurs(store, { zone: 'Europe/Madrid', time: '18:00' }, 'rec_1', at('2026-03-02T10:00'));
    expect((await makeDue(store, at('2026-03-02T10:00'))).items).toEqual([]);
    await makeDue(store, at('2026-03-05T23:00'));
    expect(await dueDays(store)).toEqual(['2026-03-02 Sort the receipts', '2026-03-09 Sort the receipts']);
    const next = await itemIn(store, await idOn(store, '2026-03-09'), START);
    expect(next.brief.due?.at).toBe('2026-03-09T17:00:00.000Z');
  });
});

describe('after an absence', () => {
  test('only the latest missed one is made, and the others are told', async () => {
    const store = await freshStore();
    const workspace = await recurs(store);
    await makeDue(store, START);
    const back = at('2026-04-01T08:00');
    await makeDue(store, back);
    expect(await dueDays(store)).toEqual(['2026-03-02 Sort the receipts', '2026-03-30 Sort the receipts']);
    const recurrence = (await getRecurrence(store, workspace, 'rec_1'))!;
    const told = await missedDates(store, recurrence, NO_AGREEMENT, back, 5);
    expect(told).toEqual(['2026-03-23', '2026-03-16', '2026-03-09']);
    expect(await missedDates(store, recurrence, NO_AGREEMENT, back, 2)).toEqual(['2026-03-23', '2026-03-16']);
  });

  test('a yearly one is made up for as well', async () => {
    const store = await freshStore();
    await recurs(store, { rule: 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1', holidays: 'keep' });
    await makeDue(store, at('2027-01-15T08:00'));
    expect(await dueDays(store)).toEqual(['2026-04-01 Sort the receipts']);
  });

  test('what was due before it was written, or while it was paused, is no miss', async () => {
    const store = await freshStore();
    const workspace = await recurs(store, { start: '2025-01-06' }, 'rec_1', at('2026-03-03T08:00'));
    expect((await makeDue(store, at('2026-03-03T08:00'))).items).toEqual([]);
    await recurs(store, { paused: true }, 'rec_1', at('2026-03-04T08:00'));
    expect(await makeDue(store, at('2026-03-24T08:00'))).toEqual({ items: [], next: null });
    await recurs(store, { paused: false }, 'rec_1', at('2026-03-25T08:00'));
    await makeDue(store, at('2026-03-27T08:00'));
    expect(await dueDays(store)).toEqual(['2026-03-30 Sort the receipts']);
    const recurrence = (await getRecurrence(store, workspace, 'rec_1'))!;
    expect(await missedDates(store, recurrence, NO_AGREEMENT, at('2026-03-27T08:00'), 5)).toEqual([]);
  });
});

test('what is paused or retired makes nothing, and what is taken up again does', async () => {
  const store = await freshStore();
  const workspace = await recurs(store);
  await retireRecurrence(store, workspace, 'rec_1', true, START);
  expect(await makeDue(store, START)).toEqual({ items: [], next: null });
  expect(await listRecurrences(store, workspace)).toEqual([]);
  await retireRecurrence(store, workspace, 'rec_1', false, START);
  expect((await makeDue(store, START)).items).toHaveLength(1);
});

test('a rule that is not reckoned with is kept, and makes nothing', async () => {
  const store = await freshStore();
  const workspace = await recurs(store, { rule: 'FREQ=YEARLY;BYWEEKNO=20' });
  expect(await makeDue(store, START)).toEqual({ items: [], next: null });
  expect((await getRecurrence(store, workspace, 'rec_1'))?.words.rule).toBe('FREQ=YEARLY;BYWEEKNO=20');
});

test('what recurs stays with the client', async () => {
  const { client, assistant } = await pair();
  const workspace = await recurs(client);
  await makeDue(client, START);
  await carry(client, assistant, 'other', START);
  expect(await listRecurrences(assistant, workspace)).toEqual([]);
  expect(await assistant.getAll('items')).toEqual([]);
});
