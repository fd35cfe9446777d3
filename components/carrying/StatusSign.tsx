import { IconButton } from '@/components/ui/IconButton';
import { PauseIcon, WarningIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';

/** What {@link StatusSign} takes. */
export interface StatusSignProps {
  state: 'failing' | 'paused';
  onOpen: () => void;
}

/** In the header, while syncing by a server fails or is paused; nothing says that all is well. */
export function StatusSign({ state, onOpen }: StatusSignProps) {
  return (
    <IconButton label={t.carrying.sign[state]} onClick={onOpen}>
      {state === 'failing' ? <WarningIcon /> : <PauseIcon />}
    </IconButton>
  );
}
