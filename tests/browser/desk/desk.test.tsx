import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { freshStore, meet } from '@/tests/browser/store/support';
import { askedItem, assistantMoves, recorded, twoSides, type Sides } from '@/tests/browser/today/two-sides';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { dueFrom } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import { roleIn } from '@/utils/delegation/workspace';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { editAgreement } from '@/utils/store/agreements';
import { RUNNING } from '@/utils/store/record-timer';
import { saveSettings } from '@/utils/store/settings';
import { readTimer, startTimer } from '@/utils/store/timer';
import { listTimes } from '@/utils/store/times';
import { allWorkspaces, saveMe, saveOther } from '@/utils/store/workspaces';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const keys = (text: string) => userEvent.keyboard(text);
const work = () => page.getByRole('region', { name: 'Working', exact: true });

let sides: Sides;
/** In hand. */
let item: string;

/** The end of a day, so many from today. */
function dueIn(days: number): Due {
  const due = dueFrom(dateOf(dayAt(ZONE, Date.now()) + days), '23:30', ZONE);
  if (due === null) throw new Error('There is no such day.');
  return due;
}

async function logged(): Promise<number[]> {
  const scope = [{ id: sides.workspace, role: 'assistant' as const }];
  return (await listTimes(sides.assistant, scope, '2000-01-01', '2999-12-31')).map(({ minutes }) => minutes);
}

beforeEach(async () => {
  sides = await twoSides('assistant');
  item = await askedItem(sides, 'Train times');
  await assistantMoves(sides, item, 'accept', { estimate: 60, promised: dueIn(1) });
});

/** Lets the timer begin so many minutes earlier. */
async function earlier(minutes: number): Promise<void> {
  const running = await readTimer(sides.assistant);
  if (running === null) throw new Error('No timer runs.');
  const since = new Date(Date.now() - minutes * 60_000).toISOString();
  await sides.assistant.put('timer', { ...running, since }, RUNNING);
}

describe('the queue', () => {
  it('parts what is promised by its days, and starts and pauses the timer by m', async () => {
    const later = await askedItem(sides, 'Later one');
    await assistantMoves(sides, later, 'accept', { promised: dueIn(3) });
    const today = await askedItem(sides, 'Today one');
    await assistantMoves(sides, today, 'accept', { promised: dueIn(0) });
    await askedItem(sides, 'New one');
    await openApp({ height: 1400 });
    await expect.element(button('New one')).toBeVisible();
    const titles = [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
    const order = ['New, to accept', 'New one', 'Due today', 'Today one', 'Train times', 'Later one'];
    expect(titles.filter((title) => order.includes(title))).toEqual(order);
    (button('Later one').element() as HTMLElement).focus();
    await keys('m');
    await expect.element(work()).toMatchTextContent('Later one');
    await expectAccessible();
    // What is worked on stands on top alone.
    expect(document.querySelectorAll('[data-item]')).toHaveLength(3);
    await button('Pause the timer').click();
    await expect.element(work()).not.toBeInTheDocument();
    await expect.element(button('Later one')).toBeVisible();
  });
});

describe('the running timer', () => {
  beforeEach(async () => {
    await startTimer(sides.assistant, { workspace: sides.workspace, item }, { now: new Date(), zone: ZONE });
  });

  it('is switched without a question, and Undo lets the first run on', async () => {
    const other = await askedItem(sides, 'Other one');
    await assistantMoves(sides, other, 'accept');
    await openApp();
    await expect.element(work()).toMatchTextContent('Train times');
    await button('Start the timer: Other one').click();
    await expect.element(work()).toMatchTextContent('Other one');
    await button('Undo').click();
    await expect.element(work()).toMatchTextContent('Train times');
    expect(await logged()).toEqual([]);
  });

  it('that was forgotten is asked about, and set to what it was', async () => {
    await earlier(14 * 60);
    await openApp();
    await expect.element(work()).toMatchTextContent('The timer ran 14 h.');
    await expectAccessible();
    await page.getByLabelText('Really worked').fill('20 h');
    await button('Set').click();
    await expect.element(page.getByText('It did not run that long.')).toBeVisible();
    await page.getByLabelText('Really worked').fill('25 min');
    await button('Set').click();
    await expect.element(work()).not.toBeInTheDocument();
    expect((await logged()).reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(25, 6);
  });

  it('of work that is delivered ends', async () => {
    await earlier(30);
    await openApp();
    await button('Deliver…: Train times').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deliver', exact: true }).click();
    await expect.poll(() => readTimer(sides.assistant)).toBeNull();
    expect((await logged()).reduce((sum, minutes) => sum + minutes, 0)).toBeGreaterThanOrEqual(30);
  });
});

describe('the time of an item', () => {
  it('is added, corrected and removed by hand, each with Undo', async () => {
    await openApp();
    await goTo({ view: 'item', id: item });
    await button('Add time').click();
    await page.getByLabelText('How long').fill('soon');
    await button('Save').click();
    await expect.element(page.getByText('Such as “2 h” or “90 min”, at most a day.')).toBeVisible();
    await page.getByLabelText('How long').fill('90 min');
    // What is typed stays when the item is left.
    await goTo({ view: 'help' });
    await goTo({ view: 'item', id: item });
    await expect.element(page.getByLabelText('How long')).toHaveValue('90 min');
    await button('Save').click();
    await expect.element(page.getByText('1 h 30 min of 1 h estimated')).toBeVisible();
    await button(/^Correct: .*, 1 h 30 min$/).click();
    await page.getByLabelText('How long').fill('2 h');
    await button('Save').click();
    await expect.element(page.getByText('2 h of 1 h estimated')).toBeVisible();
    expect(await logged()).toEqual([120]);
    await button(/^Remove: .*, 2 h$/).click();
    await expect.poll(logged).toEqual([]);
    await button('Undo').click();
    await expect.poll(logged).toEqual([120]);
  });
});

describe('before more is accepted than fits', () => {
  it('says so, offers the day that fits, and blocks nothing', async () => {
    const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59', zone: ZONE };
    await recorded(
      editAgreement(sides.assistant, sides.workspace, { hours: { assistant: hours } }, new Date()),
    );
    await askedItem(sides, 'Too big');
    await openApp();
    await button('Accept…: Too big').click();
    await page.getByLabelText('How much work is it?').fill('90 h');
    await page.getByRole('dialog').getByLabelText('Day', { exact: true }).fill(dueIn(1).date);
    const hint = page.getByRole('dialog').getByText(/this takes 90 h: .* too much\.$/);
    await expect.element(hint).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: /^Next day it fits: / }).click();
    await expect.element(hint).not.toBeInTheDocument();
    await page.getByLabelText('How much work is it?').fill('2000 h');
    await page.getByLabelText('What you understood, in your own words').fill('A year of it.');
    await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.element(page.getByText('Accepted.', { exact: true })).toBeVisible();
  });
});

describe('clients', () => {
  /** One more client of the same assistant, whose store is the app's. */
  async function another(name: string): Promise<string> {
    const client = await freshStore();
    await meet(client, sides.assistant, new Date());
    const all = await allWorkspaces(sides.assistant);
    const { id } = all
      .filter((one) => roleIn(one) === 'assistant')
      .find((one) => one.id !== sides.workspace)!;
    await saveMe(client, id, { name, email: '' });
    await saveOther(sides.assistant, id, { name, email: '' });
    return id;
  }

  it('each with its figures, and one press to it alone; the timer of another says no name', async () => {
    await another('Zoltán Unseen');
    await startTimer(sides.assistant, { workspace: sides.workspace, item }, { now: new Date(), zone: ZONE });
    await saveSettings(sides.assistant, { view: 'all' });
    await openApp();
    await goTo({ view: 'clients' });
    await expect.element(page.getByRole('heading', { name: 'Anna Kovács' })).toBeVisible();
    await expectAccessible();
    await button('Open Zoltán Unseen').click();
    await expect.element(page.getByText('Working for another client')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Zoltán Unseen' })).toBeVisible();
    expect(document.body.textContent).not.toContain('Anna');
    expect(document.body.textContent).not.toContain('Train times');
  });

  it('that are walled off are named, and nothing else is said of them', async () => {
    const id = await another('Zoltán Unseen');
    const held = (await allWorkspaces(sides.assistant)).find((one) => one.id === id)!;
    await sides.assistant.put('workspaces', { ...held, walled: true });
    await saveSettings(sides.assistant, { view: 'all', workspace: sides.workspace });
    await openApp();
    await goTo({ view: 'clients' });
    await expect.element(page.getByRole('heading', { name: 'Walled off' })).toBeVisible();
    expect(document.querySelectorAll('dl')).toHaveLength(1);
  });
});

it('without anything says how it begins', async () => {
  const store = await freshApp();
  await saveSettings(store, { welcomed: true });
  await openApp();
  await goTo({ view: 'clients' });
  await expect.element(page.getByText('No clients yet')).toBeVisible();
  await expectAccessible();
});
