import { Button } from '@/components/ui/Button';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';

/** What a brief has to do with procedures: one is offered, one is followed, or one can be chosen. */
export type BriefProcedureProps =
  /** `words` say which one fits, and why. */
  | { kind: 'offered'; words: string; onTake: () => void; onNotThis: () => void; onPick: () => void }
  | { kind: 'followed'; title: string; onOpen: () => void; onLeave: () => void }
  | { kind: 'none'; onPick: () => void };

/** The procedure of a brief. */
export function BriefProcedure(props: BriefProcedureProps) {
  const { use, item } = t.procedures;
  switch (props.kind) {
    case 'offered':
      return (
        <section class={styles['offer']} aria-label={t.procedures.one.title}>
          <p>{props.words}</p>
          <div class={styles['buttons']}>
            <Button variant="primary" onClick={props.onTake}>
              {use.take}
            </Button>
            <Button onClick={props.onNotThis}>{use.notThis}</Button>
            <button type="button" class={styles['link']} onClick={props.onPick}>
              {use.pick}
            </button>
          </div>
        </section>
      );
    case 'followed': {
      const { title } = props;
      return (
        <div class={styles['line']}>
          <button
            type="button"
            class={styles['link']}
            aria-label={item.open({ title })}
            onClick={props.onOpen}
          >
            {use.follows({ title })}
          </button>
          <button type="button" class={`${styles['link']} ${styles['plain']}`} onClick={props.onLeave}>
            {use.leave}
          </button>
        </div>
      );
    }
    case 'none':
      return (
        <div class={styles['line']}>
          <button type="button" class={styles['link']} onClick={props.onPick}>
            {use.pick}
          </button>
        </div>
      );
  }
}
