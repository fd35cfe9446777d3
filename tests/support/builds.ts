/** Global setup of the end-to-end tests: builds the extension once per run, for both families. */
import { buildForTests } from '@/scripts/build.ts';

export { E2E_OUT } from '@/scripts/build.ts';

/** Builds what the test files load, unless RIGHT_HAND_KEEP_BUILD=1 says that it is there: `npm test` does, and who writes tests may. */
export function setup(): void {
  if (process.env['RIGHT_HAND_KEEP_BUILD'] !== '1') buildForTests();
}
