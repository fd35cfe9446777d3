import { AppHeader } from '@/components/today/AppHeader';
import { TodayList } from '@/components/today/TodayList';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { PlusIcon, SearchIcon } from '@/components/ui/icons';
import { openCount, type Tally } from '@/utils/delegation/tally';
import { countLabel, plural } from '@/utils/i18n/format';
import styles from './App.module.css';
import { useApp } from './app-context';
import { useCards } from './use-cards';
import { usePageInView } from './use-page-in-view';
import { useToday } from './use-lists';

/** Everything that is open, and the page in view. */
export function TodayPage() {
  const app = useApp();
  const today = useToday();
  const context = usePageInView();
  const { card, dialog } = useCards();
  return (
    <>
      <AppHeader
        name={app.other.name}
        subtitle={<Subtitle tally={today.value?.tally ?? null} />}
        actions={<Actions />}
      />
      <main class={styles['main']}>
        {today.value !== undefined ? (
          <TodayList
            {...card}
            sections={today.value.sections}
            context={context}
            onShowAll={(section) => app.go({ view: 'section', section })}
            onNew={() => app.go({ view: 'new' })}
          />
        ) : (
          <div class={styles['pad']}>
            {today.error === null ? (
              <LoadingState rows={5} />
            ) : (
              <ErrorState title="The list could not be read." onRetry={today.retry} />
            )}
          </div>
        )}
      </main>
      {dialog}
    </>
  );
}

function Subtitle({ tally }: { tally: Tally | null }) {
  const { other, go } = useApp();
  if (other.name.trim() === '') {
    return (
      <button type="button" class={styles['link']} onClick={() => go({ view: 'settings' })}>
        Add a name and email
      </button>
    );
  }
  return <>{tally === null ? ' ' : countWords(tally)}</>;
}

function countWords(tally: Tally): string {
  const open = openCount(tally);
  if (open === 0) return 'Nothing open';
  const words = `${countLabel(open)} open`;
  const needs = tally.buckets.needs;
  return needs === 0 ? words : `${plural(needs, { one: 'needs you', other: 'need you' })} · ${words}`;
}

function Actions() {
  const { go } = useApp();
  return (
    <>
      <IconButton label="New item" onClick={() => go({ view: 'new' })}>
        <PlusIcon />
      </IconButton>
      <IconButton label="Search" onClick={() => go({ view: 'search' })}>
        <SearchIcon />
      </IconButton>
      <Menu
        label="More"
        items={[
          { label: 'Dropped items', onSelect: () => go({ view: 'section', section: 'dropped' }) },
          { label: 'Check capture on this page', onSelect: () => go({ view: 'check' }) },
          { label: 'Keyboard', onSelect: () => go({ view: 'help' }) },
          { label: 'Settings', onSelect: () => go({ view: 'settings' }) },
        ]}
      />
    </>
  );
}
