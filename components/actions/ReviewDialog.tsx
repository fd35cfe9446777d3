import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { t } from '@/utils/i18n/spoken';
import type { DialogProps } from './ActDialog';
import styles from './Actions.module.css';

/** What {@link ReviewDialog} takes; `onRate` gets 1 to 5, or null when it is skipped. */
export type ReviewDialogProps = Pick<DialogProps, 'item' | 'error' | 'onClose'> & {
  onRate: (rating: number | null) => void;
};

const RATINGS = [1, 2, 3, 4, 5] as const;

/** Approves a delivery and asks how well it was done: one key, 1 to 5, or Enter to say nothing. */
export function ReviewDialog({ item, error, onRate, onClose }: ReviewDialogProps) {
  const words = t.dialogs.review;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('[data-skip] button')?.focus(), []);
  return (
    <Dialog title={words.title} onClose={onClose}>
      {/* The keys belong to the buttons inside, wherever among them the focus is. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={box}
        class={styles['form']}
        onKeyDown={(event) => {
          const rating = RATINGS.find((one) => String(one) === event.key);
          if (rating === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onRate(rating);
        }}
      >
        <p class={styles['about']}>{item.title}</p>
        <div class={styles['group']} role="group" aria-label={words.how}>
          <p class={styles['legend']}>{words.how}</p>
          <div class={styles['ratings']}>
            {RATINGS.map((rating) => (
              <button
                key={rating}
                type="button"
                class={styles['rating']}
                aria-label={words.mark({ mark: rating })}
                onClick={() => onRate(rating)}
              >
                {rating}
              </button>
            ))}
          </div>
          <p class={styles['ends']}>
            <span>{words.worst}</span>
            <span>{words.best}</span>
          </p>
        </div>
        {error !== null && (
          <p class={styles['error']} role="alert">
            {error}
          </p>
        )}
        <div class={styles['buttons']} data-skip>
          <Button variant="primary" onClick={() => onRate(null)}>
            {words.skip}
          </Button>
          <Button onClick={onClose}>{t.common.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
