/** Searches as it is typed, and sees to the index while the search view is open. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SearchResults } from '@/components/today/SearchView';
import { BEYOND } from '@/components/ui/use-virtual';
import { isAsking, type FoundPerson, type SearchFilters } from '@/utils/delegation/search-filters';
import type { Scope } from '@/utils/delegation/workspace';
import { watch } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { prepareSearch, search, type Found } from '@/utils/store/search';
import { improveIndex, indexProgress, isIndexBehind, type IndexProgress } from '@/utils/store/search-index';
import { listFoundPeople } from '@/utils/store/search-people';
import { useApp } from './app-context';

/** Few enough to be there within a frame. */
const FIRST = 20;
/** The lowest card with the gap below it, CSS pixels. */
const LOWEST = 70;
const MORE = 100;
const PEOPLE = 30;
/** How often the progress is looked at, ms. */
const LOOK_MS = 500;

/** What is asked. */
export interface Search {
  query: string;
  filters: SearchFilters;
}

interface Shown extends Omit<SearchResults, 'stale'> {
  of: Search;
}

const NOTHING = { rows: null, count: 0, running: false, failed: false };

/** What is found now, and how to have more of it, or to try again. */
export function useSearch(asked: Search): SearchResults & { more: () => void; retry: () => void } {
  const { store, scope, clock } = useApp();
  const { zone } = clock;
  const { query, filters } = asked;
  const [results, setResults] = useState<Shown>({ ...NOTHING, of: asked });
  const [changes, setChanges] = useState(0);
  const [limit, setLimit] = useState({ of: asked, rows: 0 });
  const rows = Math.max(limit.of === asked ? limit.rows : 0, aViewful());
  const again = useCallback(() => setChanges((count) => count + 1), []);
  useEffect(() => watch((change) => change.items.length > 0 && again()), [again]);
  // Before the letter is painted: to wait for the frame would cost as much as the search.
  useLayoutEffect(() => {
    // A further keystroke stops the search before it.
    const stop = new AbortController();
    const show = (found: Found, running: boolean): void => {
      if (stop.signal.aborted) return;
      // What nothing was asked for has no rows, not none: a first letter shall not read "nothing found" until it is true.
      setResults({ ...found, rows: isAsking(asked) ? found.rows : null, running, failed: false, of: asked });
    };
    const onFound = (found: Found): void => show(found, true);
    const options = { filters, zone, limit: rows, now: new Date(), signal: stop.signal, onFound };
    search(store, scope, query, options).then(
      (found) => show(found, false),
      () => {
        if (!stop.signal.aborted) setResults({ ...NOTHING, failed: true, of: asked });
      },
    );
    return () => stop.abort();
  }, [store, scope, zone, asked, query, filters, rows, changes]);
  const more = (): void => {
    if (results.rows !== null && results.rows.length < results.count && !results.running) {
      setLimit({ of: asked, rows: results.rows.length + MORE });
    }
  };
  const { of, ...shown } = results;
  return { ...shown, stale: of !== asked, more, retry: again };
}

/** As many rows as fill the view and what lists keep beyond it: were the last one among those, more would be asked for at once. */
function aViewful(): number {
  return Math.max(FIRST, Math.ceil(window.innerHeight / LOWEST) + BEYOND + 1);
}

/** Reads what search needs before the first keystroke, and indexes what waits; how far it is, null once it is through. */
export function useIndexing(): IndexProgress | null {
  const { store, scope } = useApp();
  const [progress, setProgress] = useState<IndexProgress | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const show = (now: IndexProgress | null): void => {
      if (!stop.signal.aborted) setProgress(now);
    };
    // What stops it is taken up again by the background, and search is right without it.
    keepUp(store, scope, stop.signal, show).catch(() => show(null));
    return () => stop.abort();
  }, [store, scope]);
  return progress;
}

async function keepUp(
  store: Store,
  scope: Scope,
  signal: AbortSignal,
  show: (progress: IndexProgress | null) => void,
): Promise<void> {
  await prepareSearch(store, scope);
  while (!signal.aborted && (await isIndexBehind(store, scope))) {
    show(await indexProgress(store, scope));
    const look = setInterval(() => void indexProgress(store, scope).then(show), LOOK_MS);
    try {
      // Another context may be at it.
      if (!(await improveIndex(store, scope, { signal }))) await new Promise((go) => setTimeout(go, LOOK_MS));
    } finally {
      clearInterval(look);
    }
  }
  show(null);
}

/** The people that items name, as they are looked for. */
export function useFoundPeople(): [people: readonly FoundPerson[] | null, look: (text: string) => void] {
  const { store, scope } = useApp();
  const [text, setText] = useState<string | null>(null);
  const [people, setPeople] = useState<readonly FoundPerson[] | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let stopped = false;
    listFoundPeople(store, scope, text, PEOPLE).then(
      (found) => {
        if (!stopped) setPeople(found);
      },
      () => {
        if (!stopped) setPeople([]);
      },
    );
    return () => {
      stopped = true;
    };
  }, [store, scope, text]);
  return [people, setText];
}
