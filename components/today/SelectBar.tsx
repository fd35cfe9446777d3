import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { CloseIcon } from '@/components/ui/icons';
import { countLabel } from '@/utils/i18n/format';
import styles from './SelectBar.module.css';

/** One thing that can be done with all that is picked. */
export interface BulkAction {
  id: string;
  label: string;
  onSelect: () => void;
}

/** What {@link SelectBar} takes; `actions` the likeliest first. */
export interface SelectBarProps {
  count: number;
  actions: readonly BulkAction[];
  /** False while something is being done with them. */
  ready: boolean;
  onAll: () => void;
  onClose: () => void;
}

/** How many actions stand beside the count; the rest is in a menu. */
const SHOWN = 2;

/** How many rows are picked, and what can be done with all of them. */
export function SelectBar({ count, actions, ready, onAll, onClose }: SelectBarProps) {
  const rest = actions.slice(SHOWN);
  return (
    <section class={styles['bar']} aria-label="Selected items">
      <div class={styles['line']}>
        <p class={styles['count']} role="status">
          {count === 0 ? 'Select items' : `${countLabel(count)} selected`}
        </p>
        <Button variant="quiet" disabled={!ready} onClick={onAll}>
          Select all
        </Button>
        <IconButton label="Leave selecting" onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {count > 0 && (
        <div class={styles['actions']}>
          {actions.slice(0, SHOWN).map(({ id, label, onSelect }) => (
            <Button key={id} disabled={!ready} onClick={onSelect}>
              {label}
            </Button>
          ))}
          {rest.length > 0 && (
            <Menu
              label="More for the selected items"
              framed
              upwards
              items={rest.map((action) => ({ ...action, disabled: !ready }))}
            />
          )}
        </div>
      )}
    </section>
  );
}
