import { DeadlineField } from '@/components/brief/DeadlineField';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { dueLabel } from '@/utils/i18n/format';
import { ActDialog, type DialogProps } from './ActDialog';
import styles from './Actions.module.css';

/** "Won't make it": why, the date that can be kept, and what would save the old one. */
export function WarnDialog({ item, clock, typed, onTyped, ...rest }: DialogProps) {
  const old = item.promise?.due ?? item.brief.due;
  return (
    <ActDialog
      error={rest.error}
      onDone={rest.onDone}
      onClose={rest.onClose}
      title="Won’t make it"
      about={item.title}
      action="Say so now"
    >
      {old !== null && <p class={styles['info']}>{`It is ${dueLabel(old, clock.now, clock.zone)}.`}</p>}
      <Field label="Why">
        {(id) => <TextArea id={id} value={typed.words} onInput={(words) => onTyped({ words })} />}
      </Field>
      <DeadlineField
        legend="The date you can keep"
        clear={null}
        due={typed.due}
        source={{ ...item.source, shownDue: '' }}
        now={clock.now}
        zone={clock.zone}
        onChange={(due) => onTyped({ due })}
      />
      <Field label="What would save the old date">
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
        Nothing would
      </label>
    </ActDialog>
  );
}
