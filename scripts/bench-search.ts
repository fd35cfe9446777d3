/** What the bench measures of search with many items: until it is ready, each keystroke in the sidebar, and what a write costs for its sake. */
import type { Page } from 'playwright-core';
import type { Bench } from '../tests/bench/page.ts';
import type { Pairs } from '../tests/bench/measure.ts';
import type { BuiltIndex } from '../tests/bench/search.ts';
import { benchPage } from './bench-measures.ts';
import type { Launched } from './launch.ts';

const READY = 7;
const TYPINGS = 3;
const WRITES = 150;

/** What was measured; ms and bytes. */
export interface SearchFigures {
  built: BuiltIndex;
  ready: number[];
  /** From a keystroke to what it finds, in the sidebar, and there in a page in which nobody had typed yet. */
  shown: number[];
  first: number[];
  /** The same in the store alone. */
  found: number[];
  /** One `record()`, and the same without what it writes for search. */
  writes: Pairs;
  /** What a page holds while it searches, above what it holds before. */
  heap: number;
}

function inside<T>(
  page: Page,
  what: 'buildSearch' | 'measureReady' | 'measureKeys' | 'measureUnsearched',
  rounds = 0,
): Promise<T> {
  return page.evaluate(
    async ([what, rounds]) => {
      const { bench } = window as unknown as { bench: Bench };
      return (await bench[what](await bench.openBench(), rounds)) as T;
    },
    [what, rounds] as const,
  );
}

/** Bytes in use of a page, its buffers too, once all garbage is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const used = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return used.usedSize + (used.backingStorageSize ?? 0);
}

/** Types into the search of the sidebar, a letter at a time: from each to when what it finds is there, ms. */
async function typing({ context, id }: Launched, texts: readonly string[]): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.locator('main').waitFor();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  const all = await page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    const list = document.querySelector('[aria-busy]');
    if (input === null || list === null) throw new Error('There is no search.');
    const keystroke = (text: string): Promise<number> =>
      new Promise((resolve) => {
        let was = false;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          const busy = list.getAttribute('aria-busy') === 'true';
          if (was && !busy) {
            observer.disconnect();
            resolve(performance.now() - start);
          }
          was ||= busy;
        });
        observer.observe(list, { attributes: true });
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const all: number[] = [];
    for (const text of texts) {
      for (let end = 1; end <= text.length; end++) {
        // No finger is so fast that the page is not at rest again, and a key comes at any moment between two frames.
        await new Promise((go) => requestAnimationFrame(() => requestIdleCallback(go)));
        await new Promise((go) => setTimeout(go, ((all.length * 0.618) % 1) * (1000 / 60)));
        all.push(await keystroke(text.slice(0, end)));
      }
    }
    return all;
  }, texts);
  await page.close();
  return all;
}

/** Indexes everything, which other measures wait for too; bytes and ms. */
export async function buildIndex(browser: Launched): Promise<BuiltIndex> {
  const page = await benchPage(browser);
  const built = await inside<BuiltIndex>(page, 'buildSearch');
  await page.close();
  return built;
}

/** Measures search in a browser that is filled and indexed. */
export async function measureSearch(browser: Launched, built: BuiltIndex): Promise<SearchFigures> {
  const ready: number[] = [];
  let page = await benchPage(browser);
  const before = await heapOf(page);
  for (let i = 0; i < READY; i++) {
    // Each time a page that has read nothing yet.
    await page.close();
    page = await benchPage(browser);
    ready.push(...(await inside<number[]>(page, 'measureReady', 1)));
  }
  const heap = (await heapOf(page)) - before;
  const found = await inside<number[]>(page, 'measureKeys', TYPINGS);
  const texts = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.TYPED);
  // As elsewhere what runs for the first time is not counted; it is told apart.
  const all = await typing(browser, Array.from({ length: TYPINGS + 1 }, () => texts).flat());
  const [first, shown] = [all.slice(0, texts.join('').length), all.slice(texts.join('').length)];
  const writes = await inside<Pairs>(page, 'measureUnsearched', WRITES);
  await page.close();
  return { built, ready, shown, first, found, writes, heap };
}
