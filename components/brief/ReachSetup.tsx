import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import styles from './HandOver.module.css';

/** What {@link ReachSetup} takes; the words are the channel's own. */
export interface ReachSetupProps {
  label: string;
  hint: string;
  placeholder: string;
  onDone: (reach: string) => void;
  /** Goes on without it: the brief is copied, and the place is opened by hand. */
  onWithout: () => void;
  onCancel: () => void;
}

/** Asked once, where it is first needed: the number, board or address at which a channel reaches the assistant. */
export function ReachSetup({ label, hint, placeholder, ...on }: ReachSetupProps) {
  const [reach, setReach] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class={styles['setup']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (reach.trim() !== '') on.onDone(reach.trim());
      }}
    >
      <p>{t.handing.setup.reachOnce}</p>
      <Field label={label} hint={hint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={reach}
            onInput={setReach}
            placeholder={placeholder}
            describedBy={describedBy}
            inputRef={first}
          />
        )}
      </Field>
      <div class={styles['answers']}>
        <Button variant="primary" type="submit" disabled={reach.trim() === ''}>
          {t.handing.setup.go}
        </Button>
        <Button onClick={on.onWithout}>{t.handing.setup.without}</Button>
        <Button variant="quiet" onClick={on.onCancel}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}
