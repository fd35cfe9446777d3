import type { ComponentChildren } from 'preact';
import { BriefView } from '@/components/brief/BriefView';
import { JoinOffer } from '@/components/brief/JoinOffer';
import { handOverLabel } from '@/components/brief/brief-words';
import { contactFor } from '@/components/brief/ways';
import { firstName } from '@/components/today/words';
import { shownOf } from '@/components/workspaces/shown';
import { withArea } from '@/utils/delegation/areas';
import { checkBrief } from '@/utils/delegation/brief';
import type { Edit } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { pairOf } from '@/utils/delegation/pair';
import { calendarOf, nextWorkingMorning } from '@/utils/delegation/working-time';
import { otherOf, roleIn, scopeOf, type Workspace } from '@/utils/delegation/workspace';
import { momentLabel } from '@/utils/i18n/day';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { editAgreement } from '@/utils/store/agreements';
import { moveItem } from '@/utils/store/commands';
import { StoreError } from '@/utils/store/errors';
import type { Recorded } from '@/utils/store/record';
import { snoozeItems } from '@/utils/store/talk';
import { randomId } from '@/utils/store/workspaces';
import { spaceOf } from './act-space';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { useJoin } from './brief-join';
import { useFollowing } from './brief-procedure';
import { useSending } from './brief-sending';
import type { BriefSession } from './brief-session';
import { sendCallLink } from './call-link';
import type { ShowToast } from './toast';
import { useBriefSession } from './use-brief-session';
import { useEffort } from './use-effort';

/** What {@link BriefPage} takes. */
export interface BriefPageProps {
  id: string;
  /** Shown above the brief. */
  banner?: ComponentChildren;
  onBack: () => void;
  onToast: ShowToast;
}

/** The brief of one item, wired to the database. */
export function BriefPage({ id, ...rest }: BriefPageProps) {
  const { store, scope, workspace: current, workspaces } = useApp();
  const { session, state } = useBriefSession(store, scope, id);
  const { shown, failure } = state;
  if (session === null || shown === null) return null;
  const workspace = workspaces.find((one) => one.id === shown.workspace) ?? current;
  return <OpenBrief {...rest} session={session} item={shown} failure={failure} workspace={workspace} />;
}

interface OpenBriefProps extends Omit<BriefPageProps, 'id'> {
  session: BriefSession;
  item: Item;
  failure: unknown;
  /** The one the item is in. */
  workspace: Workspace;
}

function OpenBrief({ session, item, failure, workspace, banner, onBack, onToast }: OpenBriefProps) {
  const app = useApp();
  const { store, workspaces, clock } = app;
  const { agreement } = workspace;
  const assistant = otherOf(workspace);
  const role = roleIn(workspace);
  useEffort(store, role === 'client' ? { item: item.id, on: 'brief' } : null);
  const inHand = item.stage !== 'inbox' && item.stage !== 'declined';
  const ending = useSending(session, item, workspace, (main) =>
    handOverLabel(checkBrief(item.brief), firstName(assistant.name), contactFor(main), inHand),
  );
  const following = useFollowing(session, item, workspace, onToast);
  const join = useJoin(scopeOf(workspace));
  const until = nextWorkingMorning(calendarOf(agreement, 'client'), clock.now, clock.zone).toISOString();
  const moment = (iso: string) => momentLabel(iso, clock.now, clock.zone);
  const act = (work: () => Promise<Recorded>, said: string, then?: () => void) =>
    attempt(work, said, onToast).then((done) => (done ? then?.() : undefined));
  const sleep = () =>
    void act(
      () => snoozeItems(store, [item.id], until, new Date()),
      t.brief.asleep({ until: moment(until) }),
      onBack,
    );
  const addToTask = () =>
    join.ask({
      title: item.title,
      capture: () => Promise.resolve({ key: item.sourceKey, source: item.source, found: {} }),
      except: item.id,
      also: async () => {
        const dropped = await moveItem(store, item.id, 'drop', { now: new Date() });
        return dropped.ok ? dropped.events : [];
      },
      onDone: onBack,
    });
  const joins = item.stage === 'inbox' && item.source.site !== 'none';
  return (
    <>
      <BriefView
        item={item}
        clock={clock}
        assistant={assistant}
        pair={pairOf(agreement, role, assistant.name, clock.zone)}
        workspace={workspaces.length > 1 ? shownOf(workspace) : null}
        areas={agreement.areas}
        banner={
          <>
            {banner}
            {joins && isBlank(item) && <JoinOffer onJoin={addToTask} />}
          </>
        }
        procedure={item.improves === null && following.line}
        problem={failure === null ? null : unsavedWords(failure)}
        asleep={item.asleep.includes(role) ? moment(item.snoozed[role] ?? until) : null}
        handOver={{
          ...ending.handOver,
          instead: inHand
            ? []
            : [
                { label: t.brief.sleep({ until: moment(until) }), onSelect: sleep },
                ...(joins ? [{ label: t.brief.join.open, onSelect: addToTask }] : []),
                {
                  label: t.recurring.make,
                  onSelect: () => app.go({ view: 'recurrence', from: item.id }),
                },
                {
                  label: t.brief.keep,
                  onSelect: () => {
                    onBack();
                    onToast(t.brief.kept);
                  },
                },
              ],
        }}
        onEdit={(change) => {
          if (removesStep(item, change)) void removeStep(session, change, onToast);
          else session.edit(change);
        }}
        onArea={(area) => session.edit(withArea(item.brief, area, agreement, role))}
        onNewArea={
          role === 'assistant'
            ? undefined
            : (name) => {
                const area = randomId('a');
                session.edit({ area });
                const edit = { areas: { [area]: { name } } };
                void act(
                  () => editAgreement(store, workspace.id, edit, new Date()),
                  t.brief.area.added({ area: name }),
                );
              }
        }
        onFocus={(path) => session.focus(path)}
        onBlur={() => session.blur()}
        onCallLink={(meeting) => void sendCallLink(app, spaceOf(app, item), meeting, item)}
        onWake={() => void act(() => snoozeItems(store, [item.id], null, new Date()), t.brief.woken)}
        onBack={onBack}
      />
      {ending.dialog}
      {join.dialog}
      {following.dialog}
    </>
  );
}

/** Nothing was said about it yet: it may as well belong to something else. */
function isBlank({ brief }: Item): boolean {
  return brief.goal.trim() === '' && brief.steps.length === 0 && brief.due === null;
}

async function attempt(work: () => Promise<Recorded>, said: string, onToast: ShowToast): Promise<boolean> {
  try {
    const recorded = await work();
    if (recorded.ok) onToast(said, recorded.events);
    else onToast(refusalWords(recorded.reason));
    return recorded.ok;
  } catch (error) {
    onToast(failureWords(error));
    return false;
  }
}

/** Whether a step that says something goes; one that is empty leaves without a word. */
function removesStep(item: Item, { steps = {} }: Edit): boolean {
  return item.brief.steps.some((step) => steps[step.id]?.gone === true && step.text.trim() !== '');
}

/** Recorded apart from what else was typed, so that Undo brings back the step and takes nothing along. */
async function removeStep(session: BriefSession, change: Edit, onToast: ShowToast): Promise<void> {
  const recorded = await session.editAlone(change);
  if (recorded?.ok === true) onToast(t.brief.steps.removed, recorded.events);
}

function unsavedWords(failure: unknown): string {
  return failure instanceof StoreError ? problemWords(failure) : t.brief.unsaved;
}
