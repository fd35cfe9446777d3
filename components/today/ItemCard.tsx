import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { cx } from '@/components/ui/cx';
import type { Row } from '@/utils/delegation/row';
import { answersTo, type Answer } from './answers';
import styles from './Card.module.css';
import { chipOf, metaOf, reasonOf, type Clock } from './words';

/** What {@link ItemCard} takes; `other` is the assistant's name or ''. */
export interface ItemCardProps {
  row: Row;
  other: string;
  clock: Clock;
  onOpen: (row: Row) => void;
  onAnswer: (row: Row, answer: Answer) => void;
}

/** One item in a list: what, then who and when; one that needs the person says why and carries the answers. */
export function ItemCard({ row, other, clock, onOpen, onAnswer }: ItemCardProps) {
  const chip = chipOf(row, clock);
  const answers = answersTo(row);
  const meta = metaOf(row, clock);
  const needs = row.section === 'needs';
  return (
    <article class={styles['card']}>
      <div class={styles['head']}>
        <h3 class={styles['heading']}>
          <button type="button" class={styles['title']} data-row-focus onClick={() => onOpen(row)}>
            {row.title}
          </button>
        </h3>
        {chip !== null && <Chip tone={chip.tone}>{chip.text}</Chip>}
      </div>
      {needs && <p class={styles['reason']}>{reasonOf(row, other, clock)}</p>}
      {meta !== '' && <p class={cx(styles['meta'])}>{meta}</p>}
      {answers.length > 0 && (
        <div class={styles['actions']}>
          {answers.map((answer) => (
            <Button
              key={answer.label}
              variant={answer.primary ? 'primary' : 'plain'}
              label={`${answer.label}: ${row.title}`}
              onClick={() => onAnswer(row, answer)}
            >
              {answer.label}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
