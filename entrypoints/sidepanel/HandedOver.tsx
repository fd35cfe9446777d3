import type { ComponentChildren } from 'preact';
import { TimePanel } from '@/components/desk/TimePanel';
import { HeldLine } from '@/components/carrying/HeldLine';
import { ItemView } from '@/components/item/ItemView';
import type { Restore } from '@/components/item/restore';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item, Person, Role } from '@/utils/delegation/item';
import { rowOf } from '@/utils/delegation/row';
import { timeline } from '@/utils/delegation/timeline';
import { otherOf, type Member } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { editItem, moveItem, noteItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { spaceOf } from './act-space';
import { ItemFollowing } from './ItemFollowing';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { pack } from './brief-send';
import { sendCallLink } from './call-link';
import { saveDeadline } from './calendar-out';
import { useOffer, waysOfRow } from './offered';
import type { ShowToast } from './toast';
import { useAct } from './use-act';
import { useHeld } from './use-carrying';
import { useItemTime } from './use-item-time';
import { useProcedureNames } from './use-procedures';

/** What {@link HandedOver} takes; `events` are all of the item. */
export interface HandedOverProps {
  item: Item;
  events: readonly ItemEvent[];
  banner: ComponentChildren;
  onEditBrief: () => void;
  onBack: () => void;
  onToast: ShowToast;
}

/** The view of an item that is not the client's to brief, wired to the database. */
export function HandedOver({ item, events, banner, onEditBrief, onBack, onToast }: HandedOverProps) {
  const app = useApp();
  const { store, clock } = app;
  const space = spaceOf(app, item);
  const { act, dialog } = useAct();
  const held = useHeld(item);
  const procedures = useProcedureNames();
  const time = useItemTime(item);
  useOffer(() => waysOfRow(rowOf(item, space.role), space.role, act));
  const run = (what: () => Promise<Recorded>, said: string) => void attempt(what, said, onToast);
  const copy = (way: 'text' | 'markdown' | 'rich') => {
    // A brief is always the client's to the assistant, whoever copies it.
    const { members, agreement } = space.workspace;
    const [from, to] = [memberIn(members, 'client'), memberIn(members, 'assistant')];
    const language = app.letters(space.workspace);
    const parcel = pack(item, to, way, { from, agreement, now: new Date(), language, procedures });
    parcel.copy().then(
      () => onToast(parcel.next),
      () => onToast(t.item.notCopied),
    );
  };
  return (
    <>
      <ItemView
        item={item}
        entries={timeline(events)}
        workspace={space.workspace}
        clock={clock}
        banner={banner}
        procedure={item.improves === null && <ItemFollowing item={item} />}
        time={
          item.improves === null && (
            <TimePanel entries={item.times} estimate={item.promise?.estimate ?? null} own={time} />
          )
        }
        held={
          held !== null && (
            <HeldLine
              held={held}
              other={otherOf(space.workspace).name}
              role={space.role}
              onSend={() => app.go({ view: 'together', workspace: item.workspace })}
            />
          )
        }
        onAct={(what) => act(rowOf(item, space.role), what)}
        onTick={(step, done) =>
          run(
            () => editItem(store, item.id, { steps: { [step]: { done } } }, new Date()),
            done ? t.item.stepDone : t.item.stepOpen,
          )
        }
        onEditBrief={onEditBrief}
        onCopy={copy}
        onCalendar={() => onToast(saveDeadline(item, space))}
        onRecurring={
          space.role === 'client' && item.improves === null
            ? () => app.go({ view: 'recurrence', from: item.id })
            : undefined
        }
        onSendAgain={onEditBrief}
        onRestore={(restore) => run(() => bringBack(store, item, restore), t.item.restored)}
        onCallLink={(meeting) => void sendCallLink(app, space, meeting, item)}
        onBack={onBack}
      />
      {dialog}
    </>
  );
}

function memberIn(members: readonly Member[], role: Role): Person {
  return members.find((member) => member.role === role) ?? { name: '', email: '' };
}

async function attempt(what: () => Promise<Recorded>, said: string, onToast: ShowToast): Promise<void> {
  try {
    const recorded = await what();
    if (recorded.ok) onToast(said, recorded.events);
    else onToast(refusalWords(recorded.reason));
  } catch (error) {
    onToast(failureWords(error));
  }
}

function bringBack(store: Store, item: Item, restore: Restore): Promise<Recorded> {
  const now = new Date();
  switch (restore.kind) {
    case 'edit':
      return editItem(store, item.id, restore.edit, now);
    case 'move':
      return moveItem(store, item.id, restore.move, { now, to: restore.to });
    case 'note':
      return noteItem(store, item.id, restore.text, now);
  }
}
