/** Something to do, said by any number at once and done by one. */

/** Raised any number of times, it is heard once. */
export interface Signal {
  raise(): void;
  /** Resolves with true when it was raised since it was last heard, or is; with false after so many ms. */
  heard(within?: number): Promise<boolean>;
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
      const heard = raised;
      raised = false;
      resolve = null;
      return heard;
    },
  };
}
