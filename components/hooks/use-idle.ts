import { useEffect, useState } from 'preact/hooks';

/** Longest wait of a page that is never idle, ms. */
const LONGEST_MS = 1000;

/** Whether the page has had nothing to do since it was `ready`: for what may come last. */
export function useIdle(ready: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!ready) return undefined;
    const request = requestIdleCallback(() => setIdle(true), { timeout: LONGEST_MS });
    return () => cancelIdleCallback(request);
  }, [ready]);
  return idle;
}
