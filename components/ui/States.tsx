import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/spoken';
import { Button } from './Button';
import styles from './States.module.css';
import { WarningIcon } from './icons';

/** What {@link EmptyState} takes. */
export interface EmptyStateProps {
  title: string;
  children?: ComponentChildren;
}

/** Says kindly that there is nothing here, and what to do about it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class={styles['state']}>
      <p class={styles['title']}>{title}</p>
      {children !== undefined && <div class={styles['text']}>{children}</div>}
    </div>
  );
}

/** What {@link ErrorState} takes; `detail` is for a bug report and shown small. */
export interface ErrorStateProps {
  title: string;
  detail?: string;
  onRetry?: () => void;
}

/** Says what went wrong and offers to try again. */
export function ErrorState({ title, detail, onRetry }: ErrorStateProps) {
  return (
    <div class={styles['state']} role="alert">
      <p class={styles['title']}>
        <WarningIcon size={18} /> {title}
      </p>
      {detail !== undefined && <p class={styles['detail']}>{detail}</p>}
      {onRetry !== undefined && <Button onClick={onRetry}>{t.common.retry}</Button>}
    </div>
  );
}

/** What {@link LoadingState} takes; `rows` is how many placeholder cards to show. */
export interface LoadingStateProps {
  rows?: number;
}

/** Placeholder cards, shown only when loading takes longer than a blink (150 ms). */
export function LoadingState({ rows = 3 }: LoadingStateProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div class={styles['loading']} role="status" aria-label={t.common.loading}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class={styles['bone']} />
      ))}
    </div>
  );
}
