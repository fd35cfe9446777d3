import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '@/components/today/answers';
import { SendBackDialog } from '@/components/today/SendBackDialog';
import type { ItemCardProps } from '@/components/today/ItemCard';
import type { Row } from '@/utils/delegation/row';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { perform } from './actions';
import { useApp } from './app-context';

/** What lists of cards need: the cards' props, and a dialog to place beside the list. */
export function useCards(): { card: Omit<ItemCardProps, 'row'>; dialog: VNode | null } {
  const app = useApp();
  const [asking, setAsking] = useState<{ row: Row; answer: Answer; note: string } | null>(null);
  const onAnswer = (row: Row, answer: Answer) => {
    if (answer.kind === 'settle' || answer.asks !== true) void perform(app, row, answer);
    else {
      void readDraft(app.store, noteKey(row)).then((draft) =>
        setAsking({ row, answer, note: draft?.edit.title ?? '' }),
      );
    }
  };
  const send = async (row: Row, answer: Answer, note: string) => {
    if (!(await perform(app, row, answer, note))) return;
    setAsking(null);
    await dropDraft(app.store, noteKey(row));
  };
  const dialog =
    asking === null ? null : (
      <SendBackDialog
        title={asking.row.title}
        note={asking.note}
        onNote={(note) => {
          setAsking({ ...asking, note });
          void saveDraft(app.store, noteKey(asking.row), { title: note }, new Date());
        }}
        onSend={() => void send(asking.row, asking.answer, asking.note)}
        onClose={() => setAsking(null)}
      />
    );
  const onOpen = (row: Row) => app.go({ view: 'item', id: row.id });
  return { card: { other: app.other.name, clock: app.clock, onOpen, onAnswer }, dialog };
}

/** A note being typed is a draft too; its words are kept as the draft's title. */
function noteKey(row: Row): string {
  return `note:${row.id}`;
}
