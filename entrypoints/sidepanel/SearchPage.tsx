import { useEffect, useState } from 'preact/hooks';
import { PageHeader } from '@/components/today/AppHeader';
import { SearchView } from '@/components/today/SearchView';
import { sharedStore } from '@/utils/browser/shared-store';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import { watch } from '@/utils/store/live';
import { search, type Found } from '@/utils/store/search';
import styles from './App.module.css';
import { useApp } from './app-context';
import { useCards } from './use-cards';

const LIMIT = 200;

const NONE: readonly Row[] = [];

interface Results {
  rows: Row[] | null;
  running: boolean;
  failed: boolean;
}

/** Searches as it is typed; a further keystroke stops the search before it. */
function useSearch(query: string): Results {
  const { scope } = useApp();
  const [results, setResults] = useState<Results>({ rows: null, running: false, failed: false });
  const [changes, setChanges] = useState(0);
  useEffect(() => watch((change) => change.items.length > 0 && setChanges((count) => count + 1)), []);
  useEffect(() => {
    if (query.trim() === '') return undefined;
    const stop = new AbortController();
    const onFound = ({ rows }: Found) => {
      if (!stop.signal.aborted) setResults({ rows, running: true, failed: false });
    };
    sharedStore()
      .then((store) =>
        search(store, scope, query, { limit: LIMIT, now: new Date(), signal: stop.signal, onFound }),
      )
      .then(
        ({ rows }) => {
          if (!stop.signal.aborted) setResults({ rows, running: false, failed: false });
        },
        () => {
          if (!stop.signal.aborted) setResults({ rows: null, running: false, failed: true });
        },
      );
    return () => stop.abort();
  }, [query, scope, changes]);
  return results;
}

/** What was typed last, so that Back from an item returns to the same results. */
let lastQuery = '';

/** What the search view begins with when it is opened next. */
export function searchFor(query: string): void {
  lastQuery = query;
}

/** The search view. */
export function SearchPage() {
  const app = useApp();
  const [query, setQuery] = useState(lastQuery);
  const { rows, running, failed } = useSearch(query);
  const { card, dialog, bar } = useCards(rows ?? NONE, () => Promise.resolve(rows ?? NONE));
  const back = () => {
    lastQuery = '';
    app.back();
  };
  return (
    <>
      <PageHeader title={t.search.title} onBack={back} />
      <main class={styles['main']}>
        <SearchView
          {...card}
          query={query}
          rows={rows}
          running={running}
          failed={failed}
          more={(rows?.length ?? 0) >= LIMIT}
          onQuery={(text) => {
            lastQuery = text;
            setQuery(text);
          }}
          onBack={back}
        />
      </main>
      {bar}
      {dialog}
    </>
  );
}
