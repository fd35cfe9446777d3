import { describe, expect, test } from 'vitest';
import { scopeOf, scopeOfAll } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, moveItem, newItem, undo } from '@/utils/store/commands';
import { catchUp } from '@/utils/store/due';
import { findBySource, findByToken, getTally, listSection, nextUp } from '@/utils/store/queries';
import { listCall, listQuestions, listTold } from '@/utils/store/questions';
import { saveSettings } from '@/utils/store/settings';
import {
  answerQuestion,
  askQuestion,
  joinCapture,
  markSeen,
  snoozeItems,
  talkAbout,
  tell,
} from '@/utils/store/talk';
import { allWorkspaces, createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from './consistency';
import { after, captureOf, freshStore, itemIn, pair, scopeNow, send, START, type Pair } from './support';

const PLAIN = {
  text: 'Aisle?',
  options: ['Aisle', 'Window'],
  recommended: 0,
  why: '',
  urgent: false,
  fallback: null,
};

/** An item that both hold. */
async function shared({ client, assistant }: Pair, title: string): Promise<string> {
  const { item } = await newItem(client, title, START);
  await moveItem(client, item, 'hand-over', { now: START });
  await send(client, assistant, START);
  return item;
}

describe('the question desk', () => {
  test('puts what can be answered now, the oldest first, beside what is waited for', async () => {
    const both = await pair();
    const { client, assistant } = both;
    const { id } = await currentWorkspace(client);
    const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'UTC' };
    await editAgreement(client, id, { hours: { client: hours }, slots: { client: ['16:00'] } }, START);
    const [one, two] = [await shared(both, 'One'), await shared(both, 'Two')];
    await askQuestion(assistant, two, { ...PLAIN, text: 'Can wait' }, after(10));
    await askQuestion(assistant, one, { ...PLAIN, text: 'Urgent', urgent: true }, after(20));
    await askQuestion(
      client,
      one,
      { ...PLAIN, text: 'When?', recommended: null, why: 'You know' },
      after(30),
    );
    await send(assistant, client, after(40));
    const scope = await scopeNow(client);
    const texts = async (minutes: number) => {
      const [desk] = await listQuestions(client, scope, after(minutes));
      const said = (list: { question: { text: string } }[]) => list.map(({ question }) => question.text);
      return [said(desk?.toAnswer ?? []), said(desk?.asked ?? [])];
    };
    expect(await texts(40)).toEqual([['Urgent'], ['When?']]);
    expect(await texts(7 * 60)).toEqual([['Can wait', 'Urgent'], ['When?']]);
    const [desk] = await listQuestions(client, scope, after(7 * 60));
    expect(desk).toMatchObject({
      workspace: id,
      toAnswer: [{ row: { id: two, title: 'Two' } }, { row: { id: one } }],
    });
    const { question } = desk!.toAnswer[1]!;
    await answerQuestion(
      client,
      one,
      { question: question.id, kind: 'proposal', option: null, text: '' },
      after(41),
    );
    expect(await texts(7 * 60)).toEqual([['Can wait'], ['When?']]);
    await moveItem(client, two, 'drop', { now: after(42) });
    expect(await texts(7 * 60)).toEqual([[], ['When?']]);
    await checkConsistent(client);
  });

  test('asks the client to decide between answers that crossed', async () => {
    const both = await pair();
    const { client, assistant } = both;
    const item = await shared(both, 'One');
    await askQuestion(client, item, PLAIN, after(1));
    await send(client, assistant, after(2));
    const { id } = (await itemIn(client, item, after(2))).questions[0]!;
    const other = await freshStore();
    expect(await listQuestions(other, await scopeNow(client), after(2))).toEqual([]);
    await answerQuestion(assistant, item, { question: id, kind: 'option', option: 0, text: '' }, after(3));
    expect(await listQuestions(assistant, await scopeNow(assistant), after(4))).toEqual([]);
  });
});

test('nothing can be asked about an item of which the other side knows nothing', async () => {
  const store = await freshStore();
  const { item } = await newItem(store, 'Kept', START);
  expect(await askQuestion(store, item, PLAIN, after(1))).toEqual({ ok: false, reason: 'not-allowed' });
  await moveItem(store, item, 'hand-over', { now: after(2) });
  expect(await askQuestion(store, item, PLAIN, after(3))).toMatchObject({ ok: true });
});

test('what was told is listed until the client has seen it', async () => {
  const both = await pair();
  const { client, assistant } = both;
  const { id } = await currentWorkspace(client);
  const item = await shared(both, 'One');
  await tell(assistant, item, 'Took the early one', after(1));
  await tell(assistant, item, 'And a seat', after(2));
  await send(assistant, client, after(3));
  expect(await listTold(assistant, await scopeNow(assistant), after(3))).toEqual([]);
  const told = await listTold(client, await scopeNow(client), after(3));
  expect(told).toMatchObject([
    { workspace: id, item, title: 'One', told: [{ text: 'Took the early one' }, { text: 'And a seat' }] },
  ]);
  expect(await listTold(client, [{ id: 'w_other', role: 'client' }], after(3))).toEqual([]);
  await markSeen(client, id, { [item]: told[0]!.told.map((one) => one.id) }, after(4));
  expect(await listTold(client, await scopeNow(client), after(4))).toEqual([]);
  expect(await markSeen(client, id, { [item]: [] }, after(5))).toEqual({
    ok: true,
    events: [],
    items: [expect.anything()],
  });
  await checkConsistent(client);
});

test('the next call is about what somebody wants to talk about, and every open question', async () => {
  const both = await pair();
  const { client, assistant } = both;
  const [one, two] = [await shared(both, 'One'), await shared(both, 'Two')];
  await talkAbout(client, [one, two], true, after(1));
  await talkAbout(client, [two], false, after(2));
  await askQuestion(assistant, two, PLAIN, after(3));
  await send(assistant, client, after(4));
  const call = await listCall(client, await scopeNow(client), after(4));
  expect(call.items.map(({ id }) => id)).toEqual([one]);
  expect(call.questions).toMatchObject([{ question: { text: 'Aisle?' }, row: { id: two } }]);
  await moveItem(client, one, 'finish', { now: after(5) });
  expect((await listCall(client, await scopeNow(client), after(5))).items).toEqual([]);
  await checkConsistent(client);
});

describe('what time alone moves', () => {
  test('is where it belongs in every list before anything is written', async () => {
    const store = await freshStore();
    const scope = await scopeNow(store);
    const { item: woken } = await newItem(store, 'woken', START);
    const { item: early } = await newItem(store, 'early', after(-5));
    await snoozeItems(store, [woken], after(60).toISOString(), after(1));
    const ids = async (section: 'brief' | 'later', minutes: number, limit = 9) =>
      (await listSection(store, scope, section, limit, after(minutes))).map(({ id }) => id);
    expect([await ids('brief', 59), await ids('later', 59)]).toEqual([[early], [woken]]);
    expect([await ids('brief', 60), await ids('later', 60)]).toEqual([[woken, early], []]);
    expect(await ids('brief', 60, 1)).toEqual([woken]);
    expect((await nextUp(store, scope, 1, after(60))).map(({ id }) => id)).toEqual([woken]);
    expect((await getTally(store, scope, after(60))).buckets).toMatchObject({ brief: 2, later: 0 });
    expect(await store.count('wakes')).toBe(1);
    await catchUp(store, after(60));
    expect([await ids('brief', 60), await ids('later', 60)]).toEqual([[woken, early], []]);
    await checkConsistent(store);
  });

  test('is written down first when it is much', async () => {
    const store = await freshStore();
    const scope = await scopeNow(store);
    const items: string[] = [];
    for (let n = 0; n < 305; n++) items.unshift((await newItem(store, `${n}`, after(n - 305))).item);
    await snoozeItems(store, items, after(60).toISOString(), START);
    expect(await listSection(store, scope, 'later', 400, after(59))).toHaveLength(305);
    const rows = await listSection(store, scope, 'brief', 400, after(60));
    expect(rows.map(({ id }) => id)).toEqual(items);
    expect(await store.count('wakes')).toBe(0);
    await checkConsistent(store);
  });
});

test('a joined source is known by its item, until the joining is taken back', async () => {
  const store = await freshStore();
  const { id } = await currentWorkspace(store);
  const { item } = await captureItem(store, captureOf('k'), { now: START });
  const joined = await joinCapture(store, item, captureOf('mail:1', { title: 'Offer' }), after(1));
  if (!joined.ok) throw new Error(joined.reason);
  expect((await findBySource(store, id, 'mail:1', after(1)))?.id).toBe(item);
  expect(await captureItem(store, captureOf('mail:1'), { now: after(2) })).toMatchObject({
    item,
    status: 'known',
  });
  expect((await itemIn(store, item, after(2))).joined).toMatchObject([
    { sourceKey: 'mail:1', source: { title: 'Offer' } },
  ]);
  await undo(store, id, joined.events, after(3));
  expect(await findBySource(store, id, 'mail:1', after(3))).toBeNull();
  expect(await captureItem(store, captureOf('mail:1'), { now: after(4) })).toMatchObject({ status: 'new' });
  await checkConsistent(store);
});

test('a token of eight digits finds its item, within the scope', async () => {
  const store = await freshStore();
  const scope = await scopeNow(store);
  const { item } = await newItem(store, 'x', START);
  const token = item.slice(2, 10);
  expect((await findByToken(store, scope, token, START))?.id).toBe(item);
  expect(await findByToken(store, [{ id: 'w_other', role: 'client' }], token, START)).toBeNull();
  for (const wrong of ['', token.slice(0, 7), `${token}zz`, 'i_', '00000000']) {
    expect(await findByToken(store, scope, wrong, START)).toBeNull();
  }
});

test('lists of several workspaces are one list, without the one that is walled off', async () => {
  const store = await freshStore();
  const first = await currentWorkspace(store);
  const titles = ['a', 'b', 'c'];
  const made = [first];
  for (const name of ['Second', 'Third']) {
    made.push(await createWorkspace(store, 'client', { name, email: '' }, START));
  }
  for (const [i, { id }] of made.entries()) {
    await saveSettings(store, { workspace: id });
    await newItem(store, titles[i]!, after(i));
  }
  const all = await allWorkspaces(store);
  const walled = all.map((one) => (one.id === made[1]!.id ? { ...one, walled: true } : one));
  const listed = async (scope: ReturnType<typeof scopeOfAll>) =>
    (await listSection(store, scope, 'brief', 10, after(9))).map(({ title }) => title);
  expect(await listed(scopeOfAll(all))).toEqual(['c', 'b', 'a']);
  expect(await listed(scopeOfAll(walled))).toEqual(['c', 'a']);
  expect(await listed(scopeOf(made[1]!))).toEqual(['b']);
  expect((await getTally(store, scopeOfAll(walled), after(9))).stages.inbox).toBe(2);
  await checkConsistent(store);
});
