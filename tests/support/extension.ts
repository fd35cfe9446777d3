/** The built extension in a real Chromium, with fixtures on real origins and nothing else reachable. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Item } from '@/utils/delegation/item.ts';
import { launchWithExtension, type Launched } from '@/scripts/launch.ts';
import { ROOT } from '@/scripts/machine.ts';
import { E2E_OUT } from './builds.ts';
import type { ServedPage } from './pages.ts';
import { buildWall, type Wall } from './proxy.ts';

/** Chromium's program; vitest.config.ts uses the same variable. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Asked by Chromium with or without an extension: updates and the account menu. */
const BROWSERS_OWN = ['update.googleapis.com', 'accounts.google.com'];

/** How a test wants the extension. */
export interface ExtensionOptions {
  /** Match patterns granted as if the person had allowed them, such as 'https://mail.google.com/*'. */
  grants?: readonly string[];
  headless?: boolean;
  /** The X display to show the window on, such as ':99'. */
  display?: string;
  args?: readonly string[];
}

/** The extension as a test sees it. */
export class Extension {
  readonly #folder: string;
  readonly #options: ExtensionOptions;
  readonly #wall: Wall;
  readonly #served = new Map<string, { body: string; type: string }>();
  readonly #unserved: string[] = [];
  #browser: Launched;

  private constructor(folder: string, options: ExtensionOptions, wall: Wall, browser: Launched) {
    this.#folder = folder;
    this.#options = options;
    this.#wall = wall;
    this.#browser = browser;
  }

  /** Starts a browser with a fresh profile; it is closed, and checked for stray requests, when the test ends. */
  static async start(options: ExtensionOptions = {}): Promise<Extension> {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    const folder = mkdtempSync(join(ROOT, '.tmp', 'e2e-'));
    copyBuild(join(folder, 'extension'), options.grants ?? []);
    const wall = await buildWall();
    const browser = await launch(folder, options, wall);
    const extension = new Extension(folder, options, wall, browser);
    await extension.#route();
    onTestFinished(async () => {
      await extension.#browser.context.close();
      wall.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      expect(extension.requests(), 'requests that no fixture answers').toEqual([]);
    });
    return extension;
  }

  get context(): BrowserContext {
    return this.#browser.context;
  }

  get id(): string {
    return this.#browser.id;
  }

  /** What was asked of the network and not served, without what any Chromium asks by itself. */
  requests(): string[] {
    const hosts = new Set([...this.#served.keys()].map((url) => new URL(url).host));
    const stray = this.#wall.seen.filter((request) => {
      const host = hostOf(request);
      // A page's own host: the browser connects ahead of the requests that we answer.
      return !BROWSERS_OWN.includes(host) && !hosts.has(host);
    });
    return [...this.#unserved, ...stray];
  }

  /** The background worker as it runs now. */
  worker(): Promise<Worker> {
    return this.#browser.worker();
  }

  /** Answers `url` (without its fragment) from now on. */
  serve(url: string, body: string, type = 'text/html; charset=utf-8'): void {
    this.#served.set(withoutFragment(url), { body, type });
  }

  /** Serves the page on its address and opens it in a new tab. */
  async visit({ url, html }: ServedPage): Promise<Page> {
    this.serve(url, html);
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's own pages, such as 'sidepanel.html', in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${path}`);
    return page;
  }

  /** The items as the database holds them; none before there is a database. */
  async items(): Promise<Item[]> {
    const worker = await this.worker();
    return worker.evaluate(readItems);
  }

  /** The one item there is. */
  async item(): Promise<Item> {
    const items = await this.items();
    expect(items.length, 'items in the database').toBe(1);
    return items[0] as Item;
  }

  /** Closes the browser and opens it again with the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    this.#browser = await launch(this.#folder, this.#options, this.#wall);
    await this.#route();
  }

  /** Stops the background worker the way the browser does when it is idle. */
  async stopWorker(): Promise<void> {
    const worker = await this.worker();
    const gone = worker.waitForEvent('close');
    const page = await this.context.newPage();
    await page.goto('chrome://serviceworker-internals/');
    const stop = page.locator('.serviceworker-registration', { hasText: this.id }).locator('button.stop');
    await stop.click();
    await gone;
    await page.close();
  }

  async #route(): Promise<void> {
    await this.context.route('**/*', async (route) => {
      const url = route.request().url();
      if (!/^https?:/.test(url)) return route.continue();
      const found = this.#served.get(withoutFragment(url));
      if (found !== undefined) return route.fulfill({ body: found.body, contentType: found.type });
      // Every browser asks for it by itself.
      if (!url.endsWith('/favicon.ico')) this.#unserved.push(`${route.request().method()} ${url}`);
      return route.abort();
    });
  }
}

async function launch(folder: string, options: ExtensionOptions, wall: Wall): Promise<Launched> {
  return launchWithExtension({
    path: CHROMIUM,
    extension: join(folder, 'extension'),
    profile: join(folder, 'profile'),
    headless: options.headless ?? true,
    ...(options.display === undefined ? {} : { env: { DISPLAY: options.display } }),
    args: [`--proxy-server=${wall.address}`, '--proxy-bypass-list=<-loopback>', ...(options.args ?? [])],
  });
}

/** Copies the build and moves `grants` to the permissions held from the start. */
function copyBuild(to: string, grants: readonly string[]): void {
  cpSync(join(ROOT, E2E_OUT, 'chrome-mv3'), to, { recursive: true });
  if (grants.length === 0) return;
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: grants }));
}

/** Host of 'CONNECT host:443' or 'GET http://host/…'. */
function hostOf(request: string): string {
  const address = request.slice(request.indexOf(' ') + 1);
  return new URL(address.includes('://') ? address : `https://${address}`).host;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Runs inside the extension. */
async function readItems(): Promise<Item[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'righthand')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('righthand');
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('items').objectStore('items').getAll();
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as Item[]);
      };
    };
  });
}
