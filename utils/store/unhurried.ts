/** Long work in short pieces, so that a keystroke or a capture never waits for it. */

/** So long other work waits at most, in ms: less than a frame. */
const PIECE_MS = 10;

/** Lets everything that waits go first; unlike timers it is not slowed down in a hidden page. */
function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs `work` to its end, pausing where it yields; rejects with the signal's reason once that is aborted. */
export async function unhurried<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + PIECE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await letOthers();
    signal?.throwIfAborted();
  }
}
