import { useCallback } from 'preact/hooks';
import { useLatest } from './use-latest';

/** A function that stays the same over all renders and does what the latest one does; not to be called while rendering. */
export function useStable<A extends readonly unknown[], T>(latest: (...args: A) => T): (...args: A) => T {
  const held = useLatest(latest);
  return useCallback((...args: A) => held.current(...args), [held]);
}
