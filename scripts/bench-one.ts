/** What the bench measures of one installation, beside one that holds few items; each part fills what it needs. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../tests/bench/page.ts';
import type { BuiltIndex } from '../tests/bench/search.ts';
import { benchPage, captures, fill, injected, inBench, openings, searches } from './bench-measures.ts';
import { deskOpenings } from './bench-desk.ts';
import { measureYear } from './bench-insights.ts';
import { matrixOpenings } from './bench-matrix.ts';
import { compared, median, ofTarget, percentile, type Result } from './bench-results.ts';
import { buildIndex, measureSearch } from './bench-search.ts';
import type { Launched } from './launch.ts';
import { ROOT, runTool } from './machine.ts';

const MANY = 100_000;
const FEW = 1000;
const FEWEST = 100;
const MOVED = 20_000;
const ROUNDS = 300;
const OPENINGS = 15;
/** Items of a year, for Insights. */
const YEAR = 10_000;
/** Of each hundred items 20 are with the assistant: 20,000 of 100,000, which then move on. */
const SPREAD = { brief: 10, asked: 20 };

/** Two browsers with the bench build. */
export interface Two {
  few: Launched;
  many: Launched;
}

async function sizes(): Promise<Result[]> {
  await runTool('wxt/bin/wxt.mjs', ['zip'], {
    env: { RIGHT_HAND_OUT: '.output-bench-zip' },
    stdio: 'ignore',
  });
  const out = join(ROOT, '.output-bench-zip');
  const script = gzipSync(readFileSync(join(out, 'chrome-mv3/content-scripts/site.js'))).length;
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const zip = statSync(join(out, `right-hand-${version}-chrome.zip`)).size;
  rmSync(out, { recursive: true });
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    { what: 'content script, gzipped, of 12 kB', figure: kb(script), ratio: script / 12_000, target: 1 },
    // 560 kB before sync: the NATS clients are 58 kB of it, the rest is joining, sealing and their words in six languages.
    { what: 'whole extension, zipped, of 930 kB', figure: kb(zip), ratio: zip / 930_000, target: 1 },
  ];
}

async function deadlines(browser: Launched): Promise<Result[]> {
  const page = await benchPage(browser);
  const pairs = await searches(page, ROUNDS);
  await page.close();
  const ms = median(pairs.ours);
  return [
    compared("dates in a mail of 20 kB against chrono's English parser", pairs, 3),
    { what: 'the same, of 10 ms', figure: `${ms.toFixed(2)} ms`, ratio: ms / 10, target: 1 },
  ];
}

/** Search over everything. */
async function search(two: Two): Promise<Result[]> {
  const measured = await measureSearch(two.many, await filled(two));
  const { built, ready, shown, first, found, writes, heap } = measured;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const index = `${(built.ms / 1000).toFixed(0)} s for ${built.segments} segments, ${mb(built.bytes)} kept, ${mb(heap)} in memory`;
  const told = { ratio: built.ms / MANY, target: Infinity };
  return [
    { what: `search index of ${MANY} items, ms an item`, figure: index, ...told },
    ofTarget(`search of ${MANY} items until it is ready`, median(ready), 200),
    ofTarget('each keystroke until the sidebar shows what it finds, p95', percentile(shown, 0.95), 16),
    {
      ...ofTarget('the same in a page where nobody had typed yet, p95', percentile(first, 0.95), 16),
      target: Infinity,
    },
    ofTarget('the same without showing it, p95', percentile(found, 0.95), 16),
    compared('one record() against the same without what it writes for search', writes, 1.5),
  ];
}

/** Insights of a year, with all the other items beside it; from here on its workspace is the one that is shown. */
async function ofYear({ many }: Two): Promise<Result[]> {
  const { first, opened, changed } = await measureYear(many, YEAR);
  return [
    ofTarget(`Insights of a year of ${YEAR} items in a page just opened`, median(opened), 100),
    ofTarget('the same in a page that has read it, one item changed', median(changed.ours), 100),
    compared('that against reading its lines one by one', changed, 1),
    { ...ofTarget('the very first time, nothing gathered yet', first, 100), target: Infinity },
  ];
}

/** Opens the sidebar, before and after many items moved through one stage. */
async function opened({ few, many }: Two): Promise<Result[]> {
  const before = await openings(many, few, OPENINGS);
  const page = await benchPage(many);
  await page.evaluate(
    async ([many, moved]) => {
      const { bench } = window as unknown as { bench: Bench };
      const asked = Array.from({ length: many }, (_, i) => i).filter((i) => i % 100 >= 10 && i % 100 < 30);
      // All but 40 move on, one record() each, as in the measurement that found the hazard (FLOORS.md).
      await bench.moveThrough(await bench.openBench(), asked.slice(0, moved - 40));
    },
    [MANY, MOVED] as const,
  );
  await page.close();
  // What is left to be indexed for search would be measured too.
  await buildIndex(many);
  const after = await openings(many, few, OPENINGS);
  return [
    compared(`sidebar to its first rows, ${MANY} items against ${FEWEST}`, before, 1.2),
    compared(`the same after ${MOVED} items moved through one stage`, after, 1.2),
  ];
}

async function written({ few, many }: Two): Promise<Result[]> {
  const page = await benchPage(many);
  const counts = await inBench(page, 'measureCounts', ROUNDS);
  const records = await inBench(page, 'measureRecord', ROUNDS);
  await page.close();
  return [
    compared('counts for the popup against one get', counts, 2),
    compared('one record() against the bare puts', records, 1.5),
    compared('capture to commit against one round trip and one put', await captures(few, ROUNDS), 2),
  ];
}

async function matrix({ few, many }: Two): Promise<Result[]> {
  await fill(few, FEW, SPREAD, FEWEST);
  const pairs = await matrixOpenings(many, few, OPENINGS);
  return [compared(`matrix to its first cards, ${MANY} items against ${FEW}`, pairs, 1.2)];
}

/** From here on both browsers show an assistant's workspace. */
async function desk({ few, many }: Two): Promise<Result[]> {
  const pairs = await deskOpenings([many, MANY], [few, FEW], OPENINGS);
  return [compared(`desk to its first rows, ${MANY} items against ${FEW}`, pairs, 1.2)];
}

/** What needs no items. */
async function small({ few }: Two): Promise<Result[]> {
  const bytes = await injected(few.context);
  const none = {
    what: 'bytes injected on a page not allowed',
    figure: `${bytes} B`,
    ratio: bytes,
    target: 0,
  };
  return [...(await sizes()), none, ...(await deadlines(few))];
}

const PARTS = { small, search, open: opened, write: written, matrix, insights: ofYear, desk };

/** The parts by name, in the order of a whole run. */
export const ONE_PARTS = Object.keys(PARTS);

/** Fills both browsers and measures the parts named. */
export async function measureOne(
  two: Two,
  names: readonly string[],
  add: (result: Result) => void,
): Promise<void> {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (!names.includes(name)) continue;
    if (name !== 'small') await filled(two);
    for (const result of await measure(two)) add(result);
  }
}

const fillings = new WeakMap<Two, Promise<BuiltIndex>>();

/** Both browsers filled, and what the index of the fuller one took: it would else be built beside what is measured. */
async function filled(two: Two): Promise<BuiltIndex> {
  const held = fillings.get(two);
  if (held !== undefined) return held;
  const filling = fill(two.few, FEWEST, SPREAD)
    .then(() => fill(two.many, MANY, SPREAD))
    .then(() => buildIndex(two.many));
  fillings.set(two, filling);
  return filling;
}
