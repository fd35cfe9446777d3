/**
 * `npm run bench`: what the product costs beside its own floors, as ratios measured in one run; exits 1 above a target.
 * `npm run bench -- search sync` measures those parts alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureOne, ONE_PARTS } from './bench-one.ts';
import { say, type Result } from './bench-results.ts';
import { SyncBench } from './bench-sync.ts';
import { measureSync, SYNC_PARTS } from './bench-two.ts';
import { soon } from './bench-wait.ts';
import { build } from './build.ts';
import { Problem, runScript } from './fail.ts';
import { launchWithExtension, type Launched } from './launch.ts';
import { needBrowser } from './machine.ts';

const PARTS = [...ONE_PARTS, ...SYNC_PARTS];
/** What two browsers measure is over by then, or never will be. */
const LONGEST_MS = 20 * 60_000;

/** The parts asked for on the command line; all, where none is. */
function partsAsked(asked: readonly string[]): readonly string[] {
  const unknown = asked.filter((one) => one !== 'sync' && !PARTS.includes(one));
  if (unknown.length > 0) throw new Problem(`There is ${[...PARTS, 'sync'].join(', ')}.`);
  if (asked.length === 0) return PARTS;
  return asked.flatMap((one) => (one === 'sync' ? SYNC_PARTS : [one]));
}

/** Works with two browsers, and closes them. */
async function withTwo(
  [a, b]: readonly [Launched, Launched],
  use: (a: Launched, b: Launched) => Promise<void>,
): Promise<void> {
  try {
    await soon('an end of the measuring', use(a, b), LONGEST_MS);
  } finally {
    await Promise.all([a.context.close(), b.context.close()]);
  }
}

async function main(): Promise<number> {
  const parts = partsAsked(process.argv.slice(2));
  const { path } = await needBrowser('chromium');
  process.env['RIGHT_HAND_PAGE'] = 'bench';
  const extension = build('chromium', '.output-bench');
  delete process.env['RIGHT_HAND_PAGE'];
  const folder = mkdtempSync(join(tmpdir(), 'right-hand-bench-'));
  const open = (name: string) => launchWithExtension({ path, extension, profile: join(folder, name) });
  const results: Result[] = [];
  const add = (result: Result): void => {
    results.push(result);
    say(result);
  };
  try {
    if (parts.some((part) => ONE_PARTS.includes(part))) {
      await withTwo([await open('few'), await open('many')], (few, many) =>
        measureOne({ few, many }, parts, add),
      );
    }
    if (parts.some((part) => SYNC_PARTS.includes(part))) {
      await withTwo([await open('anna'), await open('mari')], async (anna, mari) => {
        const sync = await SyncBench.start(folder, anna, mari);
        await measureSync(sync, parts, add).finally(() => sync.stop());
      });
    }
    return results.every(({ ratio, target }) => ratio <= target) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

await runScript(main);
