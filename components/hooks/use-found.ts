import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { daysSaid, type FoundDay, type ReadDates, type Says } from '@/utils/delegation/found';

/** Where the reader of dates comes from: it is too big to be there before somebody needs it. */
export interface DateReader {
  /** The reader, null until it is loaded. */
  held: () => ReadDates | null;
  /** Loads it; resolves with null where that fails. */
  load: () => Promise<ReadDates | null>;
}

/** What reads dates in the views below; without it none are found. */
export const DatesContext = createContext<DateReader | null>(null);

/** The reader of dates, null for the moment until it is loaded; the first view that asks loads it. */
export function useReadDates(): ReadDates | null {
  const reader = useContext(DatesContext);
  const [, setLoaded] = useState(false);
  useEffect(() => {
    let stopped = false;
    if (reader !== null && reader.held() === null) {
      void reader.load().then(() => {
        if (!stopped) setLoaded(true);
      });
    }
    return () => {
      stopped = true;
    };
  }, [reader]);
  return reader?.held() ?? null;
}

/** What a source says by when, see `daysSaid`; null for one that is not asked. Read anew only when it changes. */
export function useDaysSaid(source: Says | null, capturedAt: string, zone: string): FoundDay[] {
  const read = useReadDates();
  return useMemo(
    () => (source === null ? [] : daysSaid(source, capturedAt, zone, read)),
    [source, capturedAt, zone, read],
  );
}
