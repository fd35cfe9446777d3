/**
 * `npm run soak`: two people with 20 devices at a cluster of three, with nodes, disks, workers and connections failing under
 * them; exits 1 when an acknowledged event is missing anywhere, or a server holds a word in clear.
 * `npm run soak -- <rounds> <seed>`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../tests/lab/random.ts';
import { build } from './build.ts';
import { runScript } from './fail.ts';
import { needBrowser } from './machine.ts';
import { gather } from './soak-crowd.ts';
import { FAULTS, soak, type Settled } from './soak-run.ts';
import { searchStores } from './soak-stores.ts';

const SIMULATED = 18;
const ITEMS = 100;
const ACTS = 10;
/** Bounded whatever is asked for: it loads this machine alone, and not for ever. */
const MOST_ROUNDS = 200;
const PATIENCE_MS = 180_000;

async function main(): Promise<number> {
  const [rounds = 20, seed = 1] = process.argv.slice(2).map(Number);
  const random = chance(seed);
  const { path } = await needBrowser('chromium');
  process.env['RIGHT_HAND_PAGE'] = 'lab';
  const extension = build('chromium', '.output-soak');
  const folder = mkdtempSync(join(tmpdir(), 'right-hand-soak-'));
  const began = Date.now();
  const crowd = await gather({ path, extension, folder, simulated: SIMULATED, items: ITEMS });
  console.log(`${SIMULATED + 2} devices, ${ITEMS} items, seed ${seed}; gathered in ${Date.now() - began} ms`);
  try {
    const { settled, ...result } = await soak(crowd, {
      rounds: Math.min(rounds, MOST_ROUNDS),
      acts: ACTS,
      random,
      faultOf: (round) => FAULTS[round % FAULTS.length] ?? 'node',
      patience: PATIENCE_MS,
      log: (line) => console.log(line),
    });
    for (const line of timesOf(settled)) console.log(line);
    const searched = searchStores(crowd.nodes.map(({ store }) => store));
    console.log(
      `stores: ${searched.files} files, ${searched.bytes} bytes, in clear: ${searched.found.length}`,
    );
    console.log(`${JSON.stringify(result)} in ${Date.now() - began} ms`);
    return result.lost + result.invented + searched.found.length > 0 ? 1 : 0;
  } finally {
    await crowd.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** By fault, and over all: how often, the median and the worst. */
function timesOf(settled: readonly Settled[]): string[] {
  return [...FAULTS, null].flatMap((fault) => {
    const times = settled.filter((one) => fault === null || one.fault === fault).map(({ ms }) => ms);
    times.sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)];
    if (median === undefined) return [];
    return [
      `${fault ?? 'all'}: ${times.length} times, agreed after ${median} ms (worst ${times.at(-1) ?? 0})`,
    ];
  });
}

await runScript(main);
