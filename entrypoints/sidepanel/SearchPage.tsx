import { useState } from 'preact/hooks';
import { PageHeader } from '@/components/today/AppHeader';
import { SearchView } from '@/components/today/SearchView';
import { NO_FILTERS } from '@/utils/delegation/search-filters';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { useCards } from './use-cards';
import { useSavedViews } from './use-saved-views';
import { useFoundPeople, useIndexing, useSearch, type Search } from './use-search';

const EMPTY: Search = { query: '', filters: NO_FILTERS };

/** What was asked last, so that Back from an item returns to the same results. */
let last: Search = EMPTY;

/** What the search view begins with when it is opened next. */
export function searchFor(query: string): void {
  last = { ...EMPTY, query };
}

/** The search view. */
export function SearchPage() {
  const app = useApp();
  const [asked, setAsked] = useState(last);
  const ask = (change: Partial<Search>) => {
    last = { ...asked, ...change };
    setAsked(last);
  };
  const { more, retry, ...results } = useSearch(asked);
  const building = useIndexing();
  const [people, onPeople] = useFoundPeople();
  const saved = useSavedViews(asked, ask);
  const rows = results.rows ?? [];
  const { card, dialog, bar } = useCards(rows, () => Promise.resolve(rows));
  const back = () => {
    last = EMPTY;
    app.back();
  };
  return (
    <>
      <PageHeader title={t.search.title} onBack={back} />
      <main class={styles['main']}>
        <SearchView
          {...card}
          query={asked.query}
          results={results}
          filtering={{
            ...{ people, onPeople, areas: areasOf(app) },
            filters: asked.filters,
            onFilters: (filters) => ask({ filters }),
          }}
          saved={saved.list}
          savedAs={saved.savedAs}
          building={building}
          onQuery={(query) => ask({ query })}
          onSave={saved.save}
          onRetry={retry}
          onEnd={more}
          onBack={back}
        />
      </main>
      {bar}
      {dialog}
    </>
  );
}

/** The areas agreed in what is in view, by name. */
function areasOf({ workspaces, scope }: AppState): { id: string; name: string }[] {
  return workspaces
    .filter(({ id }) => scope.some((one) => one.id === id))
    .flatMap(({ agreement }) => agreement.areas.map(({ id, name }) => ({ id, name })))
    .sort((a, b) => a.name.localeCompare(b.name));
}
