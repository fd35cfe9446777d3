/** A dialog that closes gives the focus back to where it was; where that is gone, whoever knows a better place is told. */

const listeners = new Set<() => void>();

/** Says that the focus has nowhere to return to. */
export function focusIsLost(): void {
  for (const listener of [...listeners]) listener();
}

/** Calls `onLost` whenever the focus has nowhere to return to; returns how to stop. */
export function watchLostFocus(onLost: () => void): () => void {
  listeners.add(onLost);
  return () => {
    listeners.delete(onLost);
  };
}
