import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { CloseIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
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
  const { select } = t.sidebar;
  const rest = actions.slice(SHOWN);
  return (
    <section class={styles['bar']} aria-label={select.label}>
      <div class={styles['line']}>
        <p class={styles['count']} role="status">
          {count === 0 ? select.none : select.count({ count })}
        </p>
        <Button variant="quiet" disabled={!ready} onClick={onAll}>
          {select.all}
        </Button>
        <IconButton label={select.leave} onClick={onClose}>
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
              label={select.more}
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
