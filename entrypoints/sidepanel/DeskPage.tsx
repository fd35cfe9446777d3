import { useMemo } from 'preact/hooks';
import { durationWords } from '@/components/actions/duration';
import { LoadLine } from '@/components/desk/LoadLine';
import { WorkCard, type WorkedFor } from '@/components/desk/WorkCard';
import desk from '@/components/desk/Desk.module.css';
import { AppHeader } from '@/components/today/AppHeader';
import type { TodaySection } from '@/components/today/groups';
import type { CardProps } from '@/components/today/ItemCard';
import { TodayList } from '@/components/today/TodayList';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { nameOf, shownOf } from '@/components/workspaces/shown';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { Actions, Workspaces, headOf, presenceOfOther } from './TodayPage';
import { orSay, pause, settle, wasForgotten } from './timer-acts';
import { titleOf } from './titles';
import { useCards } from './use-cards';
import { useToday } from './use-lists';
import { usePageInView } from './use-page-in-view';
import { useLoad, useTimer, type DayLoad, type Running } from './use-timer';
import { useWaiting } from './use-waiting';

/** The assistant's desk: one queue by promised time over all clients, what the timer runs for on top. */
export function DeskPage() {
  const app = useApp();
  const today = useToday();
  const timer = useTimer();
  const running = timer.value ?? null;
  const load = useLoad(running?.timer ?? null);
  const context = usePageInView();
  const waiting = useWaiting();
  const { value } = today;
  const sections = useMemo(
    () => withoutWorked(value?.sections ?? [], running?.row?.id ?? null),
    [value, running],
  );
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const { card, dialog, bar, select } = useCards(rows, () => Promise.resolve(rows));
  return (
    <>
      <AppHeader
        {...headOf(app)}
        lead={<Workspaces />}
        subtitle={headWords(app, load)}
        note={presenceOfOther(app)}
        actions={<Actions onSelect={select} />}
      />
      <main class={styles['main']}>
        {value !== undefined && timer.value !== undefined && load !== null ? (
          <TodayList
            {...card}
            timed={running?.timer.item ?? null}
            sections={sections}
            titleOf={(section) => titleOf(app, section)}
            other={app.other.name}
            role={app.role}
            lead={<Lead app={app} running={running} load={load} card={card} />}
            context={context}
            notices={waiting.notices}
            calls={waiting.calls}
            onShowAll={(section) => app.go({ view: 'section', section })}
            onNew={() => app.go({ view: 'new' })}
            onJoin={app.workspace.root === null ? () => app.go({ view: 'join' }) : undefined}
          />
        ) : (
          <div class={styles['pad']}>
            {today.error === null && timer.error === null ? (
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

/** What the timer runs for stands on top, and not in the queue as well. */
function withoutWorked(sections: readonly TodaySection[], worked: string | null): readonly TodaySection[] {
  if (worked === null) return sections;
  return sections.map((section) => {
    const rows = section.rows.filter(({ id }) => id !== worked);
    return { ...section, rows, count: section.count - (section.rows.length - rows.length) };
  });
}

/** 'Sat 21 Nov · 5 h 10 min logged of 7 h'. */
function headWords({ clock }: AppState, load: DayLoad | null): string {
  const day = shortDay(dateOf(dayAt(clock.zone, clock.now.getTime())));
  if (load === null) return day;
  const time = durationWords(load.logged);
  const whole = load.plan?.days[0]?.total ?? 0;
  const { logged, loggedOf } = t.desk;
  const words = whole === 0 ? logged({ time }) : loggedOf({ time, whole: durationWords(whole) });
  return `${day} · ${words}`;
}

interface LeadProps {
  app: AppState;
  running: Running | null;
  load: DayLoad;
  card: CardProps;
}

function Lead({ app, running, load, card }: LeadProps) {
  const shown = load.plan !== null && (
    <LoadLine plan={load.plan} logged={load.logged} unknown={load.unknown} />
  );
  if (running === null) return shown || null;
  const { timer } = running;
  return (
    <div class={desk['lead']}>
      <WorkCard
        since={timer.since}
        work={workedFor(app, running)}
        forgotten={wasForgotten(app, timer, app.clock.now)}
        onPause={() => orSay(app, pause(app))}
        onSettle={(minutes) => orSay(app, settle(app, timer, minutes))}
        onOpen={card.onOpen}
        onAct={card.onAct}
      />
      {shown}
    </div>
  );
}

/** Whom the timer runs for; null where only another client is shown, whose screen says nothing of this one. */
function workedFor({ scope, workspaces }: AppState, { timer, row }: Running): WorkedFor | null {
  if (!scope.some(({ id }) => id === timer.workspace)) return null;
  const workspace = workspaces.find(({ id }) => id === timer.workspace);
  if (workspace === undefined || scope.length === 1) return { name: '', colour: null, row };
  return { name: nameOf(shownOf(workspace)), colour: workspace.colour, row };
}
