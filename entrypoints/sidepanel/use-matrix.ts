/** What the matrix page reads, and what it writes. */
import { useCallback } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { MatrixEntry } from '@/components/matrix/MatrixCard';
import { sharedStore } from '@/utils/browser/shared-store';
import { coachingAt, type Coaching } from '@/utils/delegation/coach';
import { dayEndOf } from '@/utils/delegation/day-end';
import { dueFrom } from '@/utils/delegation/due';
import type { Edit } from '@/utils/delegation/events';
import { keptOf, quadrantOf, type MatrixSpan } from '@/utils/delegation/matrix';
import type { Row } from '@/utils/delegation/row';
import type { Worth } from '@/utils/delegation/worth';
import { editItem } from '@/utils/store/commands';
import { live } from '@/utils/store/live';
import { readMatrix } from '@/utils/store/matrix';
import { settleSuggestion } from '@/utils/store/suggestions';
import { readCoach, readWorth } from '@/utils/store/worth';
import { withArea } from '@/utils/delegation/areas';
import { spaceOf } from './act-space';
import { failureWords, refusalWords } from './actions';
import type { AppState } from './app-context';

/** The matrix as it is now. */
export interface MatrixState {
  entries: MatrixEntry[];
  cut: boolean;
  /** How much of what is urgent and unimportant the client keeps. */
  kept: { kept: number; all: number } | null;
  /** The surest of what is worth handing over. */
  worth: Worth | null;
  coaching: Coaching | null;
  /** An own item to begin with, '' without one. */
  example: string;
}

/** {@link MatrixState}, as it changes. */
export function useMatrix(app: AppState, span: MatrixSpan): Live<MatrixState> {
  const { scope, workspace, workspaces, clock } = app;
  const { zone } = clock;
  return useLive(
    useCallback(
      (onValue: (value: MatrixState) => void, onError: (error: unknown) => void) =>
        live((now) => readState({ scope, workspace, workspaces, zone }, span, now), onValue, onError, {
          touches: (change) => change.items.length > 0 || change.settings,
        }),
      [scope, workspace, workspaces, zone, span],
    ),
  );
}

async function readState(
  {
    scope,
    workspace,
    workspaces,
    zone,
  }: Pick<AppState, 'scope' | 'workspace' | 'workspaces'> & { zone: string },
  span: MatrixSpan,
  now: Date,
): Promise<MatrixState> {
  const store = await sharedStore();
  const [{ rows, cut }, worth, { facts, answered }] = await Promise.all([
    readMatrix(store, scope, span, zone, now),
    readWorth(store, workspace, now),
    readCoach(store, workspace, now),
  ]);
  const held = new Map(workspaces.map((one) => [one.id, one]));
  const entries = rows.map((row): MatrixEntry => {
    const own = held.get(row.workspace) ?? workspace;
    const colour = scope.length > 1 ? own.colour : null;
    return { row, quadrant: quadrantOf(row, own.agreement, now), colour };
  });
  const pressing = entries.filter(({ quadrant }) => quadrant === 'delegate').map(({ row }) => row);
  return {
    ...{ entries, cut },
    kept: keptOf(pressing),
    worth: worth[0] ?? null,
    coaching: coachingAt(facts, answered, now),
    example: entries.find(({ row }) => row.stage === 'inbox' && row.important !== true)?.row.title ?? '',
  };
}

/** Changes importance and date in one write, with Undo. */
export async function rate({ store, toast }: AppState, row: Row, edit: Edit, said: string): Promise<void> {
  try {
    const recorded = await editItem(store, row.id, edit, new Date());
    if (!recorded.ok) toast(refusalWords(recorded.reason));
    else if (recorded.events.length > 0) toast(said, recorded.events);
  } catch (error) {
    toast(failureWords(error));
  }
}

/** The edit that sets the deadline to the end of the working day of `day` ('YYYY-MM-DD'), or takes it away. */
export function dateEdit(app: AppState, row: Row, day: string | null): Edit {
  if (day === null) return { due: null };
  const { agreement } = spaceOf(app, row);
  const { zone } = app.clock;
  return { due: dueFrom(day, row.due?.time ?? null, row.due?.zone ?? zone, dayEndOf(agreement, zone)) };
}

/** Takes the advice: the item gets its area, and its brief opens. */
export async function delegate(app: AppState, { row, area }: Worth): Promise<void> {
  const { store, go, toast } = app;
  try {
    const { agreement } = spaceOf(app, row);
    await editItem(store, row.id, withArea(row, area.id, agreement), new Date());
    await settleSuggestion(store, row.workspace, 'worth', row.id, 'taken', new Date());
    go({ view: 'item', id: row.id });
  } catch (error) {
    toast(failureWords(error));
  }
}

/** Answers a suggestion of the matrix for good. */
export function settle(
  { store, workspace, toast }: AppState,
  kind: 'worth' | 'coach',
  about: string,
  outcome: 'taken' | 'dismissed',
): void {
  settleSuggestion(store, workspace.id, kind, about, outcome, new Date()).catch((error: unknown) =>
    toast(failureWords(error)),
  );
}
