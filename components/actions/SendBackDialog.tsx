import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import type { Area } from '@/utils/delegation/agreement';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';

/** What {@link SendBackDialog} takes besides: the agreement's areas. */
export interface SendBackDialogProps extends DialogProps {
  areas: readonly Area[];
}

/** Asks what is missing; the reasons can become a guideline of the area, so that they need not be said again. */
export function SendBackDialog({ item, typed, onTyped, areas, ...rest }: SendBackDialogProps) {
  const words = t.dialogs.sendBack;
  const [only] = areas;
  // An area that was taken out of the agreement can learn nothing any more.
  const chosen = areas.find(({ id }) => id === typed.area) ?? only;
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={words.title}
      about={item.title}
      action={words.title}
    >
      <Field label={words.missing} hint={words.kept}>
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
      {chosen !== undefined && (
        <label class={styles['check']}>
          <input
            type="checkbox"
            checked={typed.guideline}
            onChange={(event) => onTyped({ guideline: event.currentTarget.checked, area: chosen.id })}
          />
          {words.guideline}
        </label>
      )}
      {typed.guideline && chosen !== undefined && (
        <Field label={words.area}>
          {(id) => (
            <Select
              id={id}
              options={areas.map((area) => ({ value: area.id, label: area.name }))}
              value={chosen.id}
              onChange={(area) => onTyped({ area })}
            />
          )}
        </Field>
      )}
    </ActDialog>
  );
}
