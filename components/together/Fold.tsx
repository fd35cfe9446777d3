import type { ComponentChildren } from 'preact';
import styles from './Together.module.css';

/** What {@link Fold} takes. */
export interface FoldProps {
  title: string;
  /** A few quiet words beside the title. */
  note?: string;
  children: ComponentChildren;
}

/** A card that is one line until it is opened: for what is needed now and then. */
export function Fold({ title, note = '', children }: FoldProps) {
  return (
    <details class={styles['fold']}>
      <summary class={styles['line']}>
        <h2 class={styles['heading']}>{title}</h2>
        {note !== '' && <span class={styles['muted']}>{note}</span>}
      </summary>
      <div class={styles['folded']}>{children}</div>
    </details>
  );
}
