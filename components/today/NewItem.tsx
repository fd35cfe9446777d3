import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import styles from './NewItem.module.css';

/** What {@link NewItem} takes; `onTitle` gets every keystroke. */
export interface NewItemProps {
  title: string;
  onTitle: (title: string) => void;
  onBrief: () => void;
  onLater: () => void;
}

/** One line that becomes an item. */
export function NewItem({ title, onTitle, onBrief, onLater }: NewItemProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const { fresh } = t.sidebar;
  const empty = title.trim() === '';
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        // Enter does nothing while the button is disabled.
        onBrief();
      }}
    >
      <Field label={fresh.what} hint={fresh.whatHint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={title}
            describedBy={describedBy}
            placeholder={fresh.example}
            inputRef={input}
            onInput={onTitle}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant="primary" type="submit" disabled={empty}>
          {fresh.brief}
        </Button>
        <Button disabled={empty} onClick={onLater}>
          {t.sidebar.later}
        </Button>
      </div>
    </form>
  );
}
