import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n/spoken';
import styles from './Welcome.module.css';

/** What somebody does with work: hands it over, takes it on, or both with different people. */
export type Roles = 'delegate' | 'assist' | 'both';

const ROLES: readonly Roles[] = ['delegate', 'assist', 'both'];

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
      <legend class={styles['hidden']}>{t.welcome.rolesAsk}</legend>
      {ROLES.map((value) => (
        <label key={value} class={styles['choice']}>
          <input
            type="radio"
            class={styles['radio']}
            name={name}
            value={value}
            aria-label={t.welcome.roles[value].label}
            aria-describedby={`${name}-${value}`}
            checked={value === roles}
            onChange={() => onRoles(value)}
          />
          <strong>{t.welcome.roles[value].label}</strong>
          <span id={`${name}-${value}`} class={styles['means']}>
            {t.welcome.roles[value].means}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
