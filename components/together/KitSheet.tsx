import { Button } from '@/components/ui/Button';
import { PrintIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './Kit.module.css';

/** How far the kit is; `groups` are those of its code, `day` says when it was made. */
export type KitState =
  | { kind: 'ready' }
  | { kind: 'making' }
  | { kind: 'failed'; reason: string }
  | { kind: 'made'; groups: readonly string[]; day: string };

/** What {@link KitSheet} takes. */
export interface KitSheetProps {
  /** The other member's name, or what they are. */
  name: string;
  state: KitState;
  onMake: () => void;
  onPrint: () => void;
}

/** A sheet to print: what a recovery kit is, its code once it is made, and how to use it. */
export function KitSheet({ name, state, onMake, onPrint }: KitSheetProps) {
  const words = t.joining.kit;
  return (
    <main class={styles['page']}>
      <header>
        <h1 class={styles['title']}>
          {t.common.product}: {words.title}
        </h1>
        <p class={styles['lead']}>{words.forWork({ name })}</p>
      </header>
      <p>{words.why}</p>
      <Code state={state} onMake={onMake} onPrint={onPrint} />
      <section>
        <h2 class={styles['heading']}>{words.how}</h2>
        <ol class={styles['steps']}>
          {Object.entries(words.steps).map(([key, step]) => (
            <li key={key}>{step}</li>
          ))}
        </ol>
      </section>
      <p>{words.keep}</p>
      {state.kind === 'made' && <p class={styles['note']}>{words.made({ day: state.day })}</p>}
    </main>
  );
}

function Code({ state, onMake, onPrint }: Omit<KitSheetProps, 'name'>) {
  const words = t.joining.kit;
  if (state.kind === 'made') {
    return (
      <section>
        <h2 class={styles['heading']}>{words.code}</h2>
        <p class={styles['code']} translate={false}>
          {state.groups.map((group, index) => (
            <span key={index}>{group} </span>
          ))}
        </p>
        <div class={styles['screen']}>
          <p role="status">{words.once}</p>
          <div class={styles['buttons']}>
            <Button variant="primary" onClick={onPrint}>
              <PrintIcon size={18} /> {words.print}
            </Button>
          </div>
        </div>
      </section>
    );
  }
  return (
    <div class={styles['screen']}>
      <div class={styles['buttons']}>
        <Button variant="primary" disabled={state.kind === 'making'} onClick={onMake}>
          {words.make}
        </Button>
      </div>
      {state.kind === 'making' && <p role="status">{words.making}</p>}
      {state.kind === 'failed' && (
        <p class={styles['error']} role="alert">
          {state.reason}
        </p>
      )}
    </div>
  );
}
