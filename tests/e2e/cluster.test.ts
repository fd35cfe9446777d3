/** The short form of `npm run soak`: a cluster of three fails under two people with a few devices, and nothing is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '@/scripts/machine.ts';
import { gather } from '@/scripts/soak-crowd.ts';
import { FAULTS, soak } from '@/scripts/soak-run.ts';
import { searchStores } from '@/scripts/soak-stores.ts';
import { E2E_OUT } from '@/tests/support/builds.ts';
import { chance } from '@/tests/lab/random.ts';

test('every event that was acknowledged is on every side, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  const crowd = await gather({
    path: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    extension: join(ROOT, E2E_OUT, 'chrome-mv3'),
    folder,
    simulated: 4,
    items: 6,
  });
  onTestFinished(async () => {
    await crowd.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const result = await soak(crowd, {
    rounds: FAULTS.length,
    acts: 6,
    random: chance(7),
    faultOf: (round) => FAULTS[round] ?? 'node',
    patience: 90_000,
    log: () => undefined,
  });
  expect(result).toMatchObject({ lost: 0, invented: 0 });
  expect(result.acknowledged).toBeGreaterThan(100);
  expect(searchStores(crowd.nodes.map(({ store }) => store))).toMatchObject({ found: [] });
});
