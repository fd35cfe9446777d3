/** `npm test`: every check and every test. The work is in test.ts. */
import { start } from './setup.mjs';

await start('test');
