import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Way } from '@/components/brief/HandOver';
import { ItemView } from '@/components/item/ItemView';
import { doneWords, type HandMove } from '@/components/item/moves';
import { NoteDialog } from '@/components/item/NoteDialog';
import type { Restore } from '@/components/item/timeline-words';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { timeline } from '@/utils/delegation/timeline';
import { editItem, moveItem, noteItem, settleItem } from '@/utils/store/commands';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';
import { pack } from './brief-send';
import type { ShowToast } from './toast';

/** What {@link HandedOver} takes; `events` are all of the item. */
export interface HandedOverProps {
  item: Item;
  events: readonly ItemEvent[];
  banner: ComponentChildren;
  onEditBrief: () => void;
  onBack: () => void;
  onToast: ShowToast;
}

/** What a dialog asks words for: a move, or a note on its own. */
interface Asking {
  move: HandMove | null;
  note: string;
}

/** The view of an item that is not in the inbox, wired to the database. */
export function HandedOver({ item, events, banner, onEditBrief, onBack, onToast }: HandedOverProps) {
  const { store, workspace, other, clock } = useApp();
  const [asking, setAsking] = useState<Asking | null>(null);
  const draft = `note:${item.id}`;
  const act = async (what: () => Promise<Recorded>, said: string) => {
    const done = await attempt(what, said, onToast);
    if (done && asking !== null) {
      setAsking(null);
      await dropDraft(store, draft);
    }
  };
  const ask = (move: HandMove | null) => {
    void readDraft(store, draft).then((held) => setAsking({ move, note: held?.edit.title ?? '' }));
  };
  const move = (one: HandMove, note: string) =>
    act(
      () => moveItem(store, item.id, one.move, { now: new Date(), ...(note === '' ? {} : { note }) }),
      doneWords(one.move),
    );
  const copy = (way: Way) => {
    const parcel = pack(item, other, way);
    parcel.copy().then(
      () => onToast(parcel.next),
      () => onToast('The browser did not let the brief be copied.'),
    );
  };
  return (
    <>
      <ItemView
        item={item}
        entries={timeline(events)}
        workspace={workspace}
        clock={clock}
        banner={banner}
        onMove={(one) => (one.question === null ? void move(one, '') : ask(one))}
        onSettle={(to) => void act(() => settleItem(store, item.id, to, new Date()), 'Settled.')}
        onTick={(step, done) =>
          void act(
            () => editItem(store, item.id, { steps: { [step]: { done } } }, new Date()),
            done ? 'Step done.' : 'Step open again.',
          )
        }
        onNote={() => ask(null)}
        onEditBrief={onEditBrief}
        onCopy={copy}
        onSendAgain={onEditBrief}
        onRestore={(restore) => void act(() => bringBack(store, item, restore), 'Restored.')}
        onBack={onBack}
      />
      {asking !== null && (
        <NoteDialog
          {...dialogWords(asking.move)}
          note={asking.note}
          onNote={(note) => {
            setAsking({ ...asking, note });
            void saveDraft(store, draft, { title: note }, new Date());
          }}
          onDone={() => {
            const note = asking.note.trim();
            if (asking.move !== null) void move(asking.move, note);
            else void act(() => noteItem(store, item.id, note, new Date()), 'Note added.');
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function dialogWords(move: HandMove | null) {
  if (move === null) {
    return {
      title: 'Add a note',
      question: 'What is worth remembering?',
      action: 'Add the note',
      optional: false,
    };
  }
  const action = move.label.replace('…', '');
  return { title: action, question: move.question ?? 'Anything to add?', action, optional: true };
}

async function attempt(what: () => Promise<Recorded>, said: string, onToast: ShowToast): Promise<boolean> {
  try {
    const recorded = await what();
    if (recorded.ok) onToast(said, recorded.events);
    else onToast(refusalWords(recorded.reason));
    return recorded.ok;
  } catch (error) {
    onToast(failureWords(error));
    return false;
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
