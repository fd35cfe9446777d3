import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { daysInMonth } from '@/utils/delegation/yearly';
import { monthName } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './People.module.css';
import { inMonth, two, type TypedPerson } from './typed';

/** What {@link PersonForm} takes; `onTyped` gets every change. */
export interface PersonFormProps {
  typed: TypedPerson;
  onTyped: (typed: TypedPerson) => void;
  /** The name of the button that keeps what is typed. */
  submit: string;
  onSubmit: () => void;
  /** Without it there is nothing to leave. */
  onCancel?: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Name, yearly day and note of one person. */
export function PersonForm({ typed, onTyped, submit, onSubmit, onCancel }: PersonFormProps) {
  const nameless = typed.name.trim() === '';
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!nameless) onSubmit();
      }}
    >
      <Field label={t.people.name}>
        {(id) => <TextInput id={id} value={typed.name} onInput={(name) => onTyped({ ...typed, name })} />}
      </Field>
      <div class={styles['when']}>
        <Field label={t.people.month}>
          {(id) => (
            <Select
              id={id}
              options={[
                { value: '', label: t.people.noDay },
                ...MONTHS.map((month) => ({ value: two(month), label: monthName(month) })),
              ]}
              value={typed.month}
              onChange={(month) => onTyped(inMonth(typed, month))}
            />
          )}
        </Field>
        {typed.month !== '' && (
          <Field label={t.people.day}>
            {(id) => (
              <Select
                id={id}
                options={Array.from({ length: daysInMonth(Number(typed.month)) }, (_, i) => ({
                  value: two(i + 1),
                  label: String(i + 1),
                }))}
                value={typed.day}
                onChange={(day) => onTyped({ ...typed, day })}
              />
            )}
          </Field>
        )}
      </div>
      <Field label={t.people.note}>
        {(id) => (
          <TextInput
            id={id}
            value={typed.note}
            placeholder={t.people.noteExample}
            onInput={(note) => onTyped({ ...typed, note })}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button type="submit" variant="primary" disabled={nameless}>
          {submit}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t.common.cancel}</Button>}
      </div>
    </form>
  );
}
