import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { BriefView } from '@/components/brief/BriefView';
import type { Way } from '@/components/brief/HandOver';
import type { Edit } from '@/utils/delegation/events';
import type { ChannelId, Item, Person } from '@/utils/delegation/item';
import { moveItem } from '@/utils/store/commands';
import { StoreError } from '@/utils/store/errors';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { saveSettings } from '@/utils/store/settings';
import { saveOther } from '@/utils/store/workspaces';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { compose, pack } from './brief-send';
import type { BriefSession } from './brief-session';
import type { ShowToast } from './toast';
import { useBriefSession } from './use-brief-session';

/** What {@link BriefPage} takes. */
export interface BriefPageProps {
  id: string;
  /** Shown above the brief. */
  banner?: ComponentChildren;
  onBack: () => void;
  onToast: ShowToast;
}

/** The brief of one item, wired to the database. */
export function BriefPage({ id, banner, onBack, onToast }: BriefPageProps) {
  const { store, workspace, scope, settings, other: assistant, clock } = useApp();
  const { session, state } = useBriefSession(store, scope, id);
  const { shown, failure } = state;
  const client = settings.mailClient;
  const squeeze = useMemo(
    () => (shown === null || client === null ? null : compose(shown, assistant, client)),
    [shown, client, assistant],
  );
  if (session === null || shown === null) return null;
  const send = (way: Way, to: Person) => handOver(store, session, way, to, onToast);
  return (
    <BriefView
      item={shown}
      clock={clock}
      assistant={assistant}
      client={client}
      squeeze={squeeze}
      banner={banner}
      problem={failure === null ? null : problemWords(failure)}
      onEdit={(change) => {
        if (removesStep(shown, change)) void removeStep(session, change, onToast);
        else session.edit(change);
      }}
      onFocus={(path) => session.focus(path)}
      onBlur={() => session.blur()}
      onHandOver={(way) => void send(way, assistant)}
      onSetup={(person, chosen) => {
        void Promise.all([
          saveOther(store, workspace.id, person),
          saveSettings(store, { mailClient: chosen }),
        ]).then(() => send(chosen, person));
      }}
      onLater={() => {
        onBack();
        onToast('Kept under “To brief”.');
      }}
      onBack={onBack}
    />
  );
}

/** Whether a step that says something goes; one that is empty leaves without a word. */
function removesStep(item: Item, { steps = {} }: Edit): boolean {
  return item.brief.steps.some((step) => steps[step.id]?.gone === true && step.text.trim() !== '');
}

/** Recorded apart from what else was typed, so that Undo brings back the step and takes nothing along. */
async function removeStep(session: BriefSession, change: Edit, onToast: ShowToast): Promise<void> {
  const recorded = await session.editAlone(change);
  if (recorded?.ok === true) onToast('Step removed.', recorded.events);
}

/** Copies, records, then opens the mail program: what was not recorded is never sent by mistake. */
async function handOver(
  store: Store,
  session: BriefSession,
  way: Way,
  to: Person,
  onToast: ShowToast,
): Promise<void> {
  const item = session.shown;
  if (item === null) return;
  const parcel = pack(item, to, way);
  try {
    await parcel.copy();
  } catch {
    onToast('The browser did not let the brief be copied. Try again, or choose another way.');
    return;
  }
  try {
    await session.commit();
    const asked = await ask(store, item, parcel.channel);
    if (asked !== null && !asked.ok) {
      onToast(refusalWords(asked.reason));
      return;
    }
    await parcel.open();
    if (asked === null) onToast(parcel.next);
    else onToast(`Asked. ${parcel.next}`, asked.events);
  } catch (error) {
    onToast(failureWords(error));
  }
}

/** Moves the item to `asked`; null when it was handed over before and is only sent once more. */
async function ask(store: Store, item: Item, channel: ChannelId): Promise<Recorded | null> {
  if (item.stage !== 'inbox' && item.stage !== 'declined') return null;
  return moveItem(store, item.id, 'hand-over', { now: new Date(), channel });
}

function problemWords(failure: unknown): string {
  if (failure instanceof StoreError) return failure.message;
  return 'What you typed last could not be saved yet. It stays here as long as this view is open.';
}
