import { useMemo } from 'preact/hooks';
import { presenceWords } from '@/components/clocks/clock-words';
import { AppHeader } from '@/components/today/AppHeader';
import { TodayList } from '@/components/today/TodayList';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { PlusIcon, SearchIcon } from '@/components/ui/icons';
import { allWord, nameOf, shownOf } from '@/components/workspaces/shown';
import { Switcher } from '@/components/workspaces/Switcher';
import { shortDay } from '@/utils/i18n/day';
import { pairOf } from '@/utils/delegation/pair';
import { openCount, type Tally } from '@/utils/delegation/tally';
import { t } from '@/utils/i18n/spoken';
import { saveSettings } from '@/utils/store/settings';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { SyncSign } from './SyncSign';
import { titleOf } from './titles';
import { useCards } from './use-cards';
import { usePageInView } from './use-page-in-view';
import { useToday } from './use-lists';
import { useOffers } from './use-offers';
import { useWaiting } from './use-waiting';
import { openPalette } from './use-palette';
import { waysOf } from './ways';

/** Everything that is open, and the page in view. */
export function TodayPage() {
  const app = useApp();
  const today = useToday();
  const context = usePageInView();
  const waiting = useWaiting();
  const offers = useOffers(today.value !== undefined);
  const { value } = today;
  const rows = useMemo(() => value?.sections.flatMap((section) => section.rows) ?? [], [value]);
  const { card, dialog, bar, select } = useCards(rows, () => Promise.resolve(rows));
  return (
    <>
      <AppHeader
        {...headOf(app)}
        lead={<Workspaces />}
        subtitle={<Subtitle tally={value?.tally ?? null} />}
        note={presenceOfOther(app)}
        actions={<Actions onSelect={select} />}
      />
      <main class={styles['main']}>
        {value !== undefined ? (
          <TodayList
            {...card}
            sections={value.sections}
            titleOf={(section) => titleOf(app, section)}
            other={app.other.name}
            role={app.role}
            context={context}
            notices={waiting.notices}
            offers={offers}
            calls={waiting.calls}
            onShowAll={(section) => app.go({ view: 'section', section })}
            onNew={() => app.go({ view: 'new' })}
            onJoin={app.workspace.root === null ? () => app.go({ view: 'join' }) : undefined}
          />
        ) : (
          <div class={styles['pad']}>
            {today.error === null ? (
              <LoadingState rows={5} />
            ) : (
              <ErrorState title={t.sidebar.listFailed} onRetry={today.retry} />
            )}
          </div>
        )}
      </main>
      {bar}
      {dialog}
    </>
  );
}

/** The name at the top: of the other member, or of all that are shown together. */
export function headOf({ scope, workspace, workspaces }: AppState): { name: string } {
  return { name: scope.length > 1 ? allWord(workspaces.map(shownOf)) : nameOf(shownOf(workspace)) };
}

/** How it is with the other member now; '' where several are shown together. */
export function presenceOfOther({ scope, workspace, role, other, clock }: AppState): string {
  if (scope.length > 1) return '';
  return presenceWords(pairOf(workspace.agreement, role, other.name, clock.zone), clock);
}

/** The switcher between workspaces, at the top of what follows it. */
export function Workspaces() {
  const { store, workspace, workspaces, settings, go } = useApp();
  const show = (change: { workspace?: string; view: 'one' | 'all' }) => void saveSettings(store, change);
  return (
    <Switcher
      workspaces={workspaces.map(shownOf)}
      current={workspace.id}
      view={settings.view}
      onPick={(id) => show({ workspace: id, view: 'one' })}
      onAll={() => {
        // One that is walled off is never among all: another is current then.
        const open = workspace.walled ? workspaces.find(({ walled }) => !walled) : workspace;
        show({ view: 'all', ...(open === undefined ? {} : { workspace: open.id }) });
      }}
      onManage={() => go({ view: 'workspaces' })}
      onAdd={() => go({ view: 'workspaces' })}
    />
  );
}

function Subtitle({ tally }: { tally: Tally | null }) {
  const { other, scope, clock, go } = useApp();
  if (scope.length > 1) {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: clock.zone }).format(clock.now);
    return <>{[shortDay(today), ...(tally === null ? [] : [countWords(tally)])].join(' · ')}</>;
  }
  if (other.name.trim() === '') {
    return (
      <button type="button" class={styles['link']} onClick={() => go({ view: 'settings' })}>
        {t.sidebar.addName}
      </button>
    );
  }
  return <>{tally === null ? ' ' : countWords(tally)}</>;
}

function countWords(tally: Tally): string {
  const open = openCount(tally);
  if (open === 0) return t.sidebar.nothingOpen;
  const { needs } = tally.buckets;
  const parts = needs === 0 ? [] : [t.sidebar.needs({ count: needs })];
  return [...parts, t.sidebar.open({ count: open })].join(' · ');
}

/** Search, a new item where the user delegates, and the menu. */
export function Actions({ onSelect }: { onSelect: () => void }) {
  const app = useApp();
  const { go } = app;
  const delegates = app.scope.some(({ role }) => role === 'client');
  const items: MenuItem[] = [
    { label: t.sidebar.menu.select, onSelect },
    { label: t.palette.menu, onSelect: openPalette },
    ...waysOf(app)
      .filter(({ inMenu }) => inMenu)
      .map(({ label, run }) => ({ label, onSelect: run })),
  ];
  return (
    <>
      <SyncSign />
      {delegates && (
        <IconButton label={t.sidebar.newItem} onClick={() => go({ view: 'new' })}>
          <PlusIcon />
        </IconButton>
      )}
      <IconButton label={t.sidebar.search} onClick={() => go({ view: 'search' })}>
        <SearchIcon />
      </IconButton>
      <Menu label={t.common.more} items={items} />
    </>
  );
}
