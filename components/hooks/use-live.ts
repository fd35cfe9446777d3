import { useCallback, useEffect, useState } from 'preact/hooks';

/** Starts to deliver values; returns how to stop. */
export type Subscribe<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => () => void;

/** The latest value of a {@link useLive}: `value` stays undefined until the first one, `retry` subscribes again. */
export interface Live<T> {
  value: T | undefined;
  error: unknown;
  retry: () => void;
}

/**
 * Binds a component to something that delivers values over time. It subscribes anew whenever `subscribe` is another
 * function (so give a memoized one); the old value stays in view until the new one is there.
 */
export function useLive<T>(subscribe: Subscribe<T>): Live<T> {
  const [value, setValue] = useState<T | undefined>(undefined);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stopped = false;
    const stop = subscribe(
      (next) => {
        if (stopped) return;
        setError(null);
        setValue(() => next);
      },
      (problem) => {
        if (!stopped) setError(problem ?? new Error('unknown'));
      },
    );
    return () => {
      stopped = true;
      stop();
    };
  }, [subscribe, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { value, error, retry };
}
