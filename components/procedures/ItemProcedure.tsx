import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/item/Panels';
import type { Item } from '@/utils/delegation/item';
import type { Procedure } from '@/utils/delegation/procedure';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';
import { titleOf } from './procedure-words';

/** What {@link ItemProcedure} takes. */
export interface ItemProcedureProps {
  item: Pick<Item, 'brief' | 'deviation' | 'stage'>;
  /** The procedure that it follows, or that it became; null for none, and for one that is not known here. */
  follows: Procedure | null;
  grew: Procedure | null;
  /** Whether a deviation is still to be answered. */
  asks: boolean;
  onOpen: (procedure: Procedure) => void;
  onMake: () => void;
  onNext: (procedure: Procedure) => void;
  onStay: () => void;
}

/** What an item has to do with a procedure: which one it follows, whether it did, and what can be learnt from it. */
export function ItemProcedure(props: ItemProcedureProps) {
  const { item, follows, grew } = props;
  if (follows !== null) return <Follows {...props} procedure={follows} />;
  const finished = item.stage === 'delivered' || item.stage === 'done';
  if (grew === null && (!finished || item.brief.procedure !== null)) return null;
  const says = t.procedures.item;
  return (
    <div class={styles['line']}>
      {grew === null ? (
        <Button variant="quiet" onClick={props.onMake}>
          {says.make}
        </Button>
      ) : (
        <button type="button" class={styles['link']} onClick={() => props.onOpen(grew)}>
          {says.grew({ title: titleOf(grew) })}
        </button>
      )}
    </div>
  );
}

function Follows({ item, procedure, asks, ...on }: ItemProcedureProps & { procedure: Procedure }) {
  const says = t.procedures.item;
  const used = item.brief.procedure?.version ?? 1;
  const latest = procedure.versions.length;
  const title = titleOf(procedure);
  return (
    <Panel title={says.panel}>
      <p>
        <button
          type="button"
          class={styles['link']}
          aria-label={says.open({ title })}
          onClick={() => on.onOpen(procedure)}
        >
          {t.common.quoted({ text: title })}
        </button>{' '}
        <span class={styles['muted']}>
          {[t.procedures.version({ number: used }), latest > used ? says.later({ number: latest }) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      {item.deviation === '' && <p>{says.followed}</p>}
      {item.deviation !== null && item.deviation !== '' && (
        <>
          <p class={styles['text']}>
            <strong>{says.differed}</strong> {item.deviation}
          </p>
          {asks && (
            <div class={styles['buttons']}>
              <Button onClick={() => on.onNext(procedure)}>{says.next}</Button>
              <Button variant="quiet" onClick={on.onStay}>
                {says.stay}
              </Button>
            </div>
          )}
        </>
      )}
    </Panel>
  );
}
