import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import styles from './Desk.module.css';
import type { OwnTime } from './TimePanel';

/** What is typed of an entry. */
export interface TypedTime {
  /** The entry that is corrected; null: a new one. */
  entry: string | null;
  /** 'YYYY-MM-DD', or what was typed of it. */
  day: string;
  /** As typed, such as '1.5 h'. */
  duration: string;
  note: string;
}

/** What {@link TimeForm} takes. */
export interface TimeFormProps extends Pick<OwnTime, 'wrong' | 'onTyped' | 'onSave' | 'onClose'> {
  typed: TypedTime;
}

/** A day, how long, and a note. */
export function TimeForm({ typed, wrong, onTyped, onSave, onClose }: TimeFormProps) {
  const { time } = t.desk;
  const errorOf = (field: 'day' | 'duration', words: string) => (wrong === field ? { error: words } : {});
  return (
    <form
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div class={styles['pair']}>
        <Field label={time.day} {...errorOf('day', time.wrongDay)}>
          {(id, describedBy) => (
            <TextInput
              id={id}
              type="date"
              describedBy={describedBy}
              value={typed.day}
              onInput={(day) => onTyped({ ...typed, day })}
            />
          )}
        </Field>
        <Field label={time.duration} {...errorOf('duration', time.wrongDuration)}>
          {(id, describedBy) => (
            <TextInput
              id={id}
              describedBy={describedBy}
              maxLength={40}
              value={typed.duration}
              onInput={(duration) => onTyped({ ...typed, duration })}
            />
          )}
        </Field>
      </div>
      <Field label={time.note} hint={t.common.optional}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            describedBy={describedBy}
            maxLength={300}
            value={typed.note}
            onInput={(note) => onTyped({ ...typed, note })}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant="primary" type="submit">
          {t.common.save}
        </Button>
        <Button onClick={onClose}>{t.common.cancel}</Button>
      </div>
    </form>
  );
}
