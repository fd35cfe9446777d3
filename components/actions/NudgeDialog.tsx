import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { nameOr } from '@/components/today/words';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';

/** What {@link NudgeDialog} takes besides; `way` says where it goes, such as 'Gmail', '' for the clipboard. */
export interface NudgeDialogProps extends DialogProps {
  way: string;
}

/** One polite reminder, ready to go as it is. */
export function NudgeDialog({ item, other, typed, onTyped, way, ...rest }: NudgeDialogProps) {
  const words = t.dialogs.nudge;
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={words.title({ name: nameOr(other, 'client') })}
      about={item.title}
      action={way === '' ? words.copy : words.openIn({ way })}
    >
      <Field label={words.text} hint={way === '' ? words.toClipboard : words.through({ way })}>
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
