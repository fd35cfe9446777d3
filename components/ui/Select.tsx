import styles from './TextInput.module.css';

/** What {@link Select} takes. */
export interface SelectProps<V extends string> {
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  id?: string;
  /** Accessible name where no Field gives one. */
  label?: string;
  describedBy?: string | undefined;
}

/** A choice of one among several, folded away. */
export function Select<V extends string>({ options, value, onChange, label, ...rest }: SelectProps<V>) {
  return (
    <select
      id={rest.id}
      class={styles['input']}
      aria-label={label}
      aria-describedby={rest.describedBy}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
