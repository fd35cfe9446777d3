import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import styles from './Card.module.css';

/** What {@link SendBackDialog} takes; `onNote` gets every keystroke. */
export interface SendBackDialogProps {
  title: string;
  note: string;
  onNote: (note: string) => void;
  onSend: () => void;
  onClose: () => void;
}

/** Asks what is still missing before a delivery is sent back. */
export function SendBackDialog({ title, note, onNote, onSend, onClose }: SendBackDialogProps) {
  return (
    <Dialog title="Send back" onClose={onClose}>
      <p>{title}</p>
      <Field label="What is still missing?" hint="It is kept with the item. You can also leave it empty.">
        {(id, describedBy) => (
          <TextArea id={id} rows={3} value={note} describedBy={describedBy} onInput={onNote} />
        )}
      </Field>
      <div class={styles['actions']}>
        <Button variant="primary" onClick={onSend}>
          Send back
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
