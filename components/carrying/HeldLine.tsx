import { nameFirst, nameOr } from '@/components/today/words';
import type { Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';

/** Whether the other side has an item; `unsent`: nothing takes it there by itself. */
export type Held = 'there' | 'on-the-way' | 'unsent';

/** What {@link HeldLine} takes. */
export interface HeldLineProps {
  held: Held;
  /** The other member's name or '', and the user's role. */
  other: string;
  role: Role;
  onSend: () => void;
}

/** One quiet line on whether the other side has this item. */
export function HeldLine({ held, other, role, onSend }: HeldLineProps) {
  const words = t.carrying.held;
  if (held === 'there') return <p class={styles['held']}>{words.has({ name: nameFirst(other, role) })}</p>;
  const name = nameOr(other, role);
  if (held === 'on-the-way') return <p class={styles['held']}>{words.onWay({ name })}</p>;
  return (
    <p class={styles['held']}>
      {words.notYet({ name })}{' '}
      <button type="button" class={styles['more']} onClick={onSend}>
        {words.send}
      </button>
    </p>
  );
}
