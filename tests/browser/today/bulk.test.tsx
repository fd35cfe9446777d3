import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { getItem, getTally } from '@/utils/store/queries';
import { editItem, newItem } from '@/utils/store/commands';
import { createWorkspace } from '@/utils/store/workspaces';
import { saveSettings } from '@/utils/store/settings';
import { scopeOfAll } from '@/utils/delegation/workspace';
import { allWorkspaces } from '@/utils/store/workspaces';
import { askedItem, inboxItem, recorded, twoSides, type Sides } from '@/tests/browser/today/two-sides';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { goTo, openApp } from '@/tests/browser/workspaces/app';

let sides: Sides;

const keys = (text: string) => userEvent.keyboard(text);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const bar = () => page.getByRole('region', { name: 'Selected items' });

async function stageOf(id: string): Promise<string | undefined> {
  const scope = scopeOfAll(await allWorkspaces(sides.client));
  return (await getItem(sides.client, scope, id, new Date()))?.stage;
}

async function chooseMore(name: string): Promise<void> {
  await page.getByRole('button', { name: 'More for the selected items' }).click();
  await page.getByRole('menuitem', { name }).click();
}

describe('several items on Today', () => {
  const ids: Record<string, string> = {};

  beforeEach(async () => {
    sides = await twoSides('client');
    for (const title of ['One', 'Two', 'Three', 'Four']) ids[title] = await inboxItem(sides, title);
    ids['Asked'] = await askedItem(sides, 'Asked');
    await openApp();
    await expect.element(button('One')).toBeVisible();
  });

  test('are picked by x, by a press and by a range, and Escape lets them go', async () => {
    (button('Four').element() as HTMLElement).focus();
    await keys('x');
    await expect.element(bar()).toMatchTextContent('1 selected');
    await expect.element(box('Four')).toBeChecked();
    await expect.element(box('Four')).toHaveFocus();
    await expectAccessible();
    await box('One').click({ modifiers: ['Shift'] });
    await expect.element(bar()).toMatchTextContent('4 selected');
    await box('Two').click();
    await expect.element(bar()).toMatchTextContent('3 selected');
    await keys('{Escape}');
    await expect.element(bar()).not.toBeInTheDocument();
    await expect.element(button('One')).toBeVisible();
  });

  test('Escape in a section leaves the selection, and only then the section', async () => {
    await goTo({ view: 'section', section: 'brief' });
    await button('Select').click();
    await box('One').click();
    await keys('{Escape}');
    await expect.element(bar()).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1, name: 'To brief' })).toBeVisible();
    await keys('{Escape}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Mari Tamm' })).toBeVisible();
  });

  test('are dropped in one write, with one Undo', async () => {
    await goTo({ view: 'section', section: 'brief' });
    await button('Select').click();
    await button('Select all').click();
    await expect.element(bar()).toMatchTextContent('4 selected');
    await chooseMore('Drop');
    await expect.element(page.getByText('4 items dropped.')).toBeVisible();
    await expect.element(page.getByText('Nothing to brief')).toBeVisible();
    expect(await stageOf(ids['One']!)).toBe('dropped');
    await button('Undo').click();
    await expect.element(button('One')).toBeVisible();
    for (const title of ['One', 'Two', 'Three', 'Four']) expect(await stageOf(ids[title]!)).toBe('inbox');
  });

  test('only offer what all of them allow', async () => {
    (button('Asked').element() as HTMLElement).focus();
    await keys('x');
    await expect.element(bar().getByRole('button', { name: 'Accepted' })).toBeVisible();
    await box('One').click();
    await expect.element(bar().getByRole('button', { name: 'Accepted' })).not.toBeInTheDocument();
    await expect.element(bar().getByRole('button', { name: 'Done', exact: true })).toBeVisible();
  });

  test('are set aside until tomorrow', async () => {
    await goTo({ view: 'section', section: 'brief' });
    await button('Select').click();
    await box('One').click();
    await box('Two').click();
    await chooseMore('Until tomorrow');
    await expect.element(page.getByText('2 items set aside until tomorrow.')).toBeVisible();
    await expect.element(button('One')).not.toBeInTheDocument();
    await expect.element(button('Three')).toBeVisible();
    await goTo({ view: 'section', section: 'later' });
    await expect.element(page.getByRole('article').first()).toMatchTextContent('set aside until');
  });
});

test('what was done in several workspaces is undone in all of them', async () => {
  sides = await twoSides('client');
  const first = await inboxItem(sides, 'First');
  await createWorkspace(sides.client, 'client', { name: 'Kai Lepik', email: '' }, new Date());
  const second = (await newItem(sides.client, 'Second', new Date())).item;
  await saveSettings(sides.client, { view: 'all' });
  await openApp();
  await expect.element(page.getByRole('heading', { level: 1, name: 'All assistants' })).toBeVisible();
  await goTo({ view: 'section', section: 'brief' });
  await button('Select').click();
  await button('Select all').click();
  await chooseMore('Drop');
  await expect.element(page.getByText('2 items dropped.')).toBeVisible();
  await button('Undo').click();
  await expect.poll(() => stageOf(first)).toBe('inbox');
  await expect.poll(() => stageOf(second)).toBe('inbox');
});

test('one that has moved on meanwhile does not hold up the rest', async () => {
  sides = await twoSides('client');
  const kept = await askedItem(sides, 'Kept');
  const gone = await askedItem(sides, 'Gone');
  await openApp();
  await goTo({ view: 'section', section: 'with' });
  await button('Select').click();
  await button('Select all').click();
  await expect.element(bar()).toMatchTextContent('2 selected');
  const { moveItem } = await import('@/utils/store/commands');
  await recorded(moveItem(sides.client, gone, 'finish', { now: new Date() }));
  await expect.element(box('Gone')).not.toBeInTheDocument();
  await bar().getByRole('button', { name: 'Accepted' }).click();
  await expect.element(page.getByText('1 item accepted. 1 item had moved on.')).toBeVisible();
  expect(await stageOf(kept)).toBe('accepted');
  expect(await stageOf(gone)).toBe('done');
});

test('a thousand at once', async () => {
  sides = await twoSides('client');
  const made = await newItem(sides.client, 'Row 0', new Date());
  await recorded(editItem(sides.client, made.item, { goal: 'Settled' }, new Date()));
  for (let n = 1; n < 1000; n++) await newItem(sides.client, `Row ${n}`, new Date());
  await openApp();
  await goTo({ view: 'section', section: 'brief' });
  await button('Select').click();
  await button('Select all').click();
  await expect.element(bar()).toMatchTextContent('1,000 selected');
  await chooseMore('Drop');
  await expect.element(page.getByText('1,000 items dropped.')).toBeVisible();
  const tally = await getTally(sides.client, scopeOfAll(await allWorkspaces(sides.client)), new Date());
  expect(tally.stages.dropped).toBe(1000);
});
