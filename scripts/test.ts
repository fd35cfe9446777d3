/**
 * `npm test`: installs the browsers and programs the tests drive where that can be done, then runs every static check
 * and every test. The last lines name what failed, and count: `N passed, N failed`.
 */
import type { SpawnOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.ts';
import { buildForTests } from './build.ts';
import { runScript } from './fail.ts';
import {
  canInstall,
  findProgram,
  installPackages,
  MACHINE,
  needBrowser,
  ROOT,
  run,
  runTool,
} from './machine.ts';
import { add, checkFailure, countReport, NOTHING, type Count } from './report.ts';

/** What some of the tests drive besides Chromium, and the files (globs) that hold them, of any project. */
const EXTRAS = [
  { name: 'Firefox', packages: ['firefox-esr'], files: ['tests/e2e/firefox.test.ts'], there: hasFirefox },
  {
    name: 'Xvfb and xdotool',
    packages: ['xvfb', 'xdotool'],
    files: ['tests/e2e/screen.test.ts', 'tests/e2e/firefox.test.ts'],
    there: hasScreen,
  },
  {
    name: 'nats-server',
    packages: ['nats-server'],
    files: [
      'tests/**/nats*.test.ts',
      'tests/**/jetstream*.test.ts',
      'tests/browser/sync/session*.test.ts',
      'tests/browser/sync/compact.test.ts',
      'tests/e2e/cluster.test.ts',
      'tests/e2e/devices.test.ts',
    ],
    there: hasNats,
  },
];

function hasFirefox(): boolean {
  return findBrowser(MACHINE, 'firefox') !== null;
}

function hasScreen(): boolean {
  return process.platform === 'linux' && findProgram('Xvfb') !== null && findProgram('xdotool') !== null;
}

function hasNats(): boolean {
  return findProgram('nats-server') !== null;
}

async function main(): Promise<number> {
  const began = Date.now();
  await prepare();
  const missing = EXTRAS.filter((extra) => !extra.there());
  const chromium = await needBrowser('chromium');
  process.env['CHROMIUM_PATH'] = chromium.path;
  const firefox = findBrowser(MACHINE, 'firefox');
  if (firefox !== null) process.env['FIREFOX_PATH'] = firefox.path;

  const without = missing.flatMap(({ files }) => files);
  buildForTests();
  process.env['RIGHT_HAND_KEEP_BUILD'] = '1';
  // What drives browsers or servers waits for them for much of its time.
  let total = await sideBySide([
    [() => vitest(['e2e'], without)],
    [(log) => vitest(['browser'], without, log)],
    [(log) => vitest(['stores'], without, log), (log) => vitest(['meet'], without, log)],
    [(log) => vitest(['cluster'], without, log), (log) => vitest(['unit', 'pure'], without, log), check],
  ]);
  for (const { name } of missing)
    console.log(`Not run, because it is not installed here: the tests that need ${name}.`);
  if (process.env['CI'] === 'true') {
    const failures = missing.map(({ name }) => `Not installed: ${name}`);
    total = add(total, { passed: 0, failed: missing.length, failures });
  }
  for (const failure of total.failures) console.log(`FAILED ${failure}`);
  console.log(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** Runs rows of tasks side by side; what all but the first have to say goes to files, and is shown in the end. */
async function sideBySide(rows: readonly (readonly ((log: number) => Promise<Count>)[])[]): Promise<Count> {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const counts = await Promise.all(
    rows.map(async (tasks, i) => {
      const path = join(ROOT, '.tmp', `row-${i}.log`);
      const log = openSync(path, 'w');
      let count = NOTHING;
      for (const task of tasks) count = add(count, await task(log));
      closeSync(log);
      return { count, said: readFileSync(path, 'utf8') };
    }),
  );
  for (const { said } of counts) process.stdout.write(said);
  return counts.reduce((sum, { count }) => add(sum, count), NOTHING);
}

async function prepare(): Promise<void> {
  const packages = EXTRAS.filter((extra) => !extra.there()).flatMap((extra) => extra.packages);
  if (findBrowser(MACHINE, 'chromium') === null) packages.push('chromium');
  if (packages.length > 0 && canInstall()) await installPackages(packages);
  // tsconfig.json extends what wxt generates.
  await runTool('wxt/bin/wxt.mjs', ['prepare'], { stdio: 'ignore' });
}

/** All static checks, counted as one, each run whatever the others say; what they say goes to `log` (an open file). */
async function check(log: number): Promise<Count> {
  console.log('Static checks: npm run check');
  const failures: string[] = [];
  for (const name of ['check:format', 'check:code', 'check:unused', 'check:size']) {
    const path = join(ROOT, '.tmp', `${name.replace(':', '-')}.log`);
    const own = openSync(path, 'w');
    const options = {
      shell: process.platform === 'win32',
      stdio: ['ignore', own, own],
    } satisfies SpawnOptions;
    const code = await run('npm', ['run', '--silent', name], options);
    closeSync(own);
    const said = readFileSync(path, 'utf8');
    writeSync(log, said);
    if (code !== 0) failures.push(checkFailure(`npm run ${name}`, said));
  }
  const passed = failures.length === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, failures };
}

/** Projects of vitest.config.ts; what they say goes to `log` (an open file), if there is one. */
async function vitest(projects: readonly string[], without: readonly string[], log?: number): Promise<Count> {
  console.log(`Tests: ${projects.join(', ')}`);
  const folder = join(ROOT, '.tmp', 'reports');
  const report = join(folder, `${projects.join('-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const exclude = without.flatMap((file) => ['--exclude', file]);
  const options = log === undefined ? {} : ({ stdio: ['ignore', log, log] } satisfies SpawnOptions);
  const code = await runTool('vitest/vitest.mjs', [...args, ...exclude], options);
  return countReport(readReport(report), code, `vitest, ${projects.join(', ')}`);
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

await runScript(main);
