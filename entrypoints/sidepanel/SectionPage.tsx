import { useState } from 'preact/hooks';
import { PageHeader } from '@/components/today/AppHeader';
import { EMPTY_WORDS, SectionList } from '@/components/today/SectionList';
import { sectionWord } from '@/components/today/words';
import { Chip } from '@/components/ui/Chip';
import { ErrorState, LoadingState } from '@/components/ui/States';
import type { Section } from '@/utils/delegation/derive';
import { countLabel } from '@/utils/i18n/format';
import styles from './App.module.css';
import { useApp } from './app-context';
import { useCards } from './use-cards';
import { countOf, useSection, useTally } from './use-lists';

/** How many rows are read at first, and again each time the end comes into view. */
const STEP = 200;

/** One section in full length. */
export function SectionPage({ section }: { section: Section }) {
  const app = useApp();
  const [limit, setLimit] = useState(STEP);
  const rows = useSection(section, limit);
  const tally = useTally();
  const { card, dialog } = useCards();
  const title = sectionWord(section, app.other.name);
  const loaded = rows.value?.length ?? 0;
  return (
    <>
      <PageHeader
        title={title}
        onBack={() => app.go({ view: 'today' })}
        aside={
          tally.value !== undefined && <Chip tone="neutral">{countLabel(countOf(section, tally.value))}</Chip>
        }
      />
      <main class={styles['main']}>
        {rows.value !== undefined ? (
          <SectionList
            {...card}
            label={title}
            rows={rows.value}
            empty={EMPTY_WORDS[section]}
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
              <ErrorState title="The list could not be read." onRetry={rows.retry} />
            )}
          </div>
        )}
      </main>
      {dialog}
    </>
  );
}
