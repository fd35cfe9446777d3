import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
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
  useEffect(() => input.current?.focus(), []);
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
      <Field label="What should be done?" hint="The details come next, in the brief.">
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={title}
            describedBy={describedBy}
            placeholder="Find a painter for the office"
            inputRef={input}
            onInput={onTitle}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant="primary" type="submit" disabled={empty}>
          Brief it
        </Button>
        <Button disabled={empty} onClick={onLater}>
          Keep for later
        </Button>
      </div>
    </form>
  );
}
