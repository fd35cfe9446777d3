import { describe, expect, test } from 'vitest';
import { dueFrom } from '@/utils/delegation/due';
import { remindersOf } from '@/utils/delegation/reminders';
import { editAgreement } from '@/utils/store/agreements';
import { editItem, moveItem, newItem } from '@/utils/store/commands';
import { catchUp } from '@/utils/store/due';
import type { Store } from '@/utils/store/open';
import { savePerson } from '@/utils/store/people';
import {
  closeSlots,
  putOff,
  readReminderFacts,
  readReminderMemory,
  rememberShown,
  shownIn,
} from '@/utils/store/reminders';
import { askQuestion, snoozeItems, talkAbout } from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { reminderAt } from '@/tests/support/reminder-facts';
import { checkConsistent } from './consistency';
import { after, freshStore, pair, send, START, type Pair } from './support';

const HOURS = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'UTC' };
const HOUR = 60;

/** What there is to remind of, after the database was brought up to date as the background does. */
async function reminded(store: Store, now: Date) {
  await catchUp(store, now);
  const facts = await readReminderFacts(store, await currentWorkspace(store), 'UTC', now);
  return remindersOf(facts, now);
}

const kinds = async (store: Store, now: Date) =>
  (await reminded(store, now)).map(({ kind, title, count }) => `${kind} ${title}${count || ''}`).sort();

/** An item, handed over; `due` in minutes after the start, a Monday at nine. */
async function handed(store: Store, title: string, due: number | null): Promise<string> {
  const { item } = await newItem(store, title, START);
  if (due !== null) {
    const [date = '', time = ''] = after(due).toISOString().split('T');
    await editItem(store, item, { due: dueFrom(date, time.slice(0, 5), 'UTC') }, START);
  }
  await moveItem(store, item, 'hand-over', { now: START });
  return item;
}

async function agreed(both: Pair): Promise<void> {
  const { id } = await currentWorkspace(both.client);
  const hours = { client: HOURS, assistant: HOURS };
  const promise = { urgent: 60, normal: 120 };
  await editAgreement(both.client, id, { hours, promise, slots: { client: ['15:00'] } }, START);
  await send(both.client, both.assistant, START);
}

describe('what there is to remind of', () => {
  test('are deadlines nearby on both sides of now, but not what is set aside or has none', async () => {
    const store = await freshStore();
    await handed(store, 'Soon', 3 * HOUR);
    await handed(store, 'Passed', HOUR);
    await handed(store, 'Without', null);
    const resting = await handed(store, 'Resting', 3 * HOUR);
    await snoozeItems(store, [resting], after(6 * HOUR).toISOString(), START);
    expect(await kinds(store, after(2 * HOUR))).toEqual(['due-soon Soon', 'late Passed']);
    expect(await kinds(store, after(4 * HOUR))).toEqual(['late Passed', 'late Soon']);
  });

  test('is silence, found by its mark, until there is a word', async () => {
    const both = await pair();
    await agreed(both);
    const item = await handed(both.client, 'Quotes', null);
    await send(both.client, both.assistant, after(1));
    expect(await kinds(both.client, after(HOUR))).toEqual([]);
    expect(await kinds(both.client, after(3 * HOUR))).toEqual(['silent Quotes']);
    await checkConsistent(both.client);
    await moveItem(both.assistant, item, 'accept', { now: after(3 * HOUR) });
    await send(both.assistant, both.client, after(3 * HOUR + 1));
    expect(await kinds(both.client, after(3 * HOUR + 2))).toEqual([]);
    await checkConsistent(both.client);
  });

  test('are questions at the own slot, the call with its agenda, and birthdays of this workspace', async () => {
    const both = await pair();
    const { client, assistant } = both;
    await agreed(both);
    const { id } = await currentWorkspace(client);
    const item = await handed(client, 'Quotes', null);
    await send(client, assistant, after(1));
    await moveItem(assistant, item, 'accept', { now: after(2) });
    const question = {
      text: 'Which?',
      options: [],
      recommended: null,
      why: 'x',
      urgent: false,
      fallback: null,
    };
    await askQuestion(assistant, item, question, after(3));
    await send(assistant, client, after(4));
    await talkAbout(client, [item], true, after(5));
    await editAgreement(client, id, { call: { at: after(8 * HOUR).toISOString(), link: '' } }, after(5));
    await savePerson(client, id, { name: 'Mari', day: '03-02', note: '' });
    await savePerson(client, 'w_other', { name: 'Rui', day: '03-02', note: '' });
    expect(await kinds(client, after(5 * HOUR))).toEqual(['birthday Mari', 'check-in 1']);
    expect(await kinds(client, after(6 * HOUR))).toEqual(['birthday Mari', 'check-in 1', 'questions 1']);
  });

  test('tells when what is about to be urgent was touched', async () => {
    const store = await freshStore();
    const item = await handed(store, 'Soon', 3 * HOUR);
    const touched = async (minutes: number) =>
      (await readReminderFacts(store, await currentWorkspace(store), 'UTC', after(minutes))).touched;
    expect((await touched(HOUR)).size).toBe(0);
    expect([...(await touched(2 * HOUR))]).toEqual([[item, START.toISOString()]]);
  });

  test('is read from a bounded number of rows, those nearest to now, however many there are', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    const item = await handed(store, 'One', HOUR);
    const [row] = await store.getAll('order');
    const tx = store.transaction('order', 'readwrite');
    for (let i = 0; i < 2000; i += 1) {
      const rank = after(i - 1000).toISOString();
      void tx.store.put({ ...row!, id: `${item}${i}`, workspace: id, rank, due: { ...row!.due!, at: rank } });
    }
    await tx.done;
    const { rows } = await readReminderFacts(store, await currentWorkspace(store), 'UTC', START);
    const ranks = rows.map(({ rank }) => rank).sort();
    expect(ranks).toHaveLength(400);
    expect([ranks[0], ranks.at(-1)]).toEqual([after(-200).toISOString(), after(198).toISOString()]);
  });
});

describe('what became of a reminder', () => {
  const notice = (workspace: string) => {
    const reminders = [reminderAt('late:i_1:x', START.toISOString(), { workspace })];
    return { group: '', at: START.toISOString(), urgent: false, reminders };
  };

  test('is remembered once it was shown, and until when it was put off', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await rememberShown(store, notice(id));
    await closeSlots(store, new Map([['', START.toISOString()]]), START);
    const shown = await shownIn(store, [id, ''], START.toISOString());
    expect(shown).toMatchObject([{ workspace: id, id: 'late:i_1:x' }]);
    await putOff(store, shown, after(60).toISOString());
    const { remembered, through } = await readReminderMemory(store);
    expect(remembered.get(id)?.get('late:i_1:x')).toEqual({
      shownAt: START.toISOString(),
      snoozedUntil: after(60).toISOString(),
    });
    expect([...through]).toEqual([['', START.toISOString()]]);
  });

  test('is forgotten when it is too old to be said again, but not while it rests', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await rememberShown(store, notice(id));
    await rememberShown(store, notice('w_2'));
    await putOff(store, [{ workspace: 'w_2', id: 'late:i_1:x' }], after(60 * 24 * 60).toISOString());
    await closeSlots(store, new Map([['', after(60 * 24 * 40).toISOString()]]), after(60 * 24 * 40));
    expect([...(await readReminderMemory(store)).remembered.keys()].sort()).toEqual([id, 'w_2'].sort());
    await closeSlots(store, new Map([['', after(60 * 24 * 42).toISOString()]]), after(60 * 24 * 42));
    expect([...(await readReminderMemory(store)).remembered.keys()]).toEqual(['w_2']);
  });
});
