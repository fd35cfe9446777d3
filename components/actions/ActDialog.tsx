import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Clock } from '@/components/today/words';
import type { Plan } from '@/utils/delegation/capacity';
import type { Item, Role } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { t } from '@/utils/i18n/spoken';
import styles from './Actions.module.css';
import type { Typed } from './typed';

/** What every dialog of an action takes; `onTyped` gets every keystroke. */
export interface DialogProps {
  item: Item;
  /** The user's role where the item is, and the other person's name or ''. */
  role: Role;
  other: string;
  clock: Clock;
  /** The two people of the item's workspace, with their clocks. */
  pair: Pair;
  /** Where there is room for what is to be accepted; null: not known. */
  plan?: Plan | null;
  typed: Typed;
  onTyped: (change: Partial<Typed>) => void;
  /** Why it was not recorded, one sentence; null while nothing is wrong. */
  error: string | null;
  onDone: () => void;
  onClose: () => void;
}

/** What {@link ActDialog} takes. */
export interface ActDialogProps extends Pick<DialogProps, 'error' | 'onDone' | 'onClose'> {
  title: string;
  /** The item's title. */
  about: string;
  /** The text of the button. */
  action: string;
  children: ComponentChildren;
}

/** The frame of a dialog that asks for words: what it is about, the fields, what is wrong, the buttons. */
export function ActDialog({ title, about, action, error, onDone, onClose, children }: ActDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first], textarea, input')?.focus();
  }, []);
  return (
    <Dialog title={title} onClose={onClose}>
      {/* Enter alone makes a new line in a text, so Ctrl or Cmd with it finishes, as in a mail. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        class={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onDone();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          onDone();
        }}
      >
        <p class={styles['about']}>{about}</p>
        {children}
        {error !== null && (
          <p class={styles['error']} role="alert">
            {error}
          </p>
        )}
        <div class={styles['buttons']}>
          <Button variant="primary" type="submit">
            {action}
          </Button>
          <Button onClick={onClose}>{t.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
