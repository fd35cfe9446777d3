/** Waiting in the bench: never for ever, and what did not come says so. */

/** Long enough for anything that is asked of a page on a slow machine, ms. */
const LONGEST_MS = 300_000;
const REASON_MS = 10_000;

/** What `coming` resolves with; rejects when it has not within `ms`, with what `why` then finds out. */
export async function soon<T>(
  what: string,
  coming: Promise<T>,
  ms = LONGEST_MS,
  why?: () => Promise<string>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  const settled = coming.then((value) => ({ value }));
  try {
    const first = await Promise.race([settled, late]);
    if (first !== null) return first.value;
  } finally {
    clearTimeout(timer);
  }
  const found = why === undefined ? '' : `: ${await soon('its reason', why(), REASON_MS).catch(String)}`;
  throw new Error(`${what} did not come within ${ms / 1000} s${found}`);
}

/** What is called of a page, for any result. */
export interface Evaluates {
  evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
}

/** A page of the bench whose answers come in time, or reject. */
export function patient(page: unknown): Evaluates {
  const asked = page as Evaluates;
  return {
    evaluate: (run, arg) => soon('what the page was asked', asked.evaluate(run, arg)),
  };
}
