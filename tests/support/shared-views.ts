/** The views of sharing that only two people who work together see, for tests that look at all of them. */
import type { Page } from 'playwright-core';
import { Device, joinDevice } from '@/tests/lab/device.ts';
import { show } from './every-view.ts';
import type { Extension } from './extension.ts';

/** Shares the current workspace with somebody in another database, and shows each state that has a look of its own. */
export async function eachSharedView(
  extension: Extension,
  page: Page,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const tab = await extension.open('lab.html');
  const host = new Device('Anna', tab);
  const { workspace } = await host.lab('ids');
  // In Greek letters, as what people wrote is where hard-coded words are looked for.
  const views: [string, () => Promise<unknown>][] = [
    ['invited', () => host.lab('invite', 'other')],
    ['working together', () => joinDevice(host, new Device('Μαρι', tab, 'other'), 'other')],
  ];
  for (const [name, begin] of views) {
    await begin();
    await page.bringToFront();
    await show(page, { view: 'today' });
    await page.locator('nav').waitFor();
    await show(page, { view: 'together', workspace });
    await page.locator('details').first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await look(name);
  }
  await tab.close();
}
