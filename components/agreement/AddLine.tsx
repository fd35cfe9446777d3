import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import styles from './Agreement.module.css';

/** What {@link AddLine} takes; `label` says what is added, `placeholder` is an example. */
export interface AddProps {
  label: string;
  placeholder: string;
  value: string;
  onInput: (text: string) => void;
  onAdd: () => void;
}

/** A field with the button that adds what stands in it. */
export function AddLine({ label, placeholder, value, onInput, onAdd }: AddProps) {
  return (
    <div class={styles['line']}>
      <TextInput
        label={label}
        placeholder={`${label}, such as “${placeholder}”`}
        value={value}
        onInput={onInput}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onAdd();
        }}
      />
      <Button disabled={value.trim() === ''} onClick={onAdd} label={`Add: ${label.toLowerCase()}`}>
        Add
      </Button>
    </div>
  );
}
