/** Sidebar and popup: they agree without reloading, every action has Undo, and everything can leave and come back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '@/scripts/machine.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';

async function keepNew(sidebar: Page, title: string): Promise<void> {
  await sidebar.getByRole('button', { name: 'New item' }).first().click();
  await sidebar.getByLabel('What should be done?').fill(title);
  await sidebar.getByRole('button', { name: 'Keep for later' }).click();
  await card(sidebar, title).waitFor();
}

const card = (sidebar: Page, title: string) => sidebar.getByRole('button', { name: title, exact: true });

/** Marks as handed over without a mail program: the brief on the clipboard. */
async function handOverByCopy(extension: Extension, sidebar: Page, title: string): Promise<void> {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sidebar.bringToFront();
  await card(sidebar, title).click();
  await sidebar.getByLabel(/^Goal/).fill('It is done.');
  await sidebar.getByRole('button', { name: 'Other ways to hand over' }).click();
  await sidebar.getByRole('menuitem', { name: 'Copy as text' }).click();
  await sidebar.getByRole('heading', { name: 'What happened' }).waitFor();
}

const badge = async (extension: Extension): Promise<string> =>
  (await extension.worker()).evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { getBadgeText: (about: object) => Promise<string> } } }
    ).chrome.action.getBadgeText({}),
  );

test('two sidebars, the popup and the badge agree within a moment of any change', async () => {
  const extension = await Extension.share();
  const one = await extension.open('sidepanel.html');
  const other = await extension.open('sidepanel.html');
  const popup = await extension.open('popup.html');
  await keepNew(one, 'Clean up the client list');
  await card(other, 'Clean up the client list').waitFor();
  await popup.getByText('1 open').waitFor();
  await popup.getByRole('button', { name: '1 to brief' }).waitFor();
  expect(await badge(extension)).toBe('');

  await handOverByCopy(extension, one, 'Clean up the client list');
  await popup.getByRole('button', { name: '1 in hand' }).waitFor();
  await other.getByText('Asked').first().waitFor();

  await one.getByRole('button', { name: 'Delivered' }).click();
  await other.getByRole('button', { name: 'Looks good: Clean up the client list' }).waitFor();
  await popup.getByRole('button', { name: '1 needs you' }).waitFor();
  await expect.poll(() => badge(extension), { timeout: PATIENCE }).toBe('1');

  await other.getByRole('button', { name: 'Looks good: Clean up the client list' }).click();
  await other.getByRole('dialog').getByRole('button', { name: '5 of 5' }).click();
  await popup.getByRole('button', { name: '1 done this week' }).waitFor();
  await one.getByText(/^Done/).first().waitFor();
  await expect.poll(() => badge(extension), { timeout: PATIENCE }).toBe('');
});

test('stage moves by hand take a note, show in the timeline, and can be undone', async () => {
  const extension = await Extension.share();
  const sidebar = await extension.open('sidepanel.html');
  await keepNew(sidebar, 'Clean up the client list');
  await handOverByCopy(extension, sidebar, 'Clean up the client list');
  const stage = async () => (await extension.item()).stage;
  await sidebar.getByRole('button', { name: 'Accepted…' }).click();
  await sidebar.getByRole('dialog').getByRole('button', { name: 'Note as accepted' }).click();
  await expect.poll(stage).toBe('accepted');
  await sidebar.getByRole('button', { name: 'Started' }).click();
  await expect.poll(stage).toBe('working');
  await sidebar.getByRole('button', { name: 'Delivered' }).click();
  await expect.poll(stage).toBe('delivered');
  await sidebar.getByRole('button', { name: 'Send back…' }).click();
  await sidebar.getByLabel('What is still missing?').fill('Two duplicates are left.');
  await sidebar.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
  await expect.poll(stage).toBe('working');
  expect((await extension.item()).stageNote).toBe('Two duplicates are left.');
  await sidebar.getByRole('listitem').filter({ hasText: 'Two duplicates are left.' }).waitFor();
  await sidebar.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(stage).toBe('delivered');
  await sidebar.getByRole('button', { name: 'More actions' }).click();
  await sidebar.getByRole('menuitem', { name: 'Drop…' }).click();
  await sidebar.getByRole('dialog').getByRole('button', { name: 'Drop' }).click();
  await expect.poll(stage).toBe('dropped');
  await sidebar.getByRole('button', { name: 'Reopen' }).click();
  await expect.poll(stage).not.toBe('dropped');
});

test('everything leaves in a file and comes back; a broken file is refused and changes nothing', async () => {
  const extension = await Extension.share();
  const sidebar = await extension.open('sidepanel.html');
  await keepNew(sidebar, 'Clean up the client list');
  await keepNew(sidebar, 'Book the Lisbon flights');
  const before = await extension.items();
  await openSettings(sidebar);
  const saving = sidebar.waitForEvent('download');
  await sidebar.getByRole('button', { name: 'Export everything' }).click();
  const file = await (await saving).path();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('Book the Lisbon flights');

  const broken = join(ROOT, '.tmp', 'broken.json');
  writeFileSync(broken, text.slice(0, text.length / 2));
  const fresh = await Extension.start();
  const second = await fresh.open('sidepanel.html');
  await keepNew(second, 'Something else');
  const held = await fresh.items();
  await openSettings(second);
  await second.getByLabel('File to import').setInputFiles(broken);
  await second.getByRole('alert').waitFor();
  expect(await second.getByRole('alert').innerText()).toMatch(/\w+.*\.$/);
  expect(await fresh.items()).toEqual(held);

  await second.getByLabel('File to import').setInputFiles(file);
  await second.getByText(/is imported/).waitFor();
  const ids = (await fresh.items()).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
});

async function openSettings(sidebar: Page): Promise<void> {
  await sidebar.getByRole('navigation').waitFor();
  await sidebar.keyboard.press('Shift+S');
  await sidebar.getByRole('heading', { name: 'Settings' }).waitFor();
}

test('the keyboard reaches search, the next item, the item and back', async () => {
  const extension = await Extension.share();
  const sidebar = await extension.open('sidepanel.html');
  await keepNew(sidebar, 'Clean up the client list');
  await keepNew(sidebar, 'Book the Lisbon flights');
  await sidebar.keyboard.press('j');
  await sidebar.keyboard.press('j');
  await sidebar.keyboard.press('k');
  const focused = () => sidebar.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toBe('Book the Lisbon flights');
  await sidebar.keyboard.press('Enter');
  await sidebar.getByRole('heading', { name: 'Brief' }).waitFor();
  await sidebar.keyboard.press('Escape');
  await card(sidebar, 'Clean up the client list').waitFor();
  await sidebar.keyboard.type('/client');
  await expect.poll(() => sidebar.getByRole('searchbox').inputValue()).toBe('client');
  await expect.poll(() => card(sidebar, 'Book the Lisbon flights').count()).toBe(0);
  await card(sidebar, 'Clean up the client list').waitFor();
  await sidebar.keyboard.press('Escape');
  await sidebar.keyboard.press('?');
  await sidebar
    .getByText(/^Search/)
    .first()
    .waitFor();
});
