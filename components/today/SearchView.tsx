import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FilterChips, type FilterProps } from '@/components/search/FilterChips';
import { NameDialog, SavedViews, type SavedViewsProps } from '@/components/search/SavedViews';
import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { EmptyState, ErrorState, LoadingState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import type { Row } from '@/utils/delegation/row';
import { hasFilters, isAsking } from '@/utils/delegation/search-filters';
import { t } from '@/utils/i18n/spoken';
import type { CardProps } from './ItemCard';
import { SectionList } from './SectionList';
import styles from './SearchView.module.css';

/** What was found: the first rows, null before there are any to show, and how many items there are in all. */
export interface SearchResults {
  rows: readonly Row[] | null;
  count: number;
  /** Whether there may be more than was found so far. */
  running: boolean;
  failed: boolean;
  /** Whether it is of something that was asked before. */
  stale: boolean;
}

/** What {@link SearchView} takes. */
export interface SearchViewProps extends CardProps {
  query: string;
  results: SearchResults;
  filtering: FilterProps;
  saved: SavedViewsProps;
  /** The name under which what is asked is kept already; null: it is not. */
  savedAs: string | null;
  /** How far the search index is; null: all of it is there. */
  building: { done: number; total: number } | null;
  onQuery: (query: string) => void;
  /** Keeps what is asked under a name. */
  onSave: (name: string) => void;
  onRetry: () => void;
  /** Called when the last row comes into view, to load more. */
  onEnd: () => void;
  onBack: () => void;
}

/** Finds items by any words of theirs, as they are typed, and by what they are; searches can be kept under a name. */
export function SearchView(props: SearchViewProps) {
  const { query, results, filtering, onQuery, onBack } = props;
  const input = useRef<HTMLInputElement>(null);
  // Before the next key press: "/" and the first letter may come as fast as fingers roll.
  useLayoutEffect(() => input.current?.focus(), []);
  const asked = isAsking({ query, filters: filtering.filters });
  return (
    <div class={styles['view']}>
      <div class={styles['field']}>
        <TextInput
          type="search"
          label={t.search.label}
          placeholder={t.search.placeholder}
          value={query}
          onInput={onQuery}
          inputRef={input}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && focusFirst()) event.preventDefault();
            if (event.key === 'Escape' && query === '') onBack();
          }}
        />
        <FilterChips {...filtering} />
        <div class={styles['line']}>
          <p class={styles['count']} role="status">
            {asked && results.rows !== null && results.count > 0 && foundWords(results)}
          </p>
          {asked && <Keep {...props} />}
        </div>
        <Building {...props} />
      </div>
      <div class={styles['results']} aria-busy={results.stale}>
        {asked ? <Results {...props} /> : <Start {...props} />}
      </div>
    </div>
  );
}

function Results({ query, results, filtering, onEnd, onRetry, ...card }: SearchViewProps) {
  const { rows, failed } = results;
  if (failed) return <ErrorState title={t.search.failed} onRetry={onRetry} />;
  if (rows === null) {
    return (
      <div class={styles['pad']}>
        <LoadingState rows={3} />
      </div>
    );
  }
  const words = query.trim();
  return (
    <SectionList
      {...card}
      label={t.search.found}
      rows={rows}
      onEnd={onEnd}
      empty={{
        title: words === '' ? t.search.noneSuch : t.search.nothing({ query: words }),
        text: hasFilters(filtering.filters) ? t.search.fewerFilters : t.search.nothingHint,
      }}
    />
  );
}

function Start({ saved }: SearchViewProps) {
  return (
    <div class={styles['pad']}>
      <EmptyState title={t.search.hint}>{t.search.hintMore}</EmptyState>
      <SavedViews {...saved} />
    </div>
  );
}

/** Offers to keep the search, or says under which name it is kept. */
function Keep({ savedAs, onSave }: SearchViewProps) {
  const [naming, setNaming] = useState(false);
  if (savedAs !== null) return <p class={styles['kept']}>{t.savedViews.keptAs({ name: savedAs })}</p>;
  return (
    <>
      <Button variant="quiet" onClick={() => setNaming(true)}>
        {t.savedViews.save}
      </Button>
      {naming && (
        <NameDialog
          title={t.savedViews.save}
          name=""
          onName={(name) => {
            setNaming(false);
            onSave(name);
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}

/** Until the index is there search is as right, only slower. */
function Building({ building }: SearchViewProps) {
  if (building === null) return null;
  return (
    <div class={styles['building']}>
      <ProgressBar label={t.search.building} {...building} />
    </div>
  );
}

function foundWords({ count, running }: SearchResults): string {
  return running ? t.search.soFar({ count }) : t.search.items({ count });
}

function focusFirst(): boolean {
  const first = document.querySelector<HTMLElement>('[data-row-focus]');
  first?.focus();
  return first !== null;
}
