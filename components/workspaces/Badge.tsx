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
    >
      {initials === '' ? <PersonIcon size={Math.round(size * 0.6)} /> : initials}
    </span>
  );
}
