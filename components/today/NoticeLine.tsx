import { RightIcon } from '@/components/ui/icons';
import styles from './NoticeLine.module.css';

/** One line that leads to what waits elsewhere. */
export interface Notice {
  id: string;
  text: string;
  onOpen: () => void;
}

/** A line at the top of Today; pressing it leads there. */
export function NoticeLine({ text, onOpen }: Notice) {
  return (
    <button type="button" class={styles['line']} onClick={onOpen}>
      <span>{text}</span>
      <RightIcon size={16} />
    </button>
  );
}
