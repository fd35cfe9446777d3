/** `npm run pictures`: the pictures of the README, of invented items that come in through the product's own import. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Role } from '../utils/delegation/item.ts';
import { build } from './build.ts';
import { runScript } from './fail.ts';
import { launchWithExtension } from './launch.ts';
import { needBrowser, ROOT, runTool } from './machine.ts';
import { annaAndMari, mariAndHerClients } from './stories.ts';
import { fileOf, type Relationship } from './story-file.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const WIDTH = 360;
const POPUP_WIDTH = 340;
const LOWEST = 200;
/** English is everywhere else. */
const LANGUAGES = ['et', 'hu', 'sr-Latn', 'sr-Cyrl', 'it', 'es'];

/** Imports the items in the settings, as a person would; ends on Today. */
async function seed(page: Page, relationships: readonly Relationship[], me: Role): Promise<void> {
  const file = fileOf(relationships, me, new Date());
  const items = relationships.reduce((sum, { stories }) => sum + stories.length, 0);
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Shift+S');
  await page
    .getByLabel('File to import')
    .setInputFiles({ name: 'right-hand.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByText(`The file is imported: ${items} items.`).waitFor();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await page.getByText('October receipts to the accountant').waitFor();
}

/** Takes the page, as high as what it shows, in one of the two themes. */
async function shoot(page: Page, name: string, colorScheme: 'light' | 'dark', width = WIDTH): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  let height = LOWEST;
  // The views scroll inside, so the page itself is never higher than its window; a list knows its height once it is seen.
  for (let more = 1; more > 0; height += more) {
    await page.setViewportSize({ width, height });
    more = await page.evaluate(hiddenHeight);
  }
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  console.log(`${name}.png: ${width} × ${height}, ${Math.round(statSync(path).size / 1000)} kB`);
}

/** Chooses a language in the settings, as a person would; ends on Today. */
async function speak(page: Page, code: string): Promise<void> {
  const bar = page.getByRole('navigation').getByRole('button');
  await page.keyboard.press('Shift+S');
  await page
    .locator('select')
    .filter({ has: page.locator(`option[value="${code}"]`) })
    .selectOption(code);
  await page.locator(`html[lang^="${code}"]`).waitFor();
  await bar.first().click();
  await page.getByText('October receipts to the accountant').waitFor();
}

/** Runs in the page, after it was painted: how much of what scrolls is out of sight, in px. */
async function hiddenHeight(): Promise<number> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  // A text cut after its third line hides some too, however high the window is.
  const scrolls = (one: Element): boolean => /auto|scroll/.test(getComputedStyle(one).overflowY);
  const parts = [document.documentElement, ...[...document.querySelectorAll('*')].filter(scrolls)];
  return Math.max(0, ...parts.map((one) => one.scrollHeight - one.clientHeight));
}

/** A sidebar in a profile of its own, and what else of it is needed. */
async function withSidebar(
  extension: string,
  work: (sidebar: Page, open: (path: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const { path } = await needBrowser('chromium');
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const profile = mkdtempSync(join(ROOT, '.tmp', 'pictures-'));
  const { context, id } = await launchWithExtension({ path, extension, profile });
  context.setDefaultTimeout(10_000);
  const open = async (name: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${name}`);
    return page;
  };
  try {
    await work(await open('sidepanel.html'), open);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function main(): Promise<number> {
  const extension = build('chromium', '.output-pictures');
  mkdirSync(FOLDER, { recursive: true });
  await withSidebar(extension, async (sidebar, open) => {
    await seed(sidebar, [annaAndMari(new Date())], 'client');
    await shoot(sidebar, 'today', 'light');
    await shoot(sidebar, 'today-dark', 'dark');
    await sidebar.getByRole('button', { name: 'Quote for repainting the office', exact: true }).click();
    await sidebar.getByLabel(/^Goal/).waitFor();
    await shoot(sidebar, 'brief', 'light');
    const popup = await open('popup.html');
    await popup.getByText('5 open').waitFor();
    await shoot(popup, 'popup', 'light', POPUP_WIDTH);
    await sidebar.getByRole('button', { name: 'Back', exact: true }).click();
    for (const code of LANGUAGES) {
      await speak(sidebar, code);
      await shoot(sidebar, `today-${code}`, 'light');
    }
  });
  await withSidebar(extension, async (sidebar) => {
    await seed(sidebar, mariAndHerClients(new Date()), 'assistant');
    await shoot(sidebar, 'assistant', 'light');
  });
  // The walk takes its own: it is a test, so that its pictures show what was seen to work.
  return runTool('vitest/vitest.mjs', ['run', '--project', 'meet', 'tests/e2e/walk.test.ts'], {
    env: { ...process.env, RIGHT_HAND_PICTURES: '1' },
  });
}

await runScript(main);
