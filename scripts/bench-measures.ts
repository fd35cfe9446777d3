/** What the bench does with a browser: fill the database, open the sidebar, capture; each returns milliseconds. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Bench } from '../tests/bench/page.ts';
import type { Pairs } from '../tests/bench/measure.ts';
import type { Spread } from '../tests/bench/seed.ts';
import type { Launched } from './launch.ts';

/** What of the browser's API the code handed to the extension's pages and worker uses. */
declare const chrome: {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: { floor?: object }, sender: unknown, answer: (value: unknown) => void) => boolean,
      ): void;
    };
  };
};

/** Written into each opened page: when the first row had been painted, in ms since the navigation began. */
const FIRST_ROWS = `
  new MutationObserver((_, observer) => {
    if (document.querySelector('[aria-posinset]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { window.firstRows = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

/** The page that runs the product's own code inside the extension. */
export async function benchPage({ context, id }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/bench.html`);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

/** Fills the database up to `count` items, where `from` are there already. */
export async function fill(browser: Launched, count: number, spread: Spread, from = 0): Promise<void> {
  const page = await benchPage(browser);
  await page.evaluate(
    async ([from, count, spread]) => {
      const { bench } = window as unknown as { bench: Bench };
      await bench.seed(await bench.openBench(), from, count, spread, new Date());
    },
    [from, count, spread] as const,
  );
  await page.close();
}

/** One of the measurements that run inside the extension. */
export function inBench(page: Page, what: 'measureRecord' | 'measureCounts', rounds: number): Promise<Pairs> {
  return page.evaluate(
    async ([what, rounds]) => {
      const { bench } = window as unknown as { bench: Bench };
      return bench[what](await bench.openBench(), rounds);
    },
    [what, rounds] as const,
  );
}

/** Searches for dates in a mail of 20 kB, in turns with chrono's English parser; ms. */
export function searches(page: Page, rounds: number): Promise<Pairs> {
  return page.evaluate((rounds) => {
    const { bench } = window as unknown as { bench: Bench };
    return bench.measureDeadlines(rounds);
  }, rounds);
}

/** From the navigation to the first painted rows of the sidebar's page, in ms. */
async function opening({ context, id }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(FIRST_ROWS);
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.waitForFunction(() => 'firstRows' in window);
  const ms = await page.evaluate(() => (window as unknown as { firstRows: number }).firstRows);
  await page.close();
  return ms;
}

/** Openings of the sidebar in both browsers, taken in turns; the first two of each are not counted. */
export async function openings(many: Launched, few: Launched, rounds: number): Promise<Pairs> {
  const pairs: Pairs = { ours: [], floor: [] };
  for (let i = 0; i < rounds + 2; i++) {
    const [a, b] = [await opening(many), await opening(few)];
    if (i < 2) continue;
    pairs.ours.push(a);
    pairs.floor.push(b);
  }
  return pairs;
}

/** Sends what the in-page button sends, from a page of the extension, in turns with the bare floor in the same worker. */
export async function captures(browser: Launched, rounds: number): Promise<Pairs> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const opened = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench-floor', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('puts', { keyPath: 'key' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The floor could not be opened.'));
    });
    chrome.runtime.onMessage.addListener((message, _sender, answer) => {
      if (message.floor === undefined) return false;
      void opened.then((database) => {
        const tx = database.transaction('puts', 'readwrite');
        tx.objectStore('puts').put(message.floor);
        tx.oncomplete = () => answer(true);
        tx.commit();
      });
      return true;
    });
  });
  const page = await benchPage(browser);
  const pairs = await page.evaluate(async (rounds) => {
    const pairs: Pairs = { ours: [], floor: [] };
    const timed = async (message: object): Promise<number> => {
      const start = performance.now();
      await chrome.runtime.sendMessage(message);
      return performance.now() - start;
    };
    for (let i = 0; i < rounds + 20; i++) {
      const url = `https://example.com/bench/${i}`;
      const source = {
        site: 'page',
        url,
        title: `Bench ${i}`,
        author: null,
        excerpt: 'text '.repeat(300),
        attachments: [],
      };
      const capture = { key: `page:example.com/bench/${i}`, source, found: {} };
      const payload = { capture, mode: 'later' };
      const ours = await timed({ to: 'background', type: 'capture', payload });
      const floor = await timed({ floor: { key: url, ...payload } });
      if (i < 20) continue;
      pairs.ours.push(ours);
      pairs.floor.push(floor);
    }
    return pairs;
  }, rounds);
  await page.close();
  return pairs;
}

/** Bytes of our scripts in a page on a site that is not allowed. */
export async function injected(context: BrowserContext): Promise<number> {
  await context.route('https://example.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Plain</title><p>Plain' }),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith('chrome-extension:')) bytes += script.length ?? 0;
  });
  await session.send('Debugger.enable');
  await page.goto('https://example.com/');
  await page.waitForLoadState('networkidle');
  await page.close();
  return bytes;
}
