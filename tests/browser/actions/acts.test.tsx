import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { takeBack } from '@/entrypoints/sidepanel/actions';
import type { Item } from '@/utils/delegation/item';
import { otherOf } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { editItem, moveItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { saveSettings } from '@/utils/store/settings';
import { createWorkspace, currentWorkspace, saveOther } from '@/utils/store/workspaces';
import { itemIn } from '@/tests/browser/store/support';
import { bench, cleanUp, focusItem, keys, type Seen } from '@/tests/browser/actions/bench';
import {
  AREA,
  accepted,
  asked,
  crossedAnswers,
  crossedDues,
  delivered,
  ok,
  proposed,
  questioned,
  warned,
  working,
  type Scene,
} from '@/tests/browser/actions/scenes';

const dialog = () => page.getByRole('dialog');
/** Presses the key of an action and waits for its dialog. */
async function opens(key: string): Promise<void> {
  await keys(key);
  await expect.element(dialog()).toBeVisible();
}

const FINISH = '{Control>}{Enter}{/Control}';
const alert = () => page.getByRole('dialog').getByRole('alert');
const field = (name: string | RegExp) => page.getByLabelText(name);

async function see(store: Store, id: string): Promise<Item> {
  return itemIn(store, id, new Date());
}

/** Waits until no dialog is open; one that stays says why. */
async function closed(): Promise<void> {
  await expect.poll(() => document.querySelector('dialog')?.textContent ?? null).toBeNull();
}

/** The last thing said, once something was. */
async function said({ said: all }: Seen, text: string | RegExp): Promise<void> {
  await expect.poll(() => all.at(-1)?.text).toMatch(text);
}

/** Times of the scenes are long past: the deadline moves to where it can be promised. */
async function future(scene: Scene): Promise<void> {
  const at = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const due = { at: `${at.slice(0, 10)}T12:00:00.000Z`, date: at.slice(0, 10), time: '12:00', zone: 'UTC' };
  await ok(editItem(scene.client, scene.id, { due }, scene.tick()));
  await scene.meet();
}

describe('accepting', () => {
  test('takes one more key as asked, and can be taken back', async () => {
    const scene = await asked();
    await future(scene);
    const seen = await bench(scene.assistant, scene.id);
    await opens('a');
    await expect.element(page.getByRole('button', { name: 'Accept as asked' })).toBeVisible();
    await keys('{Enter}');
    await closed();
    const item = await see(scene.assistant, scene.id);
    expect(item).toMatchObject({
      stage: 'accepted',
      promise: { words: '', estimate: null, onBehalf: false },
    });
    expect(item.promise?.due).toEqual(item.brief.due);
    await said(seen, 'Accepted.');
    await takeBack(seen.app, seen.said.at(-1)!.undo);
    expect((await see(scene.assistant, scene.id)).stage).toBe('asked');
  });

  test('in own words, with an estimate and another date', async () => {
    const scene = await asked();
    await future(scene);
    await bench(scene.assistant, scene.id);
    await opens('a');
    await keys('Two quotes by Friday{Tab}1.5 h');
    await expect.element(page.getByText('That is 1 h 30 min.')).toBeVisible();
    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await keys(FINISH);
    await closed();
    const { promise, brief } = await see(scene.assistant, scene.id);
    expect(promise).toMatchObject({ words: 'Two quotes by Friday', estimate: 90 });
    expect(promise?.due?.date).not.toBe(brief.due?.date);
  });

  test('with a time nobody can read says so, and keeps all that was typed', async () => {
    const scene = await asked();
    await future(scene);
    await bench(scene.assistant, scene.id);
    await opens('a');
    await keys('Two quotes{Tab}soon{Enter}');
    await expect.element(alert()).toMatchTextContent('“2 h”');
    await keys('{Escape}');
    await closed();
    focusItem();
    await opens('a');
    await expect.element(field(/in your own words/)).toHaveValue('Two quotes');
    await expect.element(field('How much work is it?')).toHaveValue('soon');
    expect((await see(scene.assistant, scene.id)).stage).toBe('asked');
  });

  test('by the client is noted on behalf, and says so', async () => {
    const scene = await asked();
    await future(scene);
    const seen = await bench(scene.client, scene.id);
    await opens('a');
    await expect.element(page.getByText(/noted on behalf of/)).toBeVisible();
    await keys('{Enter}');
    await closed();
    expect((await see(scene.client, scene.id)).promise?.onBehalf).toBe(true);
    await said(seen, 'Noted as accepted.');
  });

  test('what has moved on meanwhile is refused, and the dialog stays with its words', async () => {
    const scene = await asked();
    await future(scene);
    const seen = await bench(scene.assistant, scene.id);
    await opens('a');
    await keys('Two quotes');
    await ok(moveItem(scene.assistant, scene.id, 'start', { now: scene.tick() }));
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('It has moved on meanwhile');
    await expect.element(field(/in your own words/)).toHaveValue('Two quotes');
    expect(seen.said).toEqual([]);
  });
});

test('declining asks for a reason', async () => {
  const scene = await asked();
  await bench(scene.assistant, scene.id);
  await opens('c');
  await keys(FINISH);
  await expect.element(alert()).toMatchTextContent('Say why');
  await keys(`No access${FINISH}`);
  await closed();
  expect(await see(scene.assistant, scene.id)).toMatchObject({ stage: 'declined', stageNote: 'No access' });
});

describe('asking', () => {
  test('with options and a recommendation, at the next slot', async () => {
    const scene = await working();
    const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
    const { id: workspace } = await currentWorkspace(scene.client);
    const edit = { hours: { client: hours }, slots: { client: ['09:00', '16:00'] } };
    await ok(editAgreement(scene.client, workspace, edit, scene.tick()));
    await scene.meet();
    const seen = await bench(scene.assistant, scene.id);
    await opens('q');
    await expect.element(page.getByText(/next question slot, as agreed/)).toBeVisible();
    await keys('Hand luggage only?{Tab}The 07:40');
    await field('Option 2').fill('The 12:15');
    await page.getByLabelText('I would do option 2').click();
    await expect.element(page.getByText(/Without an answer I will do “The 12:15”/)).toBeVisible();
    await keys(FINISH);
    await closed();
    await said(seen, /^Asked /);
    const [question] = (await see(scene.assistant, scene.id)).questions;
    expect(question).toMatchObject({
      text: 'Hand luggage only?',
      options: ['The 07:40', 'The 12:15'],
      recommended: 1,
      urgent: false,
      fallback: null,
    });
    expect(Date.parse(question!.putAt)).toBeGreaterThan(Date.now());
  });

  test('says what it will do unless told no, but not before it is asked', async () => {
    const scene = await working();
    await bench(scene.assistant, scene.id);
    await opens('q');
    await keys('Which one?');
    await field('Option 1').fill('The 07:40');
    await page.getByLabelText('I would do option 1').click();
    await page.getByLabelText('Day').fill('2020-01-01');
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('Leave time to answer');
    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await keys(FINISH);
    await closed();
    const [question] = (await see(scene.assistant, scene.id)).questions;
    expect(question?.fallback?.option).toBe(0);
    expect(Date.parse(question!.fallback!.at)).toBeGreaterThan(Date.now());
  });

  test('without a proposal says why, and the client can ask too', async () => {
    const scene = await working();
    await bench(scene.client, scene.id);
    await opens('q');
    await keys(`How far are you?${FINISH}`);
    await expect.element(alert()).toMatchTextContent('Mark what you would do, or say why');
    await expect.element(page.getByText(/Without an answer/)).not.toBeInTheDocument();
    await field('Why you propose nothing').fill('Only a question');
    await keys(FINISH);
    await closed();
    expect((await see(scene.client, scene.id)).questions).toMatchObject([
      { by: 'client', options: [], recommended: null, why: 'Only a question' },
    ]);
  });

  test('an option more with Enter, one less with its cross', async () => {
    const scene = await working();
    await bench(scene.assistant, scene.id);
    await opens('q');
    await keys('Which?');
    await field('Option 1').fill('A');
    await field('Option 2').fill('B');
    await keys('{Enter}C');
    await page.getByLabelText('I would do option 3').click();
    await page.getByRole('button', { name: 'Remove option 1' }).click();
    await expect.element(field('Option 1')).toHaveFocus();
    await keys(FINISH);
    await closed();
    expect((await see(scene.assistant, scene.id)).questions[0]).toMatchObject({
      options: ['B', 'C'],
      recommended: 1,
    });
  });
});

describe('answering', () => {
  test.each([
    ['g', { kind: 'proposal', option: 0 }],
    ['2', { kind: 'option', option: 1 }],
    ['4', { kind: 'option', option: 3 }],
  ])('%s is an answer by itself', async (key, answer) => {
    const scene = await questioned('assistant');
    const seen = await bench(scene.client, scene.id);
    await keys(key);
    await said(seen, /^Answered/);
    expect((await see(scene.client, scene.id)).questions[0]?.answers).toMatchObject([answer]);
    expect(seen.said.at(-1)?.undo).toHaveLength(1);
  });

  test('in own words, kept while they are typed', async () => {
    const scene = await questioned('assistant');
    await bench(scene.client, scene.id);
    await opens('o');
    await keys('By train{Escape}');
    await closed();
    focusItem();
    await opens('o');
    await expect.element(page.getByText('Hand luggage only?')).toBeVisible();
    await expect.element(field('Your answer')).toHaveValue('By train');
    await keys(FINISH);
    await closed();
    expect((await see(scene.client, scene.id)).questions[0]?.answers).toMatchObject([
      { kind: 'words', text: 'By train' },
    ]);
  });

  test('of answers that crossed one is picked by its digit', async () => {
    const scene = await crossedAnswers();
    const seen = await bench(scene.client, scene.id);
    await keys('2');
    await said(seen, 'Answered.');
    expect((await see(scene.client, scene.id)).questions[0]?.answers).toMatchObject([{ text: 'By train' }]);
  });
});

test('of dates that crossed one is picked by its digit, also the one that stood', async () => {
  const scene = await crossedDues();
  const seen = await bench(scene.client, scene.id);
  const stood = (await see(scene.client, scene.id)).brief.due?.date;
  const dates = (await see(scene.client, scene.id)).rivalDues.map((due) => due?.date);
  await keys(String(dates.indexOf(stood) + 1));
  await said(seen, /^Settled/);
  const item = await see(scene.client, scene.id);
  expect(item.brief.due?.date).toBe(stood);
  expect(item.rivalDues).toEqual([]);
});

describe('won’t make it', () => {
  test('needs a reason, a later date, and what would save the old one', async () => {
    const scene = await working();
    await future(scene);
    await bench(scene.assistant, scene.id);
    await opens('w');
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('Say why.');
    await keys(`The export is missing${FINISH}`);
    await expect.element(alert()).toMatchTextContent('Say which date you can keep.');
    const soon = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.getByLabelText('Day').fill(soon);
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('not later than the date it has');
    const late = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabelText('Day').fill(late);
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('Say what would save the old date');
    await page.getByRole('checkbox', { name: 'Nothing would' }).click();
    await keys(FINISH);
    await closed();
    expect((await see(scene.assistant, scene.id)).warning).toMatchObject({
      reason: 'The export is missing',
      due: { date: late },
      rescue: '',
      reply: null,
    });
  });

  test('accepted with one key moves the deadline', async () => {
    const scene = await warned('Send the export');
    const seen = await bench(scene.client, scene.id);
    await keys('a');
    await said(seen, 'The new date holds.');
    const item = await see(scene.client, scene.id);
    expect(item.warning?.reply).toBe('accept');
    expect(item.brief.due).toEqual(item.warning?.due);
    await takeBack(seen.app, seen.said.at(-1)!.undo);
    const back = await see(scene.client, scene.id);
    expect(back.warning?.reply).toBeNull();
    expect(back.brief.due?.date).toBe('2026-03-20');
  });

  test('the rescue is taken with one key; refusing takes words', async () => {
    const scene = await warned('Send the export');
    const seen = await bench(scene.client, scene.id);
    await keys('v');
    await said(seen, /^Taken/);
    expect((await see(scene.client, scene.id)).warning?.reply).toBe('rescue');
    await takeBack(seen.app, seen.said.at(-1)!.undo);
    await expect.element(page.getByRole('button', { name: 'It must hold…' })).toBeVisible();
    focusItem();
    await opens('h');
    await keys(`The tax office closes${FINISH}`);
    await closed();
    expect((await see(scene.client, scene.id)).warning).toMatchObject({
      reply: 'refuse',
      note: 'The tax office closes',
    });
  });
});

describe('delivering', () => {
  test('takes web addresses only, and says which line is none', async () => {
    const scene = await working();
    await bench(scene.assistant, scene.id);
    await opens('d');
    await keys('212 rows');
    await field('Links').fill('https://example.org/rows\njavascript:alert(1)');
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('“javascript:alert(1)” is no web address');
    await field('Links').fill('https://example.org/rows\n\nhttps://example.org/b');
    await keys(FINISH);
    await closed();
    expect(await see(scene.assistant, scene.id)).toMatchObject({
      stage: 'delivered',
      stageNote: '212 rows',
      links: ['https://example.org/rows', 'https://example.org/b'],
    });
  });

  test.each([
    ['As it says', '', ''],
    ['Differently', 'By post', 'By post'],
  ])('says whether it was done as the procedure says: %s', async (answer, how, deviation) => {
    const scene = await working();
    const procedure = { id: 'sop_receipts', version: 1 };
    await ok(editItem(scene.client, scene.id, { procedure }, scene.tick()));
    await scene.meet();
    await bench(scene.assistant, scene.id);
    await opens('d');
    await page.getByRole('radio', { name: answer }).click();
    if (how !== '') {
      await keys(FINISH);
      await expect.element(alert()).toMatchTextContent('Say what was different');
      await field('What was different?').fill(how);
    }
    await keys(FINISH);
    await closed();
    expect(await see(scene.assistant, scene.id)).toMatchObject({ stage: 'delivered', deviation });
    await scene.meet();
    expect((await see(scene.client, scene.id)).deviation).toBe(deviation);
  });

  test.each([
    ['4', 4],
    ['{Enter}', null],
  ])('looks good, and %s', async (key, rating) => {
    const scene = await delivered();
    const seen = await bench(scene.client, scene.id);
    await opens('l');
    await expect.element(page.getByText('How well was it done?')).toBeVisible();
    await keys(key);
    await closed();
    expect(await see(scene.client, scene.id)).toMatchObject({ stage: 'done', review: { rating } });
    await said(seen, 'Done. Well delegated.');
  });

  test('sent back with reasons, which become a guideline of the area', async () => {
    const scene = await delivered();
    const seen = await bench(scene.client, scene.id);
    await opens('r');
    await keys(FINISH);
    await expect.element(alert()).toMatchTextContent('Say what is missing');
    await keys('Name the files by date{Tab} ');
    await expect.element(field('Of the area')).toHaveValue(AREA);
    await keys(FINISH);
    await closed();
    const guidelines = async () =>
      (await currentWorkspace(scene.client)).agreement.areas[0]?.guidelines.map(({ text }) => text);
    expect(await guidelines()).toEqual(['Name the files by date']);
    expect(await see(scene.client, scene.id)).toMatchObject({
      stage: 'working',
      stageNote: 'Name the files by date',
    });
    await said(seen, 'Sent back.');
    await takeBack(seen.app, seen.said.at(-1)!.undo);
    expect(await guidelines()).toEqual([]);
    expect((await see(scene.client, scene.id)).stage).toBe('delivered');
  });
});

test('dropping asks why, and needs no answer', async () => {
  const scene = await working();
  const seen = await bench(scene.client, scene.id);
  await opens('f');
  await keys(`Not any more${FINISH}`);
  await closed();
  await said(seen, 'Dropped.');
  expect(await see(scene.client, scene.id)).toMatchObject({ stage: 'dropped', stageNote: 'Not any more' });
});

describe('nudging', () => {
  test('shows the reminder, opens it in the mail program, and is on record', async () => {
    const scene = await asked();
    await saveSettings(scene.client, { mailClient: 'mailto' });
    const seen = await bench(scene.client, scene.id);
    await opens('u');
    await expect
      .element(field('The reminder'))
      .toHaveValue(expect.stringContaining('Book the Lisbon flights') as string);
    await keys(FINISH);
    await closed();
    await expect.poll(() => seen.said.at(-1)?.undo).toHaveLength(1);
    expect((await see(scene.client, scene.id)).nudgedAt).not.toBeNull();
  });

  test('is not on record when the browser keeps the clipboard shut', async () => {
    const scene = await asked();
    await bench(scene.client, scene.id);
    for (const way of ['write', 'writeText'] as const) {
      const shut = vi.spyOn(navigator.clipboard, way).mockRejectedValue(new Error('shut'));
      onTestFinished(() => shut.mockRestore());
    }
    await opens('u');
    await keys(`Well?${FINISH}`);
    await expect.element(alert()).toMatchTextContent('did not let the reminder be copied');
    await expect.element(field('The reminder')).toHaveValue(expect.stringContaining('Well?') as string);
    expect((await see(scene.client, scene.id)).nudgedAt).toBeNull();
  });
});

test('what is typed survives the end of the view', async () => {
  const scene = await working();
  await bench(scene.assistant, scene.id);
  await opens('q');
  await keys('Hand luggage only?{Tab}The 07:40');
  await page.getByLabelText('I would do option 1').click();
  cleanUp();
  await bench(scene.assistant, scene.id);
  await opens('q');
  await expect.element(field('The question')).toHaveValue('Hand luggage only?');
  await expect.element(field('Option 1')).toHaveValue('The 07:40');
  await expect.element(page.getByLabelText('I would do option 1')).toBeChecked();
  await keys(FINISH);
  await closed();
  focusItem();
  await opens('q');
  await expect.element(field('The question')).toHaveValue('');
});

test('closing a dialog, and finishing it, gives the focus back to the item', async () => {
  const scene = await working();
  await bench(scene.assistant, scene.id);
  const item = page.getByRole('button', { name: 'Book the Lisbon flights' });
  await opens('n');
  await keys('{Escape}');
  await closed();
  await expect.element(item).toHaveFocus();
  await opens('n');
  await keys(`Call first${FINISH}`);
  await closed();
  await expect.element(item).toHaveFocus();
});

test('a key held down does nothing twice', async () => {
  const scene = await accepted();
  const seen = await bench(scene.assistant, scene.id);
  const press = () => new KeyboardEvent('keydown', { key: 't', bubbles: true, cancelable: true });
  for (let times = 0; times < 3; times++) document.activeElement!.dispatchEvent(press());
  await said(seen, 'On the agenda of the next call.');
  await expect.element(page.getByRole('button', { name: 'Off the agenda' })).toBeVisible();
  const events = await scene.assistant.getAllFromIndex('events', 'item', scene.id);
  expect(events.filter(({ body }) => 'talk' in body)).toHaveLength(1);
  expect(seen.said).toHaveLength(1);
});

test('a note, a word on what was decided, the agenda', async () => {
  const scene = await working();
  await ok(editItem(scene.client, scene.id, { authority: 'decide-and-tell' }, scene.tick()));
  await scene.meet();
  const seen = await bench(scene.assistant, scene.id);
  await opens('e');
  await keys(`Took the early one${FINISH}`);
  await closed();
  await said(seen, 'Told.');
  focusItem();
  await opens('n');
  await keys(`Call first${FINISH}`);
  await closed();
  await said(seen, 'Note added.');
  focusItem();
  await keys('t');
  await said(seen, 'On the agenda of the next call.');
  expect(await see(scene.assistant, scene.id)).toMatchObject({
    talk: true,
    told: [{ text: 'Took the early one' }],
  });
});

test('sleeping on it says until when, and can be ended', async () => {
  const scene = await accepted();
  const seen = await bench(scene.assistant, scene.id);
  await keys('z');
  await said(seen, /^Set aside until .*08:00\.$/);
  const until = (await see(scene.assistant, scene.id)).snoozed.assistant;
  expect(Date.parse(until!)).toBeGreaterThan(Date.now());
  await expect.element(page.getByRole('button', { name: 'Take it up again' })).toBeVisible();
  focusItem();
  await keys('z');
  await said(seen, 'Taken up again.');
  expect((await see(scene.assistant, scene.id)).snoozed.assistant).toBeNull();
});

test('a proposal that is taken is briefed next; a better way becomes a guideline', async () => {
  const work = await proposed(null);
  const first = await bench(work.client, work.id);
  await keys('a');
  await said(first, 'Ready to brief.');
  expect(first.went).toEqual([{ view: 'item', id: work.id }]);
  cleanUp();
  const way = await proposed(AREA);
  const second = await bench(way.client, way.id);
  await keys('a');
  await said(second, 'Taken. It holds from now on.');
  expect(second.went).toEqual([]);
  expect((await see(way.client, way.id)).stage).toBe('done');
});

test('a row of another workspace is acted on in its own role, and undone there', async () => {
  const scene = await asked();
  await future(scene);
  const assisted = await currentWorkspace(scene.assistant);
  const person = { name: 'Mari Tamm', email: 'mari@example.ee' };
  const own = await createWorkspace(scene.assistant, 'client', person, scene.tick());
  await saveOther(scene.assistant, assisted.id, { name: 'Anna Kovács', email: '' });
  const seen = await bench(scene.assistant, scene.id, own);
  await opens('a');
  await expect.element(page.getByRole('button', { name: 'Accept as asked' })).toBeVisible();
  await keys('{Enter}');
  await said(seen, 'Accepted.');
  await closed();
  const held = (await scene.assistant.get('items', scene.id))!;
  expect(held).toMatchObject({ workspace: assisted.id, stage: 'accepted', promise: { onBehalf: false } });
  await takeBack(seen.app, seen.said.at(-1)!.undo);
  await expect.poll(async () => (await scene.assistant.get('items', scene.id))?.stage).toBe('asked');
  focusItem();
  await opens('q');
  await expect.element(page.getByRole('heading', { name: 'Ask Anna' })).toBeVisible();
  expect(otherOf(own).name).toBe('Mari Tamm');
});
