import { useLayoutEffect, useRef } from 'preact/hooks';
import { EmptyState, ErrorState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import type { Row } from '@/utils/delegation/row';
import { plural } from '@/utils/i18n/format';
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
          label="Search all items"
          placeholder="Words from a title, a brief, a name…"
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
        {failed && <ErrorState title="The search did not work." />}
        {!asked && <Hint />}
        {asked && !failed && rows !== null && (
          <SectionList
            {...card}
            label="Found"
            rows={rows}
            empty={{
              title: `Nothing found for “${query.trim()}”`,
              text: 'Try fewer words, or only the beginning of one.',
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
      <EmptyState title="Search everything you have handed over">
        Titles, briefs, people, and the words of the pages and emails they came from.
      </EmptyState>
    </div>
  );
}

function foundWords(count: number, more: boolean, running: boolean): string {
  const found = plural(count, { one: 'item', other: 'items' });
  if (running) return `${found} so far`;
  return more ? `The first ${found}` : found;
}

function focusFirst(): boolean {
  const first = document.querySelector<HTMLElement>('[data-row-focus]');
  first?.focus();
  return first !== null;
}
