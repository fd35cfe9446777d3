import { DeadlineField } from '@/components/brief/DeadlineField';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { dueLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';

/** "Won't make it": why, the date that can be kept, and what would save the old one. */
export function WarnDialog({ item, clock, pair, typed, onTyped, ...rest }: DialogProps) {
  const words = t.dialogs.warn;
  const old = item.promise?.due ?? item.brief.due;
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title={words.title}
      about={item.title}
      action={words.action}
    >
      {old !== null && (
        <p class={styles['info']}>{words.now({ due: dueLabel(old, clock.now, clock.zone) })}</p>
      )}
      <Field label={words.why}>
        {(id) => <TextArea id={id} value={typed.words} onInput={(words) => onTyped({ words })} />}
      </Field>
      <DeadlineField
        legend={words.date}
        clear={null}
        due={typed.due}
        now={clock.now}
        pair={pair}
        onChange={(due) => onTyped({ due })}
      />
      <Field label={words.rescue}>
        {(id) => (
          <TextArea
            id={id}
            value={typed.rescue}
            onInput={(rescue) => onTyped({ rescue, ...(rescue.trim() === '' ? {} : { noRescue: false }) })}
          />
        )}
      </Field>
      <label class={styles['check']}>
        <input
          type="checkbox"
          checked={typed.noRescue}
          disabled={typed.rescue.trim() !== ''}
          onChange={(event) => onTyped({ noRescue: event.currentTarget.checked })}
        />
        {words.nothing}
      </label>
    </ActDialog>
  );
}
