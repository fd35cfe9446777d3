import { useState } from 'preact/hooks';
import { PageHeader } from '@/components/today/AppHeader';
import { emptyWords, SectionList } from '@/components/today/SectionList';
import { countWords } from '@/components/today/SectionHeader';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { ErrorState, LoadingState } from '@/components/ui/States';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import type { Tally } from '@/utils/delegation/tally';
import { t } from '@/utils/i18n/spoken';
import { listSection } from '@/utils/store/queries';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { titleOf } from './titles';
import { useCards } from './use-cards';
import { countOf, useSection, useTally } from './use-lists';

/** How many rows are read at first, and again each time the end comes into view. */
const STEP = 200;

/** What "Select all" means at most: more than any list holds. */
const MOST = 1_000_000_000;

const NONE: readonly Row[] = [];

/** One section in full length. */
export function SectionPage({ section }: { section: Section }) {
  const app = useApp();
  const [limit, setLimit] = useState(STEP);
  const rows = useSection(section, limit);
  const tally = useTally();
  const readAll = () => listSection(app.store, app.scope, section, MOST, new Date());
  const { card, dialog, bar, select } = useCards(rows.value ?? NONE, readAll);
  const title = titleOf(app, section);
  const loaded = rows.value?.length ?? 0;
  return (
    <>
      <PageHeader
        title={title}
        onBack={() => app.go({ view: 'today' })}
        aside={
          <>
            {tally.value !== undefined && rows.value !== undefined && (
              <Chip tone="neutral">{sizeOf(app, section, tally.value, loaded, limit)}</Chip>
            )}
            {loaded > 0 && (
              <Button variant="quiet" onClick={select}>
                {t.sidebar.menu.select}
              </Button>
            )}
          </>
        }
      />
      <main class={styles['main']}>
        {rows.value !== undefined ? (
          <SectionList
            {...card}
            label={title}
            rows={rows.value}
            empty={emptyWords(section, app.role)}
            onEnd={() => {
              // Twice as many each time: ten thousand rows take six readings.
              if (loaded >= limit) setLimit(limit * 2);
            }}
          />
        ) : (
          <div class={styles['pad']}>
            {rows.error === null ? (
              <LoadingState rows={6} />
            ) : (
              <ErrorState title={t.sidebar.listFailed} onRetry={rows.retry} />
            )}
          </div>
        )}
      </main>
      {bar}
      {dialog}
    </>
  );
}

/** How many the section holds; an assistant's counts know `hand` and `with` only together. */
function sizeOf({ scope }: AppState, section: Section, tally: Tally, loaded: number, limit: number): string {
  const shared = (section === 'hand' || section === 'with') && scope.some(({ role }) => role === 'assistant');
  if (!shared) return countWords(countOf(section, tally), false);
  return countWords(loaded, loaded >= limit);
}
