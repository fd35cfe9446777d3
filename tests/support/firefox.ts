/** The built extension in a real Firefox, and a page on this machine to capture. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import type { Item } from '@/utils/delegation/item.ts';
import { openFirefox, type OpenFirefox } from '@/scripts/firefox.ts';
import { ROOT } from '@/scripts/machine.ts';
import { readAll } from './built.ts';
import { E2E_OUT } from './builds.ts';
import { startXvfb, xdotool } from './xvfb.ts';

/** A Firefox with a window on a screen of its own. */
export interface ShownFirefox extends OpenFirefox {
  display: string;
}

/** Starts Firefox on a screen without a monitor and with the build installed; it closes with the test. */
export async function startFirefox(): Promise<ShownFirefox> {
  const { display } = await startXvfb();
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const firefox = await openFirefox({
    path: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    extension: join(ROOT, E2E_OUT, 'firefox-mv3'),
    profile,
    headless: false,
    display,
  });
  onTestFinished(async () => {
    await firefox.browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return { ...firefox, display };
}

/** Serves a page from this machine until the test ends; returns its address. */
export async function servePage(html: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/office`;
}

/** The one item, read on a page of the extension, once it is there. */
export async function itemOn(page: Page): Promise<Item> {
  const read = () => page.evaluate(readAll, 'items') as Promise<Item[]>;
  await expect.poll(read, { message: 'the item is stored' }).toHaveLength(1);
  const [item] = await read();
  return item!;
}

/**
 * Presses the keys of a shortcut, by their X names, while a heading of the page has been clicked: keys that a driver presses
 * reach the page alone, and not the browser, which knows the shortcut.
 */
export async function pressShortcut({ display }: ShownFirefox, page: Page, keys: string): Promise<void> {
  const heading = await page.waitForSelector('h1');
  const box = await heading!.boundingBox();
  const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
  const [x, y] = [frame.x + box!.x + 5, frame.y + box!.y + 5].map(String);
  xdotool(display, 'mousemove', x!, y!, 'click', '1');
  // The page has the focus once it has seen the click.
  await page.waitForFunction(() => document.hasFocus());
  xdotool(display, 'key', keys);
}
