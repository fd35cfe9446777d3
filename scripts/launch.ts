/** A Chromium-family browser with the extension, driven by Playwright: for the tour and the end-to-end tests. */
import { mkdirSync } from 'node:fs';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { isBranded } from './browsers.ts';
import { isRoot } from './machine.ts';

/** What to open. */
export interface LaunchOptions {
  /** The browser's program. */
  path: string;
  /** The folder of the build. */
  extension: string;
  /** The profile's folder; made when missing, kept afterwards. */
  profile: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** Further switches for the browser. */
  args?: readonly string[];
}

/** A running browser with the extension. */
export interface Launched {
  context: BrowserContext;
  /** The extension's id in this browser. */
  id: string;
  /** The background worker as it runs now; starts it when it sleeps. */
  worker: () => Promise<Worker>;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the browser and waits until the background worker runs. */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const { path, extension, profile } = options;
  mkdirSync(profile, { recursive: true });
  const branded = isBranded(path);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: options.headless ?? true,
    chromiumSandbox: !isRoot(),
    viewport: null,
    env: { ...(process.env as Record<string, string>), ...options.env },
    locale: 'en-GB',
    timezoneId: 'Europe/Tallinn',
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      `--disable-extensions-except=${extension}`,
      branded ? '--enable-unsafe-extension-debugging' : `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  if (branded) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: extension });
  }
  const first = await runningWorker(context);
  const id = new URL(first.url()).host;
  return { context, id, worker: () => runningWorker(context, id) };
}

async function runningWorker(context: BrowserContext, id?: string): Promise<Worker> {
  const running = context
    .serviceWorkers()
    .find((worker) => worker.url().startsWith(`chrome-extension://${id ?? ''}`));
  return running ?? context.waitForEvent('serviceworker');
}
