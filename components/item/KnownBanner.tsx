import { stageWithin, type Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { CloseIcon } from '@/components/ui/icons';
import type { Item } from '@/utils/delegation/item';
import { sinceLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './ItemView.module.css';

/** What {@link KnownBanner} takes; `onSeparate` is absent where the item has no source to capture once more. */
export interface KnownBannerProps {
  item: Item;
  clock: Clock;
  onSeparate?: (() => void) | undefined;
  onClose: () => void;
}

/** Says that what was just captured is an item already, and offers a second one. */
export function KnownBanner({ item, clock, onSeparate, onClose }: KnownBannerProps) {
  const since = sinceLabel(item.stageSince, clock.now, clock.zone);
  return (
    <div class={styles['banner']} role="status">
      <div class={styles['line']}>
        <p>{t.item.known({ stage: stageWithin(item.stage), since })}</p>
        <IconButton label={t.item.dismiss} onClick={onClose}>
          <CloseIcon size={16} />
        </IconButton>
      </div>
      {onSeparate !== undefined && <Button onClick={onSeparate}>{t.item.separate}</Button>}
    </div>
  );
}
