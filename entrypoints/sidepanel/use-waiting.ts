import { useCallback } from 'preact/hooks';
import { andTheirs } from '@/components/clocks/clock-words';
import { useLive } from '@/components/hooks/use-live';
import type { HeldCall } from '@/components/today/CallCard';
import { atLabel } from '@/components/today/moments';
import type { Notice } from '@/components/today/NoticeLine';
import { nameOr, type Clock } from '@/components/today/words';
import { pairOf } from '@/utils/delegation/pair';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import { listTold } from '@/utils/store/questions';
import { useApp, type AppState } from './app-context';
import { readDesk, type Desk } from './desk';
import { useSides } from './use-cards';

interface Waiting {
  desk: Desk;
  /** How many decisions the client has not read. */
  told: number;
}

/** What waits beside the lists of Today: questions to answer in one go, decisions to read, and the next calls. */
export function useWaiting(): { notices: Notice[]; calls: HeldCall[] } {
  const app = useApp();
  const { store, scope } = app;
  const sideOf = useSides();
  const { value } = useLive<Waiting>(
    useCallback(
      (onValue, onError) =>
        live(
          async (now) => {
            const [desk, told] = await Promise.all([
              readDesk(store, scope, sideOf, now),
              listTold(store, scope, now),
            ]);
            return { desk, told: told.reduce((sum, item) => sum + item.told.length, 0) };
          },
          onValue,
          onError,
          {
            touches: (change) => change.items.length > 0 || change.settings,
            nextChange: ({ desk }) => desk.nextChange,
          },
        ),
      [store, scope, sideOf],
    ),
  );
  if (value === undefined) return { notices: [], calls: [] };
  return { notices: noticesOf(app, value), calls: callsOf(app, value.desk) };
}

function noticesOf(app: AppState, { desk, told }: Waiting): Notice[] {
  const notices: Notice[] = [];
  const toDesk = () => app.go({ view: 'questions' });
  const questions = questionsLine(desk, app.clock);
  if (questions !== null) notices.push({ id: 'questions', text: questions, onOpen: toDesk });
  if (told > 0) {
    const text = t.sidebar.waiting.decisions({ count: told });
    notices.push({ id: 'told', text, onOpen: () => app.go({ view: 'digest', show: 'told' }) });
  }
  return notices;
}

/** How many questions wait, and how many more come when; null when none do. */
function questionsLine({ open, later }: Desk, clock: Clock): string | null {
  const { waiting } = t.sidebar;
  // A single one stands on its own card just below.
  const count = open.length > 1 ? open.length : 0;
  const next = later.map(({ question }) => question.putAt).sort()[0];
  if (next === undefined) return count === 0 ? null : waiting.now({ count });
  const more = later.filter(({ question }) => question.putAt === next).length;
  const when = atLabel(next, clock);
  return count === 0 ? waiting.later({ count: more, when }) : waiting.both({ count, more, when });
}

/** The workspaces that have something to talk about, or a call agreed and own questions open. */
function callsOf(app: AppState, { talk, own }: Desk): HeldCall[] {
  return app.workspaces.flatMap((workspace) => {
    const items = talk.filter((row) => row.workspace === workspace.id).length;
    const questions = own.filter(({ row }) => row.workspace === workspace.id);
    const { call } = workspace.agreement;
    const due = call !== null && Date.parse(call.at) > app.clock.now.getTime();
    return items > 0 || (due && questions.length > 0)
      ? [heldCall(app, workspace, items, questions.length)]
      : [];
  });
}

function heldCall(app: AppState, workspace: Workspace, items: number, questions: number): HeldCall {
  const { call } = workspace.agreement;
  const due = call !== null && Date.parse(call.at) > app.clock.now.getTime();
  const [role, other] = [roleIn(workspace), otherOf(workspace).name];
  const pair = pairOf(workspace.agreement, role, other, app.clock.zone);
  return {
    id: workspace.id,
    name: nameOr(other, role),
    colour: app.scope.length > 1 ? workspace.colour : null,
    items,
    questions,
    when: due ? andTheirs(atLabel(call.at, app.clock), call.at, pair) : '',
    hasLink: due && call.link !== '',
    onOpen: () => app.go({ view: 'call' }),
  };
}
