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

/** Starts Firefox without a window and with the build installed; it closes with the test. */
export async function startFirefox(): Promise<OpenFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const firefox = await openFirefox({
    path: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    extension: join(ROOT, E2E_OUT, 'firefox-mv3'),
    profile,
    headless: true,
  });
  onTestFinished(async () => {
    await firefox.browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return firefox;
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

/** What puppeteer has of WebDriver BiDi, though its types do not say so. */
interface Driver {
  connection: {
    send: (
      method: string,
      params: object,
    ) => Promise<{ result: { contexts?: { context: string }[]; type?: string } }>;
  };
}

/**
 * Fires a shortcut of the extension as Firefox does when its keys are pressed. Keys that a driver presses reach the
 * page alone, so this reaches into the browser's own window.
 */
export async function fireShortcut({ browser }: OpenFirefox, key: string): Promise<void> {
  const { connection } = browser as unknown as Driver;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const expression = `document.querySelector('keyset[id^=ext-keyset] key[key="${key}"]').doCommand()`;
  const target = { context: tree.result.contexts?.[0]?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: false });
  expect(answer.result.type, `the shortcut with ${key}`).toBe('success');
}
