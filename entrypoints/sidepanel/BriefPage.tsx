import { useMemo } from 'preact/hooks';
import { BriefView } from '@/components/brief/BriefView';
import type { Way } from '@/components/brief/HandOver';
import { useNow } from '@/components/hooks/use-now';
import { localZone } from '@/utils/i18n/format';
import type { ChannelId, Item, Person } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { moveItem } from '@/utils/store/commands';
import { StoreError } from '@/utils/store/errors';
import type { Store } from '@/utils/store/open';
import { saveSettings, type Settings } from '@/utils/store/settings';
import { saveOther } from '@/utils/store/workspaces';
import { compose, pack } from './brief-send';
import type { BriefSession } from './brief-session';
import type { ShowToast } from './toast';
import { useBriefSession } from './use-brief-session';

/** What {@link BriefPage} takes. */
export interface BriefPageProps {
  store: Store;
  id: string;
  workspace: Workspace;
  settings: Settings;
  onBack: () => void;
  onToast: ShowToast;
}

/** The brief of one item, wired to the database. */
export function BriefPage({ store, id, workspace, settings, onBack, onToast }: BriefPageProps) {
  const { session, state } = useBriefSession(store, id);
  const now = useNow();
  const assistant = otherOf(workspace);
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
      clock={{ now, zone: localZone() }}
      assistant={assistant}
      client={client}
      squeeze={squeeze}
      problem={failure === null ? null : problemWords(failure)}
      onEdit={(change) => session.edit(change)}
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
  await session.commit();
  const undo = await ask(store, item, parcel.channel);
  if (undo === null) {
    onToast('This item has moved on meanwhile; it was not handed over again.');
    return;
  }
  await parcel.open();
  onToast(`${undo.length > 0 ? 'Asked. ' : ''}${parcel.next}`, undo.length > 0 ? undo : undefined);
}

/** Moves the item to `asked`; no events when it was handed over before, null when it was refused. */
async function ask(store: Store, item: Item, channel: ChannelId): Promise<string[] | null> {
  if (item.stage !== 'inbox' && item.stage !== 'declined') return [];
  const moved = await moveItem(store, item.id, 'hand-over', { now: new Date(), channel });
  return moved.ok ? moved.events : null;
}

function problemWords(failure: unknown): string {
  if (failure instanceof StoreError) return failure.message;
  return 'What you typed last could not be saved yet. It stays here as long as this view is open.';
}
