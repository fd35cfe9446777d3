import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';

/** A delivery: what was done, and where it is. */
export function DeliverDialog({ item, typed, onTyped, ...rest }: DialogProps) {
  const words = t.dialogs.deliver;
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={words.title}
      about={item.title}
      action={words.title}
    >
      <Field label={words.what} hint={t.common.optional}>
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
      <Field label={words.links} hint={words.linksHint}>
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
