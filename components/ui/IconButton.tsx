import type { ComponentChildren, Ref } from 'preact';
import styles from './IconButton.module.css';

/** What {@link IconButton} takes; `label` is its accessible name and its tooltip. */
export interface IconButtonProps {
  label: string;
  disabled?: boolean;
  /** For a button that opens a menu. */
  expanded?: boolean;
  /** Whether it carries the thin border of a plain button. */
  framed?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
}

/** A square button that shows only an icon. */
export function IconButton({ label, disabled, expanded, framed, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={framed === true ? `${styles['button']} ${styles['framed']}` : styles['button']}
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-expanded={expanded}
      onClick={rest.onClick}
    >
      {rest.children}
    </button>
  );
}
