import { useId, useRef } from 'preact/hooks';
import { TextArea } from '@/components/ui/TextArea';
import field from '@/components/ui/Field.module.css';
import { PlusIcon } from '@/components/ui/icons';
import type { Checklist, Step } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { checklistLines, type StepEdits } from './step-edits';
import { StepRow } from './StepRow';
import styles from './Steps.module.css';
import { useSteps } from './use-steps';

/** What {@link Steps} takes; `checklists` are those of the source; without `ticks` nothing can be marked as done. */
export interface StepsProps {
  ticks?: boolean;
  steps: readonly Step[];
  checklists: readonly Checklist[];
  onEdit: (steps: StepEdits) => void;
}

/** The process: steps to write, tick, move and remove, and a box for the next one. */
export function Steps({ steps, checklists, onEdit, ticks = true }: StepsProps) {
  const id = useId();
  const host = useRef<HTMLOListElement>(null);
  const act = useSteps(steps, host, onEdit);
  const found = checklistLines(steps, checklists);
  const next = steps.find((step) => step.id === act.composing);
  return (
    <section aria-labelledby={id} class={styles['group']}>
      <div class={field['head']}>
        <h2 id={id} class={field['label']}>
          {t.brief.steps.title}
        </h2>
        {found.length > 0 && (
          <button type="button" class={styles['offer']} onClick={() => act.add(found)}>
            {t.brief.steps.checklist({ count: found.length })}
          </button>
        )}
      </div>
      <div class={styles['sheet']}>
        <ol ref={host} class={styles['list']}>
          {steps.map(
            (step, index) =>
              step !== next && (
                <StepRow
                  key={step.id}
                  step={step}
                  number={index + 1}
                  list={act.list}
                  onText={(text) => act.text(step.id, text)}
                  onTick={ticks ? (done) => act.tick(step.id, done) : null}
                  onRemove={() => act.remove(index)}
                  onMove={(by) => act.move(index, index + by)}
                  onDrop={(dragged, edge) => act.drop(dragged, index, edge)}
                  onEnter={() => act.insertAfter(index)}
                  onErase={() => act.remove(index)}
                  onPaste={(event) => void act.paste(event, index)}
                />
              ),
          )}
        </ol>
        <AddStep
          text={next?.text ?? ''}
          path={act.composing}
          onText={act.compose}
          onDone={act.composed}
          onPaste={(event) => void act.paste(event, next === undefined ? -1 : steps.indexOf(next))}
        />
      </div>
      <p class={styles['said']} aria-live="polite">
        {act.said}
      </p>
    </section>
  );
}

interface AddStepProps {
  text: string;
  /** The id of the step being typed, or null before the first letter. */
  path: string | null;
  onText: (text: string) => void;
  onDone: () => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** The box for the next step: it becomes a step with its first letter, Enter goes on to one more. */
function AddStep({ text, path, onText, onDone, onPaste }: AddStepProps) {
  return (
    <>
      <div
        class={styles['add']}
        data-path={path === null ? undefined : `steps.${path}.text`}
        onPaste={onPaste}
        onFocusOut={onDone}
      >
        <PlusIcon size={16} />
        <TextArea
          rows={1}
          label={t.brief.steps.add}
          placeholder={t.brief.steps.add}
          value={text}
          onInput={(value) => onText(value.replace(/[\r\n]+/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            if (text.trim() !== '') onDone();
          }}
        />
      </div>
      {/* Takes the room of the next box: where nothing moves as the focus goes, no press misses its button. */}
      {text.trim() !== '' && <p class={styles['next']}>{t.brief.steps.next}</p>}
    </>
  );
}
