import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/spoken';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';
import { CloseIcon } from './icons';
import { focusIsLost } from './lost-focus';
import { useLatest } from './use-latest';

/** What {@link Dialog} takes; mount it to open it, `onClose` is called on Escape, the cross and a press outside. */
export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal question over the page; the focus goes in, stays in, and returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, useLatest(onClose));
  return (
    <dialog ref={dialog} class={styles['dialog']} aria-labelledby={titleId}>
      <div class={styles['content']}>
        <header class={styles['head']}>
          <h2 id={titleId} class={styles['title']}>
            {title}
          </h2>
          <IconButton label={t.common.close} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** Opens the dialog and closes it as people expect; the page's own keys do not hear what is typed in it. */
function useModal(ref: RefObject<HTMLDialogElement | null>, close: RefObject<() => void>): void {
  // At once: a drawing that came before the paint would run the effects of parents before those of their children, and
  // a field cannot take the focus while its dialog is closed.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    const before = document.activeElement;
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    const press = (event: MouseEvent) => {
      // The backdrop is the dialog element itself, outside its content.
      if (event.target === dialog) close.current();
    };
    const keep = (event: KeyboardEvent) => event.stopPropagation();
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('mousedown', press);
    dialog.addEventListener('keydown', keep);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('mousedown', press);
      dialog.removeEventListener('keydown', keep);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else focusIsLost();
    };
  }, [ref, close]);
}
