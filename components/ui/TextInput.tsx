import type { Ref } from 'preact';
import styles from './TextInput.module.css';

/** What {@link TextInput} takes; `onInput` gets the whole text at each keystroke. */
export interface TextInputProps {
  value: string;
  onInput: (text: string) => void;
  id?: string;
  type?: 'text' | 'email' | 'search' | 'date' | 'time' | 'datetime-local';
  placeholder?: string;
  /** Accessible name where no Field gives one. */
  label?: string;
  describedBy?: string | undefined;
  autocomplete?: string;
  /** The id of a datalist to choose from. */
  list?: string;
  maxLength?: number;
  inputRef?: Ref<HTMLInputElement>;
  onBlur?: () => void;
  onFocus?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A one-line field. */
export function TextInput({ value, onInput, type = 'text', label, describedBy, ...rest }: TextInputProps) {
  // Preact types each kind of input apart; a variable kind fits none of them.
  const kind = { type } as { type: 'text' };
  return (
    <input
      ref={rest.inputRef ?? null}
      id={rest.id}
      class={styles['input']}
      {...kind}
      value={value}
      placeholder={rest.placeholder}
      aria-label={label}
      aria-describedby={describedBy}
      autocomplete={rest.autocomplete ?? 'off'}
      maxLength={rest.maxLength}
      list={rest.list}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={rest.onBlur}
      onFocus={rest.onFocus}
      onKeyDown={rest.onKeyDown}
    />
  );
}
