import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import { NextDates, type NextDatesProps } from './NextDates';
import styles from './Recurring.module.css';
import { Ending, Rhythm, type PartProps } from './Rhythm';
import { MOST_LEAD, missingOf, saysDaysOff, withStart, type TypedRecurrence } from './typed';

/** What {@link RecurrenceForm} takes; `onTyped` gets every change. */
export interface RecurrenceFormProps extends NextDatesProps {
  typed: TypedRecurrence;
  onTyped: (typed: TypedRecurrence) => void;
  /** To choose from, by title. */
  procedures: readonly { id: string; title: string }[];
  /** Whether it is new. */
  fresh: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** What recurs, how often, and when its items come up; the next dates follow every change. */
export function RecurrenceForm({ typed, onTyped, procedures, fresh, ...props }: RecurrenceFormProps) {
  const [tried, setTried] = useState(false);
  const missing = missingOf(typed);
  const said = tried ? missing : null;
  const part: PartProps = { typed, onTyped, missing: said };
  const { form } = t.recurring;
  return (
    <form
      class={`${styles['view']} ${styles['form']}`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing === null) props.onSave();
      }}
    >
      <Field label={form.what} {...(said === 'title' ? { error: form.whatMissing } : {})}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            describedBy={describedBy}
            value={typed.title}
            placeholder={form.whatExample}
            onInput={(title) => onTyped({ ...typed, title })}
          />
        )}
      </Field>
      <Field label={form.procedure}>
        {(id) => (
          <Select
            id={id}
            options={[
              { value: '', label: form.noProcedure },
              ...procedures.map(({ id: value, title }) => ({ value, label: title })),
            ]}
            value={typed.procedure ?? ''}
            onChange={(value) => onTyped({ ...typed, procedure: value === '' ? null : value })}
          />
        )}
      </Field>
      <When {...part} />
      <Rhythm {...part} />
      <Around {...part} />
      {typed.often !== 'own' && <Ending {...part} />}
      <NextDates words={props.words} dates={props.dates} today={props.today} />
      <div class={styles['buttons']}>
        <Button type="submit" variant="primary">
          {fresh ? t.common.add : t.common.save}
        </Button>
        <Button onClick={props.onCancel}>{t.common.cancel}</Button>
      </div>
    </form>
  );
}

function When({ typed, onTyped, missing }: PartProps) {
  const { form } = t.recurring;
  return (
    <div class={styles['pair']}>
      <Field label={form.start} {...(missing === 'start' ? { error: form.startMissing } : {})}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            type="date"
            describedBy={describedBy}
            value={typed.start}
            onInput={(start) => onTyped(withStart(typed, start))}
          />
        )}
      </Field>
      <Field label={form.time} hint={form.timeHint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            type="time"
            describedBy={describedBy}
            value={typed.time}
            onInput={(time) => onTyped({ ...typed, time })}
          />
        )}
      </Field>
    </div>
  );
}

/** What to do about days off, and how early. */
function Around({ typed, onTyped }: PartProps) {
  const { form } = t.recurring;
  const leads = Array.from({ length: MOST_LEAD + 1 }, (_, count) => count);
  const shown = leads.includes(typed.lead) ? leads : [...leads, typed.lead];
  return (
    <div class={styles['fit']}>
      {!saysDaysOff(typed) && (
        <Field label={form.dayOff}>
          {(id) => (
            <Select
              id={id}
              options={(['keep', 'before', 'after'] as const).map((value) => ({
                value,
                label: form.dayOffIs[value],
              }))}
              value={typed.holidays}
              onChange={(holidays) => onTyped({ ...typed, holidays })}
            />
          )}
        </Field>
      )}
      <Field label={form.lead}>
        {(id) => (
          <Select
            id={id}
            options={shown.map((count) => ({
              value: String(count),
              label: count === 0 ? form.leadNone : form.leadIs({ count }),
            }))}
            value={String(typed.lead)}
            onChange={(lead) => onTyped({ ...typed, lead: Number(lead) })}
          />
        )}
      </Field>
    </div>
  );
}
