import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/spoken';
import { IconButton } from './IconButton';
import styles from './Toast.module.css';
import { CloseIcon } from './icons';
import { useLatest } from './use-latest';

/** What {@link Toast} takes; a null text keeps the announcing region in the page with nothing in it. */
export interface ToastProps {
  text: string | null;
  action?: { label: string; onClick: () => void };
  onClose: () => void;
  /** How long it stays, in ms; it stays longer while the pointer or the focus is on it. */
  stays?: number;
}

/** A line at the bottom that says what has just happened, with a way back. */
export function Toast({ text, action, onClose, stays = 10_000 }: ToastProps) {
  const held = useRef(false);
  const left = useRef(false);
  const close = useLatest(onClose);
  useLayoutEffect(() => {
    if (text === null) return undefined;
    left.current = false;
    held.current = false;
    const timer = setTimeout(() => {
      if (held.current) left.current = true;
      else close.current();
    }, stays);
    return () => clearTimeout(timer);
  }, [text, action, stays, close]);
  const hold = () => {
    held.current = true;
  };
  const release = () => {
    held.current = false;
    if (left.current) onClose();
  };
  return (
    <div class={styles['place']} role="status">
      {text !== null && (
        <div
          class={styles['toast']}
          onPointerEnter={hold}
          onPointerLeave={release}
          onFocusIn={hold}
          onFocusOut={release}
        >
          <span class={styles['text']}>{text}</span>
          {action !== undefined && (
            <button type="button" class={styles['action']} onClick={action.onClick}>
              {action.label}
            </button>
          )}
          <span class={styles['close']}>
            <IconButton label={t.common.dismiss} onClick={onClose}>
              <CloseIcon size={16} />
            </IconButton>
          </span>
        </div>
      )}
    </div>
  );
}
