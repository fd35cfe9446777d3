/** How long somebody was busy with something, from the instants at which they typed, clicked or scrolled. */

/** A longer pause than this is no work, in ms. */
export const LONGEST_PAUSE_MS = 2 * 60_000;
/** Nobody explains or answers one thing for longer in one go, in seconds: rather too little than too much. */
export const MOST_SECONDS = 2 * 60 * 60;
/** Less than this is a glance, in seconds. */
export const FEWEST_SECONDS = 5;

/** What was measured so far, in ms, and the latest input, ms since 1970; null: the next one begins anew. */
export interface Effort {
  ms: number;
  last: number | null;
}

/** Nothing measured yet. */
export const NO_EFFORT: Effort = { ms: 0, last: null };

/** After an input at `at` (ms since 1970); a watch that was set back begins anew. */
export function withInput({ ms, last }: Effort, at: number): Effort {
  const pause = last === null ? 0 : at - last;
  return { ms: pause > 0 && pause <= LONGEST_PAUSE_MS ? ms + pause : ms, last: at };
}

/** After the attention went elsewhere: what comes until the next input is not counted. */
export function paused({ ms }: Effort): Effort {
  return { ms, last: null };
}

/** Whole seconds worth writing down, at most {@link MOST_SECONDS}; 0 for a glance. */
export function secondsOf({ ms }: Effort): number {
  const seconds = Math.min(Math.floor(ms / 1000), MOST_SECONDS);
  return seconds < FEWEST_SECONDS ? 0 : seconds;
}

/** What is left when {@link secondsOf} was written down; a glance stays, for it may go on. */
export function taken(effort: Effort): Effort {
  return secondsOf(effort) === 0 ? effort : { ms: 0, last: effort.last };
}
