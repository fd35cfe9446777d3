import { PersonIcon } from '@/components/ui/icons';
import type { Colour } from '@/utils/delegation/workspace';
import styles from './Badge.module.css';

/** What {@link Badge} takes; `initials` '' shows head and shoulders, `size` is in CSS pixels. */
export interface BadgeProps {
  initials: string;
  colour: Colour;
  size?: number;
}

/** The disc of a workspace: its colour and initials. For the eye only: whatever stands beside it says the name. */
export function Badge({ initials, colour, size = 30 }: BadgeProps) {
  return (
    <span
      class={styles['badge']}
      style={{ '--fill': `var(--ws-${colour})`, '--size': `${size}px` }}
      aria-hidden="true"
      // Drawn, not written: a button around it is named by words, and initials are not the beginning of them.
      data-initials={initials}
    >
      {initials === '' && <PersonIcon size={Math.round(size * 0.6)} />}
    </span>
  );
}
