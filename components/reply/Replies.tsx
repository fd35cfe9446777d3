import type { Clock } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import { ReplyCard, type ReplyProps } from './ReplyCard';
import styles from './ReplyCard.module.css';

/** What {@link Replies} takes. */
export interface RepliesProps {
  replies: readonly ReplyProps[];
  clock: Clock;
  onOpen: (row: Row) => void;
}

/** An open mail that answers one hand-over, or several at once. */
export function Replies({ replies, clock, onOpen }: RepliesProps) {
  return (
    <div class={styles['replies']}>
      {replies.map((reply) => (
        <ReplyCard key={reply.row.id} {...reply} clock={clock} onOpen={onOpen} />
      ))}
    </div>
  );
}
