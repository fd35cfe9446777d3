/** `npm start`: builds Right Hand and opens a browser with it. The work is in start.ts. */
import { start } from './setup.mjs';

await start('start');
