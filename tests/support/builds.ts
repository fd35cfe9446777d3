/** Global setup of the end-to-end tests: builds the extension once per run, for both families. */
import { build } from '@/scripts/build.ts';

/** Where these builds go, apart from the one a person may have loaded. */
export const E2E_OUT = '.output-e2e';

/** Builds what the test files load; RIGHT_HAND_KEEP_BUILD=1 keeps an earlier build while writing tests. */
export function setup(): void {
  if (process.env['RIGHT_HAND_KEEP_BUILD'] === '1') return;
  // The product, and one page more (tests/lab) that lets several devices meet.
  process.env['RIGHT_HAND_PAGE'] = 'lab';
  build('chromium', E2E_OUT);
  build('firefox', E2E_OUT);
  delete process.env['RIGHT_HAND_PAGE'];
}
