/** A page of the bench build (wxt.config.ts): lets scripts/bench.ts run the product's own code inside the extension. */
import { measureDeadlines } from './deadlines';
import { measureCounts, measureRecord, moveThrough, openBench } from './measure';
import { seed } from './seed';

const bench = { openBench, seed, measureRecord, measureCounts, moveThrough, measureDeadlines };

/** What `window.bench` holds. */
export type Bench = typeof bench;

Object.assign(window, { bench });
