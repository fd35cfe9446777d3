/** When to try again after a failure. */

/** The first wait and the longest, in ms. */
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait before attempt `attempt` (0: the first again), in ms: twice as long each time, up to five minutes, and
 * between half and all of that by `random` (0 up to 1), so that devices that lost a server do not come back all at once.
 */
export function backoff(attempt: number, random: number): number {
  const whole = Math.min(FIRST_MS * 2 ** Math.min(attempt, 30), LONGEST_MS);
  return Math.round(whole * (0.5 + random / 2));
}
