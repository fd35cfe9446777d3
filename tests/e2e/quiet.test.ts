/** What the extension leaves alone: pages nobody allowed, and the network; and what it does while nothing happens. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Outcome } from '@/utils/delegation/outcome.ts';
import { readAll } from '@/tests/support/built.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { ordinaryPage, savedPage } from '@/tests/support/pages.ts';
import { clickMenu } from '@/tests/support/ways-in.ts';

const PAGE = ordinaryPage(
  'https://news.example/office',
  'Repainting an office',
  '<p>Ask for three quotes.</p>',
);

const GRANTS = ['https://mail.google.com/*', 'https://news.example/*'];

/** Everything that runs in the page or was added to it: scripts as the debugger sees them, and the markup. */
async function footprint(
  extension: Extension,
  page: Page,
): Promise<{ scripts: string[]; worlds: string[]; html: string }> {
  const session = await extension.context.newCDPSession(page);
  const scripts: string[] = [];
  const worlds: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  await session.detach();
  const ours = (address: string) => address.startsWith('chrome-extension://');
  return {
    scripts: scripts.filter(ours),
    worlds: worlds.filter(ours),
    html: await page.evaluate(() => new XMLSerializer().serializeToString(document)),
  };
}

/** The markup as the browser parses it, with nobody touching it. */
function parsed(page: Page, html: string): Promise<string> {
  return page.evaluate(
    (text) => new XMLSerializer().serializeToString(new DOMParser().parseFromString(text, 'text/html')),
    html,
  );
}

test('a page that is not allowed gets nothing: no script, no world, no element', async () => {
  const extension = await Extension.start();
  for (const served of [PAGE, savedPage('gmail', 'several-messages'), savedPage('trello', 'dom-card')]) {
    const page = await extension.visit(served);
    const sidebar = await extension.open('sidepanel.html');
    await sidebar.getByRole('heading', { name: 'Your assistant' }).waitFor();
    await page.bringToFront();
    expect(await footprint(extension, page)).toEqual({
      scripts: [],
      worlds: [],
      html: await parsed(page, served.html),
    });
    await sidebar.close();
  }
});

test('the same probe sees us where we are allowed', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(savedPage('gmail', 'several-messages'));
  await page.getByRole('button', { name: 'Delegate this' }).waitFor();
  const { scripts, worlds, html } = await footprint(extension, page);
  expect(scripts.length).toBeGreaterThan(0);
  expect(worlds.length).toBeGreaterThan(0);
  expect(html).toContain('data-right-hand');
});

test('nothing is asked of the network from the capture to done', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'later');
  await extension.item();
  const mail = await extension.visit(savedPage('gmail', 'forward'));
  await mail.getByRole('button', { name: 'Delegate this' }).click();
  await expect.poll(() => extension.items(), { timeout: PATIENCE }).toHaveLength(2);
  await extension.open('welcome.html');
  await extension.open('popup.html');
  const sidebar = await extension.open('sidepanel.html');
  await sidebar.getByRole('button', { name: 'Repainting an office', exact: true }).click();
  await sidebar.getByLabel(/^Goal/).fill('It is done.');
  await sidebar.getByRole('button', { name: 'Other ways to hand over' }).click();
  await sidebar.getByRole('menuitem', { name: 'Copy as text' }).click();
  await sidebar.getByRole('button', { name: 'Done', exact: true }).click();
  await expect
    .poll(async () => (await extension.items()).map(({ stage }) => stage).sort())
    .toEqual(['done', 'inbox']);
  expect(extension.network.stray()).toEqual([]);
});

test('at install it may see no site at all', async () => {
  const extension = await Extension.start();
  const worker = await extension.worker();
  const held = await worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { permissions: { getAll: () => Promise<{ origins: string[]; permissions: string[] }> } };
      }
    ).chrome.permissions.getAll(),
  );
  expect(held.origins).toEqual([]);
  expect([...held.permissions].sort()).toEqual(
    [
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ].sort(),
  );
});

test('with no view open the background makes ready what Insights reads', async () => {
  const extension = await Extension.share({ grants: GRANTS });
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'later');
  await extension.item();
  const months = async (): Promise<number> => {
    const worker = await extension.worker();
    const outcomes = (await worker.evaluate(readAll, 'outcomes')) as Outcome[];
    return outcomes.filter(({ item }) => item === '').length;
  };
  // A year but for the months in which work still goes on.
  await expect.poll(months, { timeout: PATIENCE }).toBeGreaterThan(10);
});
