import { Button } from '@/components/ui/Button';
import { t } from '@/utils/i18n/spoken';
import styles from './Search.module.css';

/** What {@link PickFilter} takes; `none` is said where there is nothing to choose. */
export interface PickFilterProps {
  label: string;
  choices: readonly { id: string; name: string }[];
  none?: string;
  picked: readonly string[];
  onPick: (picked: string[]) => void;
  onClose: () => void;
}

/** Any of a few; each choice counts at once. */
export function PickFilter({ label, choices, none = '', picked, onPick, onClose }: PickFilterProps) {
  if (choices.length === 0) return <p class={styles['quiet']}>{none}</p>;
  return (
    <>
      <ul class={styles['list']} aria-label={label}>
        {choices.map(({ id, name }) => (
          <li key={id}>
            <label class={styles['choice']}>
              <input
                type="checkbox"
                checked={picked.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onPick(checked ? [...picked, id] : picked.filter((one) => one !== id))
                }
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <Button variant="primary" onClick={onClose}>
        {t.search.show}
      </Button>
    </>
  );
}
