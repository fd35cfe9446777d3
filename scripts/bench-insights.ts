/** What the bench asks about Insights. */
import type { Page } from 'playwright-core';
import type { InsightPairs } from '../tests/bench/insights.ts';
import type { Bench } from '../tests/bench/page.ts';

/** Insights of a year of `count` items, beside all the other items that are there; ms. */
export function insights(page: Page, count: number, rounds: number): Promise<InsightPairs> {
  return page.evaluate(
    async ([count, rounds]) => {
      const { bench } = window as unknown as { bench: Bench };
      return bench.measureInsights(await bench.openBench(), count, rounds);
    },
    [count, rounds] as const,
  );
}
