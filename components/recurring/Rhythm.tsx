import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { weekdayName } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Recurring.module.css';
import { monthDayWords } from './rule-words';
import { keyOf, monthDayChoices, type Missing, type Often, type TypedRecurrence } from './typed';

/** What the parts of the form take; `missing` is what is said to be missing, null before anything was tried. */
export interface PartProps {
  typed: TypedRecurrence;
  onTyped: (typed: TypedRecurrence) => void;
  missing: Missing | null;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** How often it comes. */
export function Rhythm({ typed, onTyped, missing }: PartProps) {
  const { form } = t.recurring;
  const often: { value: Often; label: string }[] = (['day', 'week', 'month', 'quarter', 'year'] as const).map(
    (value) => ({ value, label: form.oftenIs[value] }),
  );
  const own = typed.rule !== '' && typed.often === 'own' ? [{ value: 'own', label: form.own } as const] : [];
  return (
    <>
      <div class={styles['fit']}>
        <Field label={form.often}>
          {(id) => (
            <Select
              id={id}
              options={[...often, ...own]}
              value={typed.often}
              onChange={(value) => onTyped({ ...typed, often: value })}
            />
          )}
        </Field>
        {typed.often !== 'own' && <Every typed={typed} onTyped={onTyped} />}
      </div>
      {typed.often === 'week' && <Weekdays typed={typed} onTyped={onTyped} missing={missing} />}
      {(typed.often === 'month' || typed.often === 'quarter') && (
        <Field label={form.monthDay}>
          {(id) => (
            <Select
              id={id}
              options={monthDayChoices(typed).map((on) => ({ value: keyOf(on), label: monthDayWords(on) }))}
              value={keyOf(typed.on)}
              onChange={(key) => {
                const on = monthDayChoices(typed).find((one) => keyOf(one) === key);
                if (on !== undefined) onTyped({ ...typed, on });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}

function Every({ typed, onTyped }: Omit<PartProps, 'missing'>) {
  const { form } = t.recurring;
  const options = Array.from({ length: 12 }, (_, i) => String(i + 1));
  const shown = options.includes(typed.every) ? options : [...options, typed.every];
  return (
    <Field label={form.every}>
      {(id) => (
        <Select
          id={id}
          options={shown.map((value) => ({ value, label: form.everyHint({ count: Number(value) }) }))}
          value={typed.every}
          onChange={(every) => onTyped({ ...typed, every })}
        />
      )}
    </Field>
  );
}

function Weekdays({ typed, onTyped, missing }: PartProps) {
  const { form } = t.recurring;
  const { weekdays } = typed;
  const pick = (day: number, picked: boolean) =>
    onTyped({
      ...typed,
      weekdays: picked ? [...weekdays, day].sort() : weekdays.filter((one) => one !== day),
    });
  return (
    <fieldset class={styles['days']}>
      <legend>{form.weekdays}</legend>
      {DAYS.map((day) => (
        <label key={day} class={styles['day']}>
          <input
            type="checkbox"
            checked={weekdays.includes(day)}
            onChange={(event) => pick(day, event.currentTarget.checked)}
          />
          {weekdayName(day, 'short')}
        </label>
      ))}
      {missing === 'weekdays' && (
        <p class={styles['missing']} role="alert">
          {form.weekdaysMissing}
        </p>
      )}
    </fieldset>
  );
}

/** When it ends. */
export function Ending({ typed, onTyped }: Omit<PartProps, 'missing'>) {
  const { form } = t.recurring;
  return (
    <div class={styles['fit']}>
      <Field label={form.ends}>
        {(id) => (
          <Select
            id={id}
            options={(['never', 'until', 'count'] as const).map((value) => ({
              value,
              label: form.endsIs[value],
            }))}
            value={typed.ends}
            onChange={(ends) => onTyped({ ...typed, ends })}
          />
        )}
      </Field>
      {typed.ends === 'until' && (
        <Field label={form.until}>
          {(id) => (
            <TextInput
              id={id}
              type="date"
              value={typed.until}
              onInput={(until) => onTyped({ ...typed, until })}
            />
          )}
        </Field>
      )}
      {typed.ends === 'count' && (
        <Field label={form.count}>
          {(id) => (
            <TextInput id={id} value={typed.count} onInput={(count) => onTyped({ ...typed, count })} />
          )}
        </Field>
      )}
    </div>
  );
}
