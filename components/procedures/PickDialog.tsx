import { Dialog } from '@/components/ui/Dialog';
import { EmptyState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import { VirtualList } from '@/components/ui/VirtualList';
import type { Area } from '@/utils/delegation/agreement';
import type { Procedure } from '@/utils/delegation/procedure';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';
import { metaOf, titleOf } from './procedure-words';

/** What {@link PickDialog} takes; `procedures` are those that the query finds. */
export interface PickDialogProps {
  procedures: readonly Procedure[];
  areas: readonly Area[];
  query: string;
  onQuery: (query: string) => void;
  onPick: (procedure: Procedure) => void;
  onClose: () => void;
}

/** The choice of the procedure that a brief is to follow. */
export function PickDialog({ procedures, areas, query, onQuery, onPick, onClose }: PickDialogProps) {
  const { search, notFound, use } = t.procedures;
  const asked = query.trim();
  return (
    <Dialog title={use.pickTitle} onClose={onClose}>
      <div class={styles['picks']}>
        <TextInput type="search" label={search} placeholder={search} value={query} onInput={onQuery} />
        {procedures.length === 0 ? (
          <EmptyState title={asked === '' ? use.pickNone : notFound({ query: asked })} />
        ) : (
          <VirtualList
            label={t.today.places.procedures}
            items={procedures}
            itemKey={({ id }) => id}
            estimate={() => 60}
            stops={() => true}
            render={(procedure) => {
              const meta = metaOf(procedure, areas, null);
              return (
                <div class={styles['card']}>
                  <button
                    type="button"
                    class={styles['open']}
                    data-row-focus
                    onClick={() => onPick(procedure)}
                  >
                    {titleOf(procedure)}
                  </button>
                  {meta !== '' && <p class={styles['muted']}>{meta}</p>}
                </div>
              );
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
