import { describe, expect, test } from 'vitest';
import { MAX_DRIFT_MS } from '@/utils/delegation/clock';
import { editItem, moveItem, newItem, settleItem, undo } from '@/utils/store/commands';
import { applyFallbacks, noteArrivals } from '@/utils/store/fallbacks';
import type { Store } from '@/utils/store/open';
import { answerQuestion, askQuestion, snoozeItems } from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, itemIn } from '@/tests/browser/store/support';
import { carry } from '@/tests/support/members';
import { exchange, handedOver, three, type Scene } from './support';

/** An item handed over that all three hold. */
async function shared(): Promise<Scene & { item: string }> {
  const scene = await three();
  const item = await handedOver(scene.client);
  await exchange(scene, after(1));
  return { ...scene, item };
}

async function sameEverywhere({ client, second, assistant, item }: Scene & { item: string }): Promise<void> {
  const { signals, asleep, ...one } = await itemIn(client, item, after(600));
  expect(await itemIn(second, item, after(600))).toEqual({ ...one, signals, asleep });
  const theirs = await itemIn(assistant, item, after(600));
  expect(theirs).toMatchObject({
    stage: one.stage,
    brief: one.brief,
    title: one.title,
    conflict: one.conflict,
  });
  for (const store of [client, second, assistant]) await checkConsistent(store);
}

describe('wrong watch', () => {
  test('a clock far ahead is not adopted, and what is written knowing of it comes after it', async () => {
    const scene = await shared();
    const { client, assistant, item } = scene;
    const year = 365 * 24 * 60;
    await editItem(assistant, item, { goal: 'From the future' }, after(year));
    await carry(assistant, client, 'other', after(2));
    const { id, device } = await currentWorkspace(client);
    const far = after(2).getTime() + MAX_DRIFT_MS;
    const { clock } = (await client.get('vectors', [id, device]))!;
    expect(Number.parseInt(clock!.slice(0, 11), 16)).toBeLessThanOrEqual(far);
    expect(await itemIn(client, item, after(3))).toMatchObject({ brief: { goal: 'From the future' } });
    await editItem(client, item, { goal: 'Of today' }, after(3));
    await exchange(scene, after(4));
    expect(await itemIn(assistant, item, after(5))).toMatchObject({ brief: { goal: 'Of today' } });
    await sameEverywhere(scene);
  });

  test('a clock a little ahead is adopted, so that an answer comes after what it answers', async () => {
    const { client, assistant, item } = await shared();
    await editItem(assistant, item, { goal: 'Soon' }, after(5));
    await carry(assistant, client, 'other', after(2));
    await editItem(client, item, { materials: 'x' }, after(2));
    const { device: mine } = await currentWorkspace(client);
    const events = await client.getAllFromIndex('events', 'item', item);
    const theirs = events.find(({ body }) => 'goal' in body && body.goal === 'Soon')!;
    const later = events.find(
      ({ device, body }) => device === mine && 'materials' in body && body.materials === 'x',
    )!;
    expect(later.clock > theirs.clock).toBe(true);
  });
});

test('crossed moves: the item stays where both began, in conflict, until the client settles it', async () => {
  const scene = await shared();
  const { client, assistant, item } = scene;
  await moveItem(assistant, item, 'decline', { now: after(2), note: 'No time' });
  await moveItem(client, item, 'drop', { now: after(3) });
  await exchange(scene, after(4));
  for (const store of [client, assistant]) {
    const held = await itemIn(store, item, after(5));
    expect([held.stage, held.signals.includes('conflict')]).toEqual(['asked', true]);
  }
  expect(await settleItem(assistant, item, 'dropped', after(6))).toMatchObject({ ok: false });
  expect(await settleItem(client, item, 'dropped', after(6))).toMatchObject({ ok: true });
  await exchange(scene, after(7));
  expect(await itemIn(assistant, item, after(8))).toMatchObject({ stage: 'dropped', conflict: null });
  await sameEverywhere(scene);
});

describe('second device', () => {
  test('holds what the client keeps alone, which never reaches the assistant', async () => {
    const { client, second, assistant } = await three();
    const { item } = await newItem(client, 'Nobody knows', after(1));
    await carry(client, second, 'own', after(2));
    await carry(client, assistant, 'other', after(2));
    expect(await itemIn(second, item, after(3))).toMatchObject({ title: 'Nobody knows', stage: 'inbox' });
    expect(await assistant.get('items', item)).toBeUndefined();
    // Not even when somebody passes on what is not meant for it.
    expect(await carry(client, assistant, 'own', after(4))).toMatchObject({
      events: 0,
      waiting: 0,
      refusals: [],
    });
    expect(await assistant.count('batches')).toBeLessThan(await client.count('batches'));
    await editItem(second, item, { goal: 'Also there' }, after(5));
    await carry(second, client, 'own', after(6));
    expect(await itemIn(client, item, after(7))).toMatchObject({ brief: { goal: 'Also there' } });
    await checkConsistent(second);
  });

  test('takes back what its person did on the other', async () => {
    const scene = await shared();
    const { client, second, item } = scene;
    const edited = await editItem(client, item, { goal: 'Wrong' }, after(2));
    await exchange(scene, after(3));
    expect(await undo(second, scene.workspace, edited.ok ? edited.events : [], after(4))).toMatchObject({
      ok: true,
    });
    await exchange(scene, after(5));
    expect((await itemIn(client, item, after(6))).brief.goal).not.toBe('Wrong');
    await sameEverywhere(scene);
  });

  test('rests on one are rests on the other', async () => {
    const scene = await shared();
    await snoozeItems(scene.client, [scene.item], after(500).toISOString(), after(2));
    await exchange(scene, after(3));
    expect((await itemIn(scene.second, scene.item, after(4))).asleep).toEqual(['client']);
    await sameEverywhere(scene);
  });
});

test('undo after sync is refused once another’s event depends on it', async () => {
  const scene = await shared();
  const { client, assistant, workspace, item } = scene;
  const first = await editItem(client, item, { goal: 'One' }, after(2));
  const second = await editItem(client, item, { materials: 'Two' }, after(2));
  await exchange(scene, after(3));
  await editItem(assistant, item, { goal: 'One, and better' }, after(4));
  // Not known yet, so it goes; the assistant's edit stands on it all the same.
  const late = await undo(client, workspace, first.ok ? first.events : [], after(5));
  expect(late).toMatchObject({ ok: true });
  expect(await undo(client, workspace, second.ok ? second.events : [], after(5))).toMatchObject({ ok: true });
  await exchange(scene, after(6));
  expect((await itemIn(client, item, after(7))).brief).toMatchObject({
    goal: 'One, and better',
    materials: '',
  });
  const again = await editItem(client, item, { goal: 'Three' }, after(8));
  await exchange(scene, after(9));
  await editItem(assistant, item, { goal: 'Four' }, after(10));
  await exchange(scene, after(11));
  const refused = await undo(client, workspace, again.ok ? again.events : [], after(12));
  expect(refused).toEqual({ ok: false, reason: 'not-undoable' });
  await sameEverywhere(scene);
});

describe('a default action with both offline', () => {
  async function asked(): Promise<Scene & { item: string; question: string }> {
    const scene = await shared();
    const fallback = { option: 1, at: after(60).toISOString() };
    const body = { text: 'Which?', options: ['a', 'b'], recommended: 0, why: '', urgent: false, fallback };
    const done = await askQuestion(scene.assistant, scene.item, body, after(2));
    return { ...scene, question: done.ok ? (done.events[0] ?? '') : '' };
  }

  const answers = async (store: Store, item: string) =>
    (await itemIn(store, item, after(200))).questions[0]!.answers.map(({ kind }) => kind);

  test('is taken when the client’s device had the question in time, by its own event', async () => {
    const scene = await asked();
    const { client, assistant, item } = scene;
    await carry(assistant, client, 'other', after(10));
    // Received, and from here on nobody reaches anybody.
    await applyFallbacks(client, after(61));
    expect(await answers(assistant, item)).toEqual([]);
    await exchange(scene, after(70));
    expect(await answers(assistant, item)).toEqual(['default']);
    await sameEverywhere(scene);
  });

  test('is not taken when the question came too late', async () => {
    const scene = await asked();
    const { client, assistant, item } = scene;
    await carry(assistant, client, 'other', after(61));
    await noteArrivals(client, after(61));
    await applyFallbacks(client, after(62));
    await exchange(scene, after(70));
    expect(await answers(client, item)).toEqual([]);
    await sameEverywhere(scene);
  });

  test('and a no on the other device that did not see it leave both to be seen', async () => {
    const scene = await asked();
    const { client, second, assistant, item, question } = scene;
    await carry(assistant, client, 'other', after(10));
    await carry(assistant, second, 'other', after(10));
    await applyFallbacks(client, after(61));
    await answerQuestion(second, item, { question, kind: 'option', option: 0, text: '' }, after(62));
    await exchange(scene, after(70));
    const held = await itemIn(client, item, after(71));
    expect(held.signals).toContain('conflict');
    expect((await itemIn(assistant, item, after(71))).signals).toContain('conflict');
    await sameEverywhere(scene);
  });
});

test('accepted on behalf never overrides the assistant’s own answer', async () => {
  const scene = await shared();
  const { client, assistant, item } = scene;
  await moveItem(assistant, item, 'decline', { now: after(2), note: 'No time' });
  await moveItem(client, item, 'accept', { now: after(3), note: 'Said yes by phone' });
  expect(await itemIn(client, item, after(3))).toMatchObject({
    stage: 'accepted',
    promise: { onBehalf: true },
  });
  await exchange(scene, after(4));
  for (const store of [client, assistant]) {
    expect(await itemIn(store, item, after(5))).toMatchObject({ stage: 'declined' });
  }
  await sameEverywhere(scene);
});
