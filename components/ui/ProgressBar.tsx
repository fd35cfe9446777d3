import styles from './ProgressBar.module.css';

/** What {@link ProgressBar} takes; a `total` of 0 means that it is not known yet. */
export interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
  /** Said instead of the percentage, such as '3,400 of 10,000'. */
  figures?: string;
}

/** How far a long task has come. */
export function ProgressBar({ label, done, total, figures }: ProgressBarProps) {
  const part = total === 0 ? null : Math.min(1, done / total);
  return (
    <div class={styles['progress']}>
      <span class={styles['label']}>{label}</span>
      <progress
        class={styles['bar']}
        aria-label={label}
        max={1}
        {...(part === null ? {} : { value: part })}
      />
      {part !== null && <span class={styles['label']}>{figures ?? `${Math.floor(part * 100)}%`}</span>}
    </div>
  );
}
