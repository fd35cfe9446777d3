import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';

/** What {@link ImportDialog} takes; `text` and `error` are of a file that could not be taken, or ''. */
export interface ImportDialogProps {
  text: string;
  error: string;
  /** Answers with one sentence on what to do about the text, or null when it was taken. */
  onImport: (text: string) => Promise<string | null>;
  onClose: () => void;
}

/** Markdown to paste and to put right, until it can be taken. */
export function ImportDialog({ onImport, onClose, ...begin }: ImportDialogProps) {
  const [text, setText] = useState(begin.text);
  const [error, setError] = useState(begin.error);
  const says = t.procedures.import;
  return (
    <Dialog title={says.title} onClose={onClose}>
      <form
        class={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onImport(text).then((problem) => setError(problem ?? ''));
        }}
      >
        <Field label={says.label} hint={says.hint}>
          {(id, describedBy) => (
            <TextArea id={id} rows={8} value={text} describedBy={describedBy} onInput={setText} />
          )}
        </Field>
        {error !== '' && (
          <p class={styles['problem']} role="alert">
            {error}
          </p>
        )}
        <div class={styles['buttons']}>
          <Button variant="primary" type="submit">
            {says.action}
          </Button>
          <Button onClick={onClose}>{t.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
