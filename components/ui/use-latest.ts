import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** A reference that always holds the latest `value`, for callbacks that outlive a render. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
