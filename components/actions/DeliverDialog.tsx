import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { ActDialog, type DialogProps } from './ActDialog';

/** A delivery: what was done, and where it is. */
export function DeliverDialog({ item, typed, onTyped, ...rest }: DialogProps) {
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title="Deliver"
      about={item.title}
      action="Deliver"
    >
      <Field label="What was done, and what to look at" hint="Optional.">
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
      <Field label="Links" hint="Web addresses of what you made, one a line. Optional.">
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={2}
            value={typed.links}
            describedBy={describedBy}
            onInput={(links) => onTyped({ links })}
          />
        )}
      </Field>
    </ActDialog>
  );
}
