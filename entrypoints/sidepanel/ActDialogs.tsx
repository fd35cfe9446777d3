import { AcceptDialog } from '@/components/actions/AcceptDialog';
import type { Act } from '@/components/actions/action';
import type { DialogProps } from '@/components/actions/ActDialog';
import { AskDialog } from '@/components/actions/AskDialog';
import { DeliverDialog } from '@/components/actions/DeliverDialog';
import { NudgeDialog } from '@/components/actions/NudgeDialog';
import type { DialogKind } from '@/components/actions/problems';
import { ReviewDialog } from '@/components/actions/ReviewDialog';
import { SendBackDialog } from '@/components/actions/SendBackDialog';
import { WarnDialog } from '@/components/actions/WarnDialog';
import { wordingOf } from '@/components/actions/wording';
import { WordsDialog } from '@/components/actions/WordsDialog';
import type { Area } from '@/utils/delegation/agreement';

/** What {@link ActDialogs} takes; `onDone` gets the rating of a review, else null. */
export interface ActDialogsProps extends Omit<DialogProps, 'onDone'> {
  kind: DialogKind;
  act: Act;
  areas: readonly Area[];
  /** When a question that can wait is put, ISO; null: at once. */
  putAt: string | null;
  /** How a reminder goes out; '' for the clipboard. */
  way: string;
  onDone: (rating: number | null) => void;
}

/** The dialog of an act. */
export function ActDialogs({ kind, act, areas, putAt, way, onDone, ...rest }: ActDialogsProps) {
  const props: DialogProps = { ...rest, onDone: () => onDone(null) };
  switch (kind) {
    case 'accept':
      return <AcceptDialog {...props} />;
    case 'ask':
      return <AskDialog {...props} putAt={putAt} />;
    case 'warn':
      return <WarnDialog {...props} />;
    case 'deliver':
      return <DeliverDialog {...props} />;
    case 'review':
      return <ReviewDialog {...props} onRate={onDone} />;
    case 'send-back':
      return <SendBackDialog {...props} areas={areas} />;
    case 'nudge':
      return <NudgeDialog {...props} way={way} />;
    default: {
      const answered = act.do === 'answer' ? act.question : null;
      const question = props.item.questions.find(({ id }) => id === answered) ?? null;
      return <WordsDialog {...props} wording={wordingOf(kind, props.role, question)} />;
    }
  }
}
