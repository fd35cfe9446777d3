/** Builds the extension with wxt, quietly unless it fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Problem } from './fail.ts';
import { ROOT } from './machine.ts';

/** Builds for one family of browsers into the folder `out` of the project; returns the folder to load, absolute. */
export function build(family: 'chromium' | 'firefox', out = '.output'): string {
  const target = family === 'firefox' ? ['-b', 'firefox'] : [];
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const env = { ...process.env, RIGHT_HAND_OUT: out, NODE_ENV: 'production' };
  const built = spawnSync(process.execPath, [wxt, 'build', ...target], { cwd: ROOT, env, encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}`.split('\n').slice(-30).join('\n'));
    throw new Problem(
      'The extension could not be built: look at the lines above, and run npm ci if a package is missing.',
    );
  }
  return join(ROOT, out, family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Where the builds of the end-to-end tests go, apart from the one a person may have loaded. */
export const E2E_OUT = '.output-e2e';

/** Builds what the end-to-end tests load: the product, and one page more (tests/lab) that lets several devices meet. */
export function buildForTests(): void {
  process.env['RIGHT_HAND_PAGE'] = 'lab';
  build('chromium', E2E_OUT);
  build('firefox', E2E_OUT);
  delete process.env['RIGHT_HAND_PAGE'];
}
