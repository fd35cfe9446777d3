import { useId, useState } from 'preact/hooks';
import { TextInput } from '@/components/ui/TextInput';
import field from '@/components/ui/Field.module.css';
import { dueFrom } from '@/utils/delegation/due';
import type { Due, Source } from '@/utils/delegation/item';
import { likelyDays } from '@/utils/delegation/likely-days';
import { t } from '@/utils/i18n/spoken';
import { dueMeaning, likelyDayLabel } from './brief-words';
import styles from './DeadlineField.module.css';

/** What {@link DeadlineField} takes; `zone` (IANA) is the one new deadlines are meant in. */
export interface DeadlineFieldProps {
  /** What the date is, a deadline without it; and the words that take it away, null for a date that has to be there. */
  legend?: string;
  clear?: string | null;
  due: Due | null;
  source: Source;
  now: Date;
  zone: string;
  onChange: (due: Due | null) => void;
}

/** A half-typed year is a valid one long ago; nothing before this is taken. */
const FIRST_DAY = '2000-01-01';

/** A day, an optional time, the likely days as one press each, and what it all means. */
export function DeadlineField({ due, source, now, zone, onChange, ...words }: DeadlineFieldProps) {
  const { legend = t.brief.deadline, clear = t.brief.noDeadline } = words;
  const id = useId();
  const [typed, setTyped] = useState<{ date: string; time: string } | null>(null);
  const date = typed?.date ?? due?.date ?? '';
  const time = typed?.time ?? due?.time ?? '';
  const change = (next: { date: string; time: string }) => {
    setTyped(next);
    if (next.date === '') onChange(null);
    else if (next.date >= FIRST_DAY)
      onChange(dueFrom(next.date, next.time || null, due?.zone ?? zone) ?? due);
  };
  const take = (next: Due | null) => {
    setTyped(null);
    onChange(next);
  };
  return (
    <fieldset class={styles['group']} aria-describedby={`${id}-note`} onFocusOut={() => setTyped(null)}>
      <legend class={styles['legend']}>{legend}</legend>
      <div class={styles['inputs']}>
        <TextInput
          type="date"
          label={t.brief.day}
          value={date}
          onInput={(value) => change({ date: value, time })}
        />
        <TextInput
          type="time"
          label={t.brief.time}
          value={time}
          onInput={(value) => change({ date, time: value })}
        />
      </div>
      <div class={styles['days']}>
        {likelyDays(now, zone, source).map((day) => (
          <button
            key={day.kind}
            type="button"
            class={styles['day']}
            aria-pressed={due?.date === day.date && due.time === day.time}
            onClick={() => take(dueFrom(day.date, day.time, zone))}
          >
            {likelyDayLabel(day)}
          </button>
        ))}
        {due !== null && clear !== null && (
          <button type="button" class={styles['clear']} onClick={() => take(null)}>
            {clear}
          </button>
        )}
      </div>
      <p id={`${id}-note`} class={field['hint']}>
        {due === null ? t.brief.zone({ zone }) : dueMeaning(due)}
      </p>
    </fieldset>
  );
}
