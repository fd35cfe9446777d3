import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import styles from './ItemView.module.css';

/** What {@link NoteDialog} takes; `onNote` gets every keystroke. */
export interface NoteDialogProps {
  title: string;
  question: string;
  /** The text of the button. */
  action: string;
  /** Whether it may be left empty. */
  optional: boolean;
  note: string;
  onNote: (note: string) => void;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for a few words that stay with the item. */
export function NoteDialog({
  title,
  question,
  action,
  optional,
  note,
  onNote,
  onDone,
  onClose,
}: NoteDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Field
        label={question}
        hint={
          optional ? 'It is kept with the item. You can also leave it empty.' : 'It is kept with the item.'
        }
      >
        {(id, describedBy) => (
          <TextArea id={id} rows={3} value={note} describedBy={describedBy} onInput={onNote} />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant="primary" disabled={!optional && note.trim() === ''} onClick={onDone}>
          {action}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
