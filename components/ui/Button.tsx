import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';
import { cx } from './cx';

/** What {@link Button} takes; `primary` is the one answer a card waits for, `quiet` has no border. */
export interface ButtonProps {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Takes the whole width of its container. */
  wide?: boolean;
  /** Says more than the visible text, for screen readers; must begin with the visible text. */
  label?: string;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
}

/** A button with a text, and an icon before it when wanted. */
export function Button({ variant = 'plain', type = 'button', disabled, wide, label, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      class={cx(styles['button'], styles[variant], wide === true && styles['wide'])}
      disabled={disabled}
      aria-label={label}
      onClick={rest.onClick}
    >
      {rest.children}
    </button>
  );
}
