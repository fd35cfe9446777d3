import { useId } from 'preact/hooks';
import styles from './Welcome.module.css';

/** What somebody does with work: hands it over, takes it on, or both with different people. */
export type Roles = 'delegate' | 'assist' | 'both';

const CHOICES: readonly { value: Roles; label: string; means: string }[] = [
  { value: 'delegate', label: 'I delegate', means: 'I hand work to an assistant.' },
  { value: 'assist', label: 'I assist', means: 'I take work on for one or more clients.' },
  { value: 'both', label: 'Both', means: 'I take work on, and hand some of it over.' },
];

/** What {@link RoleChoice} takes; `roles` is null until chosen. */
export interface RoleChoiceProps {
  roles: Roles | null;
  onRoles: (roles: Roles) => void;
}

/** The first question. */
export function RoleChoice({ roles, onRoles }: RoleChoiceProps) {
  const name = useId();
  return (
    <fieldset class={styles['choices']}>
      <legend class={styles['hidden']}>Do you delegate, assist, or both?</legend>
      {CHOICES.map(({ value, label, means }) => (
        <label key={value} class={styles['choice']}>
          <input
            type="radio"
            class={styles['radio']}
            name={name}
            value={value}
            aria-label={label}
            aria-describedby={`${name}-${value}`}
            checked={value === roles}
            onChange={() => onRoles(value)}
          />
          <strong>{label}</strong>
          <span id={`${name}-${value}`} class={styles['means']}>
            {means}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
