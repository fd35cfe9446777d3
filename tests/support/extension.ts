/** The built extension in a real Chromium, with fixtures on real origins and nothing else reachable. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import type { Item } from '@/utils/delegation/item.ts';
import { launchWithExtension, type Launched } from '@/scripts/launch.ts';
import { ROOT } from '@/scripts/machine.ts';
import { copyBuild, readItems } from './built.ts';
import { Network } from './network.ts';
import { shiftClock } from './shifted-clock.ts';
import type { ServedPage } from './pages.ts';
import { renew } from './renewed.ts';
import { tapNotices } from './tapped-notices.ts';

/** How a test wants the extension. */
export interface ExtensionOptions {
  /** Match patterns granted as if the person had allowed them, such as 'https://mail.google.com/*'. */
  grants?: readonly string[];
  headless?: boolean;
  /** The X display to show the window on, such as ':99'. */
  display?: string;
  args?: readonly string[];
  /** Servers of this machine that may be reached, such as '127.0.0.1:4222'. */
  reach?: readonly string[];
  /** Notes the notifications that the worker asks for; see tapped-notices.ts. */
  tapped?: boolean;
}

/** Longest wait for anything in these tests, in ms. */
export const PATIENCE = 90_000;

/** What the tests of this file share and nobody uses now, by the options. */
const SHARED = new Map<string, Extension>();
afterAll(() => Extension.end());

/** The extension as a test sees it. */
export class Extension {
  readonly #folder: string;
  readonly #options: ExtensionOptions;
  readonly network: Network;
  #browser: Launched;

  private constructor(folder: string, options: ExtensionOptions, network: Network, browser: Launched) {
    this.#folder = folder;
    this.#options = options;
    this.network = network;
    this.#browser = browser;
  }

  /** Starts a browser with a fresh profile; it is closed, and checked for stray requests, when the test ends. */
  static async start(options: ExtensionOptions = {}): Promise<Extension> {
    const extension = await Extension.#open(options);
    onTestFinished(async () => {
      await extension.#close();
      extension.#expectNoStray();
    });
    await extension.#closeWelcome();
    return extension;
  }

  /**
   * A browser that the tests of a file share, each as if it had just been installed: for what neither starts it again nor
   * asks what is so at install. All tests of a file want it with the same options, or each starts one.
   */
  static async share(options: ExtensionOptions = {}): Promise<Extension> {
    const key = JSON.stringify(options);
    const extension = SHARED.get(key) ?? (await Extension.#open(options));
    const isNew = !SHARED.has(key);
    SHARED.delete(key);
    onTestFinished(async ({ task }) => {
      // Nothing may follow from a test that failed, nor from a browser that does not come clean.
      const clean = task.result?.state !== 'fail' && (await renew(extension));
      if (clean) SHARED.set(key, extension);
      else await extension.#close();
      extension.#expectNoStray();
    });
    if (isNew) await extension.#closeWelcome();
    return extension;
  }

  static async #open(options: ExtensionOptions): Promise<Extension> {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    const folder = mkdtempSync(join(ROOT, '.tmp', 'e2e-'));
    copyBuild(join(folder, 'extension'), options.grants ?? []);
    if (options.tapped === true) tapNotices(join(folder, 'extension'));
    const network = await Network.start(options.reach);
    return new Extension(folder, options, network, await launch(folder, options, network));
  }

  /** Ends all that a test file shared. */
  static async end(): Promise<void> {
    for (const extension of SHARED.values()) await extension.#close();
    SHARED.clear();
  }

  async #close(): Promise<void> {
    await this.context.close();
    this.network.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #expectNoStray(): void {
    expect(this.network.stray(), 'requests that nobody served').toEqual([]);
  }

  /** The welcome page opens by itself at install and would come before the tab of a test at any moment. */
  async #closeWelcome(): Promise<void> {
    const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
    const find = () => this.context.pages().find(isWelcome);
    await expect
      .poll(() => find() !== undefined, { timeout: PATIENCE, message: 'the welcome page opens' })
      .toBe(true);
    await find()?.close();
  }

  get context(): BrowserContext {
    return this.#browser.context;
  }

  get id(): string {
    return this.#browser.id;
  }

  /** The background worker as it runs now. */
  worker(): Promise<Worker> {
    return this.#browser.worker();
  }

  /** Serves the page on its address and opens it in a new tab, or in `tab`. */
  async visit({ url, html, remote }: ServedPage, tab?: Page): Promise<Page> {
    this.network.serve(url, html, remote === undefined ? {} : { remote });
    const page = tab ?? (await this.context.newPage());
    // Two addresses that differ in the fragment alone are one page to the browser.
    await page.goto('about:blank');
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's own pages, such as 'sidepanel.html', in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${path}`);
    return page;
  }

  /** The items as the database holds them. */
  async items(): Promise<Item[]> {
    return readItems(await this.worker());
  }

  /** The one item there is, once it is there. */
  async item(): Promise<Item> {
    await expect.poll(() => this.items(), { timeout: PATIENCE }).toHaveLength(1);
    const [item] = await this.items();
    return item!;
  }

  /** Closes the browser and opens it again with the same profile, `ahead` ms later by the extension's clock. */
  async restart({ ahead = 0 }: { ahead?: number } = {}): Promise<void> {
    await this.context.close();
    if (ahead !== 0) {
      shiftClock(join(this.#folder, 'extension'), ahead);
      // The browser would start the worker from its cache.
      rmSync(join(this.#folder, 'profile', 'Default', 'Service Worker'), { recursive: true, force: true });
    }
    this.#browser = await launch(this.#folder, this.#options, this.network);
  }

  /** Stops the background worker the way the browser does when it is idle. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    // An open view of ours, or an alarm, may start it again at once: that it stopped is heard, not looked up.
    const stopped = new Promise<void>((resolve, reject) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        // Ours is the only one of a fresh profile.
        for (const { versionId, runningStatus } of versions) {
          if (runningStatus === 'stopped') resolve();
          if (runningStatus === 'running') {
            session.send('ServiceWorker.stopWorker', { versionId }).catch(reject);
          }
        }
      });
    });
    await session.send('ServiceWorker.enable');
    await stopped;
    await page.close();
  }
}

async function launch(folder: string, options: ExtensionOptions, network: Network): Promise<Launched> {
  const browser = await launchWithExtension({
    path: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    extension: join(folder, 'extension'),
    profile: join(folder, 'profile'),
    headless: options.headless ?? true,
    ...(options.display === undefined ? {} : { env: { DISPLAY: options.display } }),
    args: [...network.args, ...(options.args ?? [])],
  });
  browser.context.setDefaultTimeout(PATIENCE);
  await network.attach(browser.context);
  return browser;
}
