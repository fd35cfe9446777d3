import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextArea';
import { cx } from '@/components/ui/cx';
import { CloseIcon, HandleIcon } from '@/components/ui/icons';
import type { Step } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { useStepDrag, type Edge } from './use-step-drag';
import styles from './Steps.module.css';

/** What {@link StepRow} takes; `number` counts from 1. */
export interface StepRowProps {
  step: Step;
  number: number;
  list: string;
  onText: (text: string) => void;
  /** Null where there is nothing to tick. */
  onTick: ((done: boolean) => void) | null;
  onRemove: () => void;
  /** One place up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  onDrop: (step: string, edge: Edge) => void;
  /** Enter: go on with a new step below. */
  onEnter: () => void;
  /** Backspace in an empty step. */
  onErase: () => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** One step: a handle to move it by, a box to tick, its text, a cross. */
export function StepRow({ step, number, list, onTick, onDrop, ...on }: StepRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const { edge, dragged } = useStepDrag({ row, handle, list, step: step.id, onDrop });
  const { steps } = t.brief;
  const { text } = step;
  const name = text.trim() === '' ? steps.name({ number }) : steps.nameText({ number, text });
  const onKeyDown = (event: KeyboardEvent, plainArrows: boolean) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null || event.altKey === plainArrows) return;
    event.preventDefault();
    on.onMove(by);
  };
  const onTextKey = (event: KeyboardEvent) => {
    onKeyDown(event, false);
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      on.onEnter();
    } else if (event.key === 'Backspace' && step.text === '') {
      event.preventDefault();
      on.onErase();
    }
  };
  return (
    <li
      ref={row}
      class={cx(styles['row'], dragged && styles['dragged'], edge !== null && styles[edge])}
      data-step={step.id}
    >
      <button
        ref={handle}
        type="button"
        class={styles['handle']}
        data-control="handle"
        aria-label={steps.move({ step: name })}
        title={steps.moveHint}
        onKeyDown={(event) => onKeyDown(event, true)}
      >
        <HandleIcon size={16} />
      </button>
      {onTick !== null && (
        <input
          type="checkbox"
          class={styles['box']}
          aria-label={steps.tick({ step: name })}
          checked={step.done}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      )}
      <div
        class={cx(styles['text'], step.done && styles['done'])}
        data-control="text"
        data-path={`steps.${step.id}.text`}
        onPaste={on.onPaste}
      >
        <TextArea
          rows={1}
          label={steps.label({ number })}
          value={step.text}
          onInput={(text) => on.onText(text.replace(/[\r\n]+/g, ' '))}
          onKeyDown={onTextKey}
        />
      </div>
      <span class={styles['remove']}>
        <IconButton label={steps.remove({ step: name })} onClick={on.onRemove}>
          <CloseIcon size={14} />
        </IconButton>
      </span>
    </li>
  );
}
