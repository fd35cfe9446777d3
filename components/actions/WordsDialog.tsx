import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';

/** What one dialog with a single text says. */
export interface Wording {
  title: string;
  /** The label of the text. */
  question: string;
  hint?: string;
  action: string;
  /** What it answers, quoted above the text. */
  quote?: string;
}

/** Asks for a few words, for the actions that need nothing else. */
export function WordsDialog({ item, typed, onTyped, wording, ...rest }: DialogProps & { wording: Wording }) {
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={wording.title}
      about={item.title}
      action={wording.action}
    >
      {wording.quote !== undefined && <p class={styles['quote']}>{wording.quote}</p>}
      <Field label={wording.question} hint={wording.hint}>
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={3}
            value={typed.words}
            describedBy={describedBy}
            onInput={(words) => onTyped({ words })}
          />
        )}
      </Field>
    </ActDialog>
  );
}
