import type { Clock } from '@/components/today/words';
import type { DeskEntry } from './QuestionDesk';
import { askedWords } from './question-words';
import styles from './Questions.module.css';

/** What {@link OtherQuestion} takes. */
export interface OtherQuestionProps {
  entry: DeskEntry;
  clock: Clock;
  onPick: () => void;
}

/** A question that the keys do not answer now; pressing it leads to it. */
export function OtherQuestion({ entry, clock, onPick }: OtherQuestionProps) {
  const { row, question } = entry;
  return (
    <button type="button" class={styles['card']} onClick={onPick}>
      <span class={styles['other']}>{row.title}</span>
      <span class={styles['clamped']}>{question.text}</span>
      <span class={styles['meta']}>{askedWords(entry, clock)}</span>
    </button>
  );
}
