import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';

/** What {@link Section} takes; `why` is one sentence on what it does. */
export interface SectionProps {
  title: string;
  why: string;
  children: ComponentChildren;
}

/** One part of the agreement. */
export function Section({ title, why, children }: SectionProps) {
  const id = useId();
  return (
    <section class={styles['section']} aria-labelledby={id}>
      <div class={styles['head']}>
        <h2 id={id} class={styles['title']}>
          {title}
        </h2>
        <p class={styles['note']}>{why}</p>
      </div>
      {children}
    </section>
  );
}

/** What {@link Locked} takes: whose choice it is, and what they chose. */
export interface LockedProps {
  /** Who may change it, at the beginning of a sentence: 'Anna'. */
  by: string;
  label?: string;
  children: ComponentChildren;
}

/** What the viewer may see and not change, with whose it is. */
export function Locked({ by, label, children }: LockedProps) {
  return (
    <div class={styles['locked']}>
      {label !== undefined && <p class={styles['label']}>{label}</p>}
      <div>{children}</div>
      <p class={styles['note']}>{t.agreement.setBy({ name: by })}</p>
    </div>
  );
}
