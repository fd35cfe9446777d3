import { CallView } from '@/components/call/CallView';
import { andTheirs, bothTimes } from '@/components/clocks/clock-words';
import { atLabel } from '@/components/today/moments';
import { PageHeader } from '@/components/today/AppHeader';
import { capital, nameFirst, type Clock } from '@/components/today/words';
import { ErrorState, LoadingState } from '@/components/ui/States';
import type { Call } from '@/utils/delegation/agreement';
import { pairOf, type Pair } from '@/utils/delegation/pair';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { talkAbout } from '@/utils/store/talk';
import { spaceOf } from './act-space';
import { failureWords, refusalWords } from './actions';
import styles from './App.module.css';
import { useApp, type AppState } from './app-context';
import { agendaMessage, copyAgenda, pointsOf, sendAgenda, toCalendar } from './call-agenda';
import { useCallForm } from './call-form';
import type { Desk } from './desk';
import { useDesk } from './use-desk';

/** The agenda of the next call with everybody shown; `first` is the id of a workspace that is always among them. */
export function CallPage({ first }: { first?: string }) {
  const app = useApp();
  const { value, error, retry } = useDesk();
  return (
    <>
      <PageHeader title={t.call.title} onBack={app.back} />
      <main class={`${styles['main']} ${styles['scrolls']} ${styles['pad']}`}>
        {value !== undefined ? (
          callsShown(app, value, first).map((workspace) => (
            <WorkspaceCall key={workspace.id} workspace={workspace} desk={value} />
          ))
        ) : error === null ? (
          <LoadingState />
        ) : (
          <ErrorState title={t.call.unreadable} onRetry={retry} />
        )}
      </main>
    </>
  );
}

/** Those with something to talk about; the current one where there is none. */
function callsShown({ workspaces, workspace, scope }: AppState, desk: Desk, first?: string): Workspace[] {
  const shown = workspaces.filter(({ id }) => scope.some((one) => one.id === id));
  const busy = shown.filter(({ id }) => id === first || pointsOf(desk, id).length > 0);
  const calls = busy.sort((a, b) => Number(b.id === first) - Number(a.id === first));
  return calls.length > 0 ? calls : [workspace];
}

function WorkspaceCall({ workspace, desk }: { workspace: Workspace; desk: Desk }) {
  const app = useApp();
  const editing = useCallForm(workspace);
  const space = spaceOf(app, { workspace: workspace.id });
  const points = pointsOf(desk, workspace.id);
  const { call } = workspace.agreement;
  const due = call !== null && Date.parse(call.at) > app.clock.now.getTime();
  const pair = pairOf(space.agreement, space.role, space.other.name, app.clock.zone);
  const message = () => agendaMessage(app, space, points);
  return (
    <CallView
      {...editing}
      heading={app.scope.length > 1 ? space.other.name || nameFirst('', space.role) : ''}
      agreed={due ? agreedWords(call, pair, app.clock) : ''}
      bothTimes={editing.at === null ? '' : bothTimes(editing.at, pair)}
      points={points}
      onOpen={(id) => app.go({ view: 'item', id })}
      onTakeOff={(item) => void takeOff(app, item)}
      onSend={() => void sendAgenda(app, space, message())}
      onCopy={() => void copyAgenda(app, message())}
      onFile={() => void toCalendar(message(), 'file')}
      onCalendar={() => void toCalendar(message(), 'google')}
    />
  );
}

/** 'Tomorrow at 15:00 (16:00 for Mari) · https://…'. */
function agreedWords(call: Call, pair: Pair, clock: Clock): string {
  const when = andTheirs(capital(atLabel(call.at, clock)), call.at, pair);
  return [when, call.link].filter(Boolean).join(' · ');
}

async function takeOff({ store, toast }: AppState, item: string): Promise<void> {
  try {
    const recorded = await talkAbout(store, [item], false, new Date());
    if (recorded.ok) toast(t.doneWords.offAgenda, recorded.events);
    else toast(refusalWords(recorded.reason));
  } catch (error) {
    toast(failureWords(error));
  }
}
