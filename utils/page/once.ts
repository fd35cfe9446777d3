/** Lets one copy of our scripts run in a page, however often they are injected. */

const MARK = Symbol.for('right-hand.page');

interface Running {
  stop: AbortController;
  /** False once the extension was reloaded: that copy can no longer reach it. */
  isAlive: () => boolean;
  /** Reads the main text, and so does more than the copy for allowed sites. */
  rank: number;
}

type Marked = { [MARK]?: Running };

/**
 * The signal that this copy lives by, or null when a living copy that does at least as much is here already; a lesser or
 * orphaned one is stopped. `isAlive` tells whether this copy still reaches its extension.
 */
export function takeOver(rank: number, isAlive: () => boolean): AbortSignal | null {
  const place = globalThis as Marked;
  const before = place[MARK];
  if (before !== undefined) {
    if (before.isAlive() && before.rank >= rank) return null;
    before.stop.abort();
  }
  const stop = new AbortController();
  place[MARK] = { stop, isAlive, rank };
  return stop.signal;
}
