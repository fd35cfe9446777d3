import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Together.module.css';

/** What is to be removed: one device, or the other member with all devices; `what` is its name. */
export interface Removal {
  kind: 'device' | 'member';
  what: string;
  devices: readonly string[];
}

/** What {@link RemoveDialog} takes. */
export interface RemoveDialogProps {
  removal: Removal;
  role: Role;
  onRemove: () => void;
  onClose: () => void;
}

/** Says exactly what a removal does before it is done. */
export function RemoveDialog({ removal: { kind, what }, role, onRemove, onClose }: RemoveDialogProps) {
  const { removes } = t.together;
  const points = [
    ...(kind === 'member' ? [removes.everyDevice({ name: what })] : []),
    removes.stops,
    removes.keeps,
    removes.late[role],
    ...(kind === 'member' ? [removes.items] : []),
  ];
  return (
    <Dialog title={t.together.removeAsk({ what })} onClose={onClose}>
      <ul class={styles['points']}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div class={styles['buttons']}>
        <Button variant="danger" onClick={onRemove}>
          {t.together.removeNamed({ what })}
        </Button>
        <Button onClick={onClose}>{t.common.cancel}</Button>
      </div>
    </Dialog>
  );
}
