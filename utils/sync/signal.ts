/** Something to do, said by any number at once and done by one. */

/** Raised any number of times, it is heard once. */
export interface Signal {
  raise(): void;
  /** Resolves when it was raised since it was last heard, or is; at the latest after so many ms. */
  heard(within?: number): Promise<void>;
}

/** A signal that nobody has raised. */
export function makeSignal(): Signal {
  let raised = false;
  let resolve: (() => void) | null = null;
  const raise = (): void => {
    raised = true;
    resolve?.();
  };
  return {
    raise,
    heard: async (within) => {
      if (!raised) {
        let timer: ReturnType<typeof setTimeout> | undefined;
        await new Promise<void>((done) => {
          resolve = done;
          if (within !== undefined) timer = setTimeout(done, within);
        });
        clearTimeout(timer);
      }
      raised = false;
      resolve = null;
    },
  };
}
