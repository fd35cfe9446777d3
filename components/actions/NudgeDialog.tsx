import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { firstName } from '@/components/today/words';
import { ActDialog, type DialogProps } from './ActDialog';

/** What {@link NudgeDialog} takes besides; `way` says where it goes, such as 'Gmail', '' for the clipboard. */
export interface NudgeDialogProps extends DialogProps {
  way: string;
}

/** One polite reminder, ready to go as it is. */
export function NudgeDialog({ item, other, typed, onTyped, way, ...rest }: NudgeDialogProps) {
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={`Nudge ${firstName(other) || 'your assistant'}`}
      about={item.title}
      action={way === '' ? 'Copy it' : `Open in ${way}`}
    >
      <Field
        label="The reminder"
        hint={way === '' ? 'It goes to your clipboard.' : `It goes through ${way}; you send it there.`}
      >
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={5}
            value={typed.words}
            describedBy={describedBy}
            onInput={(words) => onTyped({ words })}
          />
        )}
      </Field>
    </ActDialog>
  );
}
