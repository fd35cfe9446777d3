import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { CopyIcon } from '@/components/ui/icons';
import { EmptyState, LoadingState } from '@/components/ui/States';
import type { Capture, FoundBy } from '@/utils/delegation/capture';
import type { Source } from '@/utils/delegation/item';
import styles from './CheckCapture.module.css';
import { FIELD_WORDS, fieldText } from './fields';

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

const STEP_WORDS: Record<FoundBy, string> = {
  json: 'site’s data',
  dom: 'page',
  meta: 'metadata',
  tab: 'tab',
};

/** What a capture of the page in view would find, field by field, and by which step. */
export function CheckCapture({ state, copied, onCopy, onAgain }: CheckCaptureProps) {
  return (
    <div class={styles['view']}>
      {state.kind === 'reading' && <LoadingState />}
      {state.kind === 'none' && (
        <EmptyState title="Nothing to check in this tab">
          <p>Open an email, a card or a task on a site that you have allowed, and check again.</p>
        </EmptyState>
      )}
      {state.kind === 'read' && <Found state={state} />}
      <div class={styles['buttons']}>
        <Button onClick={onAgain}>Check again</Button>
        {state.kind === 'read' && (
          <Button onClick={() => onCopy(state.diagnostic)}>
            <CopyIcon size={18} />
            {copied ? 'Copied' : 'Copy diagnostic'}
          </Button>
        )}
      </div>
      {state.kind === 'read' && (
        <details class={styles['details']}>
          <summary>What the diagnostic holds</summary>
          <p class={styles['note']}>Tag and class names of the page, none of its words.</p>
          {/* It scrolls, so the keyboard must reach it. */}
          <textarea
            class={styles['diagnostic']}
            readOnly
            rows={8}
            aria-label="Diagnostic"
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
          ? 'Everything that was looked for was found.'
          : `${state.looked.length - missing} of ${state.looked.length} fields found. What this page does not have is not found either.`}
      </p>
      <dl class={styles['fields']}>
        {state.looked.map((field) => {
          const step = found[field];
          return (
            <div key={field} class={styles['field']}>
              <dt class={styles['name']}>
                {FIELD_WORDS[field]}
                <Chip tone={step === undefined ? 'risk' : 'neutral'}>
                  {step === undefined ? 'not found' : STEP_WORDS[step]}
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
