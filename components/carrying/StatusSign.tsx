import { IconButton } from '@/components/ui/IconButton';
import { PauseIcon, WarningIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';

/** What {@link StatusSign} takes. */
export interface StatusSignProps {
  state: 'failing' | 'paused';
  onOpen: () => void;
}

/** In the header, while syncing by a server fails or is paused; nothing says that all is well. */
export function StatusSign({ state, onOpen }: StatusSignProps) {
  return (
    <IconButton label={t.carrying.sign[state]} onClick={onOpen}>
      <span class={state === 'failing' ? styles['failing'] : styles['paused']}>
        {state === 'failing' ? <WarningIcon /> : <PauseIcon />}
      </span>
    </IconButton>
  );
}
