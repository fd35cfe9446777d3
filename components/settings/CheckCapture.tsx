import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { CopyIcon } from '@/components/ui/icons';
import { EmptyState, LoadingState } from '@/components/ui/States';
import type { Capture } from '@/utils/delegation/capture';
import type { Source } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './CheckCapture.module.css';
import { fieldText } from './fields';

/** Where the check stands: reading, nothing to read in this tab, or what was found. */
export type CheckState =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'read'; capture: Capture; looked: readonly (keyof Source)[]; diagnostic: string };

/** What {@link CheckCapture} takes. */
export interface CheckCaptureProps {
  state: CheckState;
  copied: boolean;
  onCopy: (diagnostic: string) => void;
  onAgain: () => void;
}

/** What a capture of the page in view would find, field by field, and by which step. */
export function CheckCapture({ state, copied, onCopy, onAgain }: CheckCaptureProps) {
  const words = t.sites.check;
  return (
    <div class={styles['view']}>
      {state.kind === 'reading' && <LoadingState />}
      {state.kind === 'none' && (
        <EmptyState title={words.nothing}>
          <p>{words.nothingWhy}</p>
        </EmptyState>
      )}
      {state.kind === 'read' && <Found state={state} />}
      <div class={styles['buttons']}>
        <Button onClick={onAgain}>{words.again}</Button>
        {state.kind === 'read' && (
          <Button onClick={() => onCopy(state.diagnostic)}>
            <CopyIcon size={18} />
            {copied ? words.copied : words.copy}
          </Button>
        )}
      </div>
      {state.kind === 'read' && (
        <details class={styles['details']}>
          <summary>{words.holds}</summary>
          <p class={styles['note']}>{words.holdsWhy}</p>
          {/* It scrolls, so the keyboard must reach it. */}
          <textarea
            class={styles['diagnostic']}
            readOnly
            rows={8}
            aria-label={words.diagnostic}
            value={state.diagnostic}
          />
        </details>
      )}
    </div>
  );
}

function Found({ state }: { state: Extract<CheckState, { kind: 'read' }> }) {
  const { source, found } = state.capture;
  const missing = state.looked.filter((field) => found[field] === undefined).length;
  return (
    <>
      <p role="status">
        {missing === 0
          ? t.sites.check.allFound
          : t.sites.check.someFound({ found: state.looked.length - missing, all: state.looked.length })}
      </p>
      <dl class={styles['fields']}>
        {state.looked.map((field) => {
          const step = found[field];
          return (
            <div key={field} class={styles['field']}>
              <dt class={styles['name']}>
                {t.sites.field[field]}
                <Chip tone={step === undefined ? 'risk' : 'neutral'}>
                  {step === undefined ? t.sites.check.notFound : t.sites.step[step]}
                </Chip>
              </dt>
              <dd class={styles['value']}>{step === undefined ? '' : fieldText(source, field)}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
