/** How the scripts end when something is wrong: one sentence that says what to do, no stack trace. */

/** A problem that the person at the keyboard can do something about; the message says what. */
export class Problem extends Error {}

/** Runs `main`; what it throws becomes one sentence on standard error and exit code 1. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    if (error instanceof Problem) console.error(message);
    else console.error(`This should not have happened: ${message} (run again with DEBUG=1 to see where).`);
    if (process.env['DEBUG'] !== undefined) console.error(error);
  }
}
