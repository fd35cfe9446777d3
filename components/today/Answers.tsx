import type { Act, Action } from '@/components/actions/action';
import { Button } from '@/components/ui/Button';
import type { Row } from '@/utils/delegation/row';
import styles from './Card.module.css';

/** What {@link Answers} takes. */
export interface AnswersProps {
  answers: readonly Action[];
  row: Row;
  onAct: (row: Row, act: Act) => void;
}

/** The buttons of a card, each named with what it is about. */
export function Answers({ answers, row, onAct }: AnswersProps) {
  return (
    <div class={styles['actions']}>
      {answers.map(({ act, label, primary }) => (
        <Button
          key={label}
          variant={primary ? 'primary' : 'plain'}
          label={`${label}: ${row.title}`}
          onClick={() => onAct(row, act)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
