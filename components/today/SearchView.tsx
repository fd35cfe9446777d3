import { useLayoutEffect, useRef } from 'preact/hooks';
import { EmptyState, ErrorState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import type { CardProps } from './ItemCard';
import { SectionList } from './SectionList';
import styles from './SearchView.module.css';

/** What {@link SearchView} takes; `rows` is null while nothing was found yet and the search still runs. */
export interface SearchViewProps extends CardProps {
  query: string;
  rows: readonly Row[] | null;
  /** Whether rows are still being added. */
  running: boolean;
  failed: boolean;
  /** Whether there are more than are shown. */
  more: boolean;
  onQuery: (query: string) => void;
  onBack: () => void;
}

/** Finds items by any words of theirs, as they are typed. */
export function SearchView({
  query,
  rows,
  running,
  failed,
  more,
  onQuery,
  onBack,
  ...card
}: SearchViewProps) {
  const input = useRef<HTMLInputElement>(null);
  // Before the next key press: "/" and the first letter may come as fast as fingers roll.
  useLayoutEffect(() => input.current?.focus(), []);
  const asked = query.trim() !== '';
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
        <p class={styles['count']} role="status">
          {asked && rows !== null && rows.length > 0 && foundWords(rows.length, more, running)}
        </p>
      </div>
      <div class={styles['results']}>
        {failed && <ErrorState title={t.search.failed} />}
        {!asked && <Hint />}
        {asked && !failed && rows !== null && (
          <SectionList
            {...card}
            label={t.search.found}
            rows={rows}
            empty={{
              title: t.search.nothing({ query: query.trim() }),
              text: t.search.nothingHint,
            }}
          />
        )}
      </div>
    </div>
  );
}

function Hint() {
  return (
    <div style={{ padding: '0 14px' }}>
      <EmptyState title={t.search.hint}>{t.search.hintMore}</EmptyState>
    </div>
  );
}

function foundWords(count: number, more: boolean, running: boolean): string {
  if (running) return t.search.soFar({ count });
  return more ? t.search.first({ count }) : t.search.items({ count });
}

function focusFirst(): boolean {
  const first = document.querySelector<HTMLElement>('[data-row-focus]');
  first?.focus();
  return first !== null;
}
