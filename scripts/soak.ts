/**
 * `npm run soak`: two people with 20 devices at a cluster of three, with nodes, disks, workers and connections failing under
 * them; exits 1 when an acknowledged event is missing anywhere. `npm run soak -- <rounds> <seed>`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../tests/lab/random.ts';
import { build } from './build.ts';
import { runScript } from './fail.ts';
import { needBrowser } from './machine.ts';
import { gather } from './soak-crowd.ts';
import { FAULTS, soak } from './soak-run.ts';

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
    const result = await soak(crowd, {
      rounds: Math.min(rounds, MOST_ROUNDS),
      acts: ACTS,
      random,
      faultOf: (round) => FAULTS[round % FAULTS.length] ?? 'node',
      patience: PATIENCE_MS,
      log: (line) => console.log(line),
    });
    console.log(JSON.stringify(result));
    return result.lost > 0 || result.invented > 0 ? 1 : 0;
  } finally {
    await crowd.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

await runScript(main);
