/** Every view of both roles, light and dark: nothing that an accessibility checker can find. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileOf, type Relationship } from '@/scripts/story-file.ts';
import { annaAndMari, mariAndHerClients } from '@/scripts/stories.ts';
import type { Role } from '@/utils/delegation/item.ts';
import { VIEWS, seed, show } from '@/tests/support/every-view.ts';
import { eachSharedView } from '@/tests/support/shared-views.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that look at colours: all that another theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What the checker finds on the page as it is by these rules, or by all; one line for each place. */
async function findings(page: Page, rules: readonly string[] | null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    // A colour on its way to another theme is no colour anybody reads; a transition may begin a frame late.
    const passing = () =>
      document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    for (let calm = 0; calm < 3; calm = passing().length === 0 ? calm + 1 : 0) {
      await Promise.all(passing().map((one) => one.finished.catch(() => undefined)));
      await new Promise(requestAnimationFrame);
    }
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(only === null ? {} : { runOnly: [...only] }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, rules);
}

async function checkAll(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = colorScheme === 'light' ? null : COLOURS;
    for (const one of await findings(page, rules)) found.push(`${name}, ${colorScheme}: ${one}`);
  }
  return found;
}

test.each<[Role, () => Relationship[]]>([
  ['client', () => [annaAndMari(new Date())]],
  ['assistant', () => mariAndHerClients(new Date())],
])('the sidebar of the %s', async (role, relationships) => {
  const extension = await Extension.share();
  const page = await seed(extension, fileOf(relationships(), role, new Date()));
  const found: string[] = [];
  for (const [name, { route, sign }] of Object.entries(VIEWS)) {
    await show(page, route);
    await expect
      .poll(async () => (await page.locator('body').innerText()).match(sign) !== null, {
        timeout: PATIENCE,
        message: name,
      })
      .toBe(true);
    found.push(...(await checkAll(page, name)));
  }
  await eachSharedView(extension, page, async (name) => void found.push(...(await checkAll(page, name))));
  expect(found).toEqual([]);
});

test('the popup, and the welcome page with each role', async () => {
  const extension = await Extension.share();
  const popup = await extension.open('popup.html');
  await popup.getByRole('heading').first().waitFor();
  const found = await checkAll(popup, 'popup');
  const welcome = await extension.open('welcome.html');
  for (const choice of ['I delegate', 'I assist', 'Both']) {
    await welcome.getByRole('radio', { name: choice }).check();
    found.push(...(await checkAll(welcome, `welcome, ${choice}`)));
  }
  expect(found).toEqual([]);
});
