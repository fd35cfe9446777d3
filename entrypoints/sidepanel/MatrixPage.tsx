import { useState } from 'preact/hooks';
import { CoachCard, WorthCard } from '@/components/matrix/Advice';
import { DateDialog, type DateChoice } from '@/components/matrix/DateDialog';
import { MatrixView } from '@/components/matrix/MatrixView';
import { quadrantWords } from '@/components/matrix/matrix-words';
import { AppHeader } from '@/components/today/AppHeader';
import { Select } from '@/components/ui/Select';
import { ErrorState, LoadingState } from '@/components/ui/States';
import type { Route } from '@/utils/browser/route';
import type { CoachStep } from '@/utils/delegation/coach';
import { MATRIX_SPANS, moveNeeds, type MatrixSpan, type Quadrant } from '@/utils/delegation/matrix';
import type { Row } from '@/utils/delegation/row';
import { dateOf, dayAt, weekdayOf } from '@/utils/delegation/zone-days';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { Workspaces } from './TodayPage';
import { spaceOf } from './act-space';
import { useApp, type AppState } from './app-context';
import { dateEdit, delegate, rate, settle, useMatrix, type MatrixState } from './use-matrix';

/** What was chosen last, for as long as the sidebar is open. */
let lastSpan: MatrixSpan = 'week';

/** What is urgent and what is important, and what of it is worth delegating. */
export function MatrixPage() {
  const app = useApp();
  const [span, setSpan] = useState(lastSpan);
  const { value, error, retry } = useMatrix(app, span);
  return (
    <>
      <AppHeader
        name={t.matrix.title}
        lead={<Workspaces />}
        subtitle={t.matrix.how}
        actions={
          <Select
            label={t.matrix.span}
            value={span}
            options={MATRIX_SPANS.map((one) => ({ value: one, label: t.matrix.spans[one] }))}
            onChange={(next) => {
              lastSpan = next;
              setSpan(next);
            }}
          />
        }
      />
      <main class={styles['main']}>
        {value !== undefined ? (
          <Matrix state={value} />
        ) : (
          <div class={styles['pad']}>
            {error === null ? (
              <LoadingState rows={4} />
            ) : (
              <ErrorState title={t.matrix.failed} onRetry={retry} />
            )}
          </div>
        )}
      </main>
    </>
  );
}

interface Moving {
  row: Row;
  to: Quadrant;
  important: boolean | null;
  date: 'sooner' | 'later';
}

function Matrix({ state }: { state: MatrixState }) {
  const app = useApp();
  const { go, other, workspace } = app;
  const [moving, setMoving] = useState<Moving | null>(null);
  const { worth, coaching } = state;
  const move = (row: Row, to: Quadrant) => {
    const { important, date } = moveNeeds(row, to, spaceOf(app, row).agreement, new Date());
    if (date !== null) setMoving({ row, to, important, date });
    else if (important !== null) void rate(app, row, { important }, movedWords(to));
  };
  return (
    <>
      <MatrixView
        entries={state.entries}
        cut={state.cut}
        onOpen={({ id }) => go({ view: 'item', id })}
        onMove={move}
        onImportant={(row) => void rate(app, row, { important: row.important !== true }, ratedWords(row))}
        onNew={() => go({ view: 'new' })}
      />
      <WorthCard
        worth={worth}
        kept={state.kept}
        other={other.name}
        onDelegate={(one) => void delegate(app, one)}
        onNot={({ row }) => settle(app, 'worth', row.id, 'dismissed')}
      />
      {coaching !== null && (
        <CoachCard
          coaching={coaching}
          example={state.example}
          onGo={() => {
            settle(app, 'coach', coaching.step, 'taken');
            go(stepRoute(coaching.step, workspace.id));
          }}
          onNot={() => settle(app, 'coach', coaching.step, 'dismissed')}
        />
      )}
      {moving !== null && <NewDate moving={moving} onClose={() => setMoving(null)} />}
    </>
  );
}

function NewDate({ moving: { row, to, important, date }, onClose }: { moving: Moving; onClose: () => void }) {
  const app = useApp();
  const rated = important === null ? {} : { important };
  return (
    <DateDialog
      title={row.title}
      date={date}
      choices={choicesOf(app, date)}
      onChoose={(day) => {
        onClose();
        void rate(app, row, { ...rated, ...dateEdit(app, row, day) }, movedWords(to));
      }}
      onKeep={() => {
        onClose();
        if (important !== null) void rate(app, row, rated, ratedWords(row));
      }}
      onClose={onClose}
    />
  );
}

function choicesOf({ clock }: AppState, date: 'sooner' | 'later'): DateChoice[] {
  const today = dayAt(clock.zone, clock.now.getTime());
  const { dates } = t.matrix;
  const monday = today + 8 - weekdayOf(today);
  if (date === 'sooner') {
    return [
      { label: dates.today, day: dateOf(today) },
      { label: dates.tomorrow, day: dateOf(today + 1) },
    ];
  }
  return [
    { label: dates.nextWeek, day: dateOf(monday + 4) },
    { label: dates.weekAfter, day: dateOf(monday + 11) },
    { label: dates.none, day: null },
  ];
}

function movedWords(to: Quadrant): string {
  return t.matrix.moved({ name: quadrantWords(to).name });
}

function ratedWords({ important }: Row): string {
  return important === true ? t.matrix.ratedNot : t.matrix.rated;
}

function stepRoute(step: CoachStep, workspace: string): Route {
  const routes: Record<CoachStep, Route> = {
    first: { view: 'section', section: 'brief' },
    area: { view: 'agreement' },
    brief: { view: 'section', section: 'brief' },
    authority: { view: 'agreement' },
    review: { view: 'today' },
    procedure: { view: 'procedures' },
    recurring: { view: 'recurring' },
    call: { view: 'call', workspace },
  };
  return routes[step];
}
