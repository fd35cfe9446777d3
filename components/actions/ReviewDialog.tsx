import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { DialogProps } from './ActDialog';
import styles from './Actions.module.css';

/** What {@link ReviewDialog} takes; `onRate` gets 1 to 5, or null when it is skipped. */
export type ReviewDialogProps = Pick<DialogProps, 'item' | 'error' | 'onClose'> & {
  onRate: (rating: number | null) => void;
};

const RATINGS = [1, 2, 3, 4, 5] as const;

/** Approves a delivery and asks how well it was done: one key, 1 to 5, or Enter to say nothing. */
export function ReviewDialog({ item, error, onRate, onClose }: ReviewDialogProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-skip] button')?.focus(), []);
  return (
    <Dialog title="Looks good" onClose={onClose}>
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
        <div class={styles['group']} role="group" aria-label="How well was it done?">
          <p class={styles['legend']}>How well was it done?</p>
          <div class={styles['ratings']}>
            {RATINGS.map((rating) => (
              <button
                key={rating}
                type="button"
                class={styles['rating']}
                aria-label={`${rating} of 5`}
                onClick={() => onRate(rating)}
              >
                {rating}
              </button>
            ))}
          </div>
          <p class={styles['ends']}>
            <span>1: hardly usable</span>
            <span>5: could not be better</span>
          </p>
        </div>
        {error !== null && (
          <p class={styles['error']} role="alert">
            {error}
          </p>
        )}
        <div class={styles['buttons']} data-skip>
          <Button variant="primary" onClick={() => onRate(null)}>
            Done, without a mark
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </div>
    </Dialog>
  );
}
