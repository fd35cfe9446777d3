import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';

/** What {@link AddLine} takes; `label` says what is added, `add` is the button's name. */
export interface AddProps {
  label: string;
  add: string;
  value: string;
  onInput: (text: string) => void;
  onAdd: () => void;
}

/** A field with the button that adds what stands in it. */
export function AddLine({ label, add, value, onInput, onAdd }: AddProps) {
  return (
    <div class={styles['line']}>
      <TextInput
        label={label}
        placeholder={label}
        value={value}
        onInput={onInput}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onAdd();
        }}
      />
      <Button disabled={value.trim() === ''} onClick={onAdd} label={add}>
        {t.common.add}
      </Button>
    </div>
  );
}
