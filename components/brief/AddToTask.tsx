import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import { EmptyState, ErrorState, LoadingState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import { siteWord, stageWord, type Clock } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import { dueLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './AddToTask.module.css';

/** What {@link AddToTask} takes. */
export interface AddToTaskProps {
  /** What is to be added, in a few words. */
  title: string;
  query: string;
  /** The open items that fit the query, the most recent first; null while they are read. */
  rows: readonly Row[] | null;
  failed: boolean;
  clock: Clock;
  onQuery: (query: string) => void;
  onChoose: (row: Row) => void;
  onClose: () => void;
}

/** Chooses the open item that something in view belongs to, by typing or from the most recent. */
export function AddToTask(props: AddToTaskProps) {
  const { title, query, rows, failed, clock, onQuery, onChoose, onClose } = props;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // After the dialog has put the focus on its first control.
  useLayoutEffect(() => input.current?.focus(), []);
  const only = rows?.length === 1 ? rows[0] : undefined;
  return (
    <Dialog title={t.brief.join.title} onClose={onClose}>
      <p class={styles['what']}>{t.brief.join.what({ title })}</p>
      <TextInput
        type="search"
        label={t.brief.join.search}
        placeholder={t.brief.join.searchHint}
        value={query}
        onInput={onQuery}
        inputRef={input}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && focusStep(list, -1, 1)) event.preventDefault();
          if (event.key !== 'Enter' || event.isComposing || only === undefined) return;
          // Else the button that the focus returns to would be pressed by the same key.
          event.preventDefault();
          onChoose(only);
        }}
      />
      {failed && <ErrorState title={t.brief.join.failed} />}
      {!failed && rows === null && <LoadingState rows={3} />}
      {!failed && rows?.length === 0 && <Nothing query={query} />}
      {!failed && rows !== null && rows.length > 0 && (
        <ul ref={list} class={styles['list']} aria-label={t.brief.join.list}>
          {rows.map((row, at) => (
            <li key={row.id}>
              <button
                type="button"
                class={styles['row']}
                onClick={() => onChoose(row)}
                onKeyDown={(event) => {
                  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
                  if (step === 0) return;
                  event.preventDefault();
                  if (!focusStep(list, at, step) && step < 0) input.current?.focus();
                }}
              >
                <span class={styles['title']}>{row.title}</span>
                <span class={styles['meta']}>{metaOf(row, clock)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function metaOf({ stage, site, due }: Row, { now, zone }: Clock): string {
  const parts = [stageWord(stage), siteWord(site), due === null ? '' : dueLabel(due, now, zone)];
  return parts.filter((part) => part !== '').join(' · ');
}

function Nothing({ query }: { query: string }) {
  if (query.trim() === '') {
    return <EmptyState title={t.brief.join.nothing}>{t.brief.join.nothingHint}</EmptyState>;
  }
  return (
    <EmptyState title={t.brief.join.notFound({ query: query.trim() })}>
      {t.brief.join.notFoundHint}
    </EmptyState>
  );
}

/** Moves the focus by `step` from the row at `from`; false at an end. */
function focusStep(list: RefObject<HTMLUListElement | null>, from: number, step: number): boolean {
  const rows = [...(list.current?.querySelectorAll('button') ?? [])];
  rows[from + step]?.focus();
  return rows[from + step] !== undefined;
}
