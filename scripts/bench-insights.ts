/** What the bench asks about Insights, in a browser that holds many other items too. */
import type { Page } from 'playwright-core';
import type { Pairs } from '../tests/bench/measure.ts';
import type { Bench } from '../tests/bench/page.ts';
import { benchPage } from './bench-measures.ts';
import { buildIndex } from './bench-search.ts';
import type { Launched } from './launch.ts';

const OPENED = 9;
const READINGS = 25;

/** Milliseconds. */
export interface InsightFigures {
  /** The very first reading, when nothing was gathered. */
  first: number;
  /** In a page just opened, the last months still to be gathered. */
  opened: number[];
  /** Each time after one item has changed, against its lines one by one. */
  changed: Pairs;
}

async function inPage<T>(browser: Launched, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await benchPage(browser);
  const done = await work(page);
  await page.close();
  return done;
}

/** Insights of a year of `count` items. */
export async function measureYear(browser: Launched, count: number): Promise<InsightFigures> {
  const first = await inPage(browser, (page) =>
    page.evaluate(async (count) => {
      const { bench } = window as unknown as { bench: Bench };
      return bench.fillYear(await bench.openBench(), count);
    }, count),
  );
  // What is left to be indexed for search would be measured too.
  await buildIndex(browser);
  const opened: number[] = [];
  for (let i = 0; i < OPENED; i++) {
    await inPage(browser, (page) =>
      page.evaluate(async () => {
        const { bench } = window as unknown as { bench: Bench };
        return bench.prepareYear(await bench.openBench());
      }),
    );
    opened.push(
      await inPage(browser, (page) =>
        page.evaluate(async () => {
          const { bench } = window as unknown as { bench: Bench };
          return bench.measureOpened(await bench.openBench());
        }),
      ),
    );
  }
  const changed = await inPage(browser, (page) =>
    page.evaluate(
      async ([count, rounds]) => {
        const { bench } = window as unknown as { bench: Bench };
        return bench.measureInsights(await bench.openBench(), count, rounds);
      },
      [count, READINGS] as const,
    ),
  );
  return { first, opened, changed };
}
