import { useId, useState } from 'preact/hooks';
import { DayHint } from '@/components/clocks/DayHint';
import { bothTimes, dueMeaning } from '@/components/clocks/clock-words';
import { foundFrom } from '@/components/today/found-words';
import { TextInput } from '@/components/ui/TextInput';
import field from '@/components/ui/Field.module.css';
import { dueFrom } from '@/utils/delegation/due';
import type { FoundDay } from '@/utils/delegation/found';
import type { Due } from '@/utils/delegation/item';
import { likelyDays } from '@/utils/delegation/likely-days';
import type { Pair } from '@/utils/delegation/pair';
import { cityOf } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';
import { likelyDayLabel } from './brief-words';
import styles from './DeadlineField.module.css';
import { InWords } from './InWords';

/** What {@link DeadlineField} takes; new deadlines are meant in the zone of the user of `pair`, those without a time by its `end`. */
export interface DeadlineFieldProps {
  /** What the date is, a deadline without it; and the words that take it away, null for a date that has to be there. */
  legend?: string;
  clear?: string | null;
  due: Due | null;
  /** What the source says by when, the likeliest first: offered, and set only by a press. */
  found?: readonly FoundDay[];
  now: Date;
  pair: Pair;
  onChange: (due: Due | null) => void;
}

/** A half-typed year is a valid one long ago; nothing before this is taken. */
const FIRST_DAY = '2000-01-01';

/** The deadline in words, or as a day and an optional time; the likely days as one press each; and what it all means. */
export function DeadlineField({ due, found = [], now, pair, onChange, ...words }: DeadlineFieldProps) {
  const { zone, end } = pair;
  const { legend = t.brief.deadline, clear = t.brief.noDeadline } = words;
  const id = useId();
  const [typed, setTyped] = useState<{ date: string; time: string } | null>(null);
  const date = typed?.date ?? due?.date ?? '';
  const time = typed?.time ?? due?.time ?? '';
  // A time is kept in the zone it was meant in; a new one is on the clock of whoever types it.
  const timeZone = due !== null && due.time !== null ? due.zone : zone;
  const change = (next: { date: string; time: string }) => {
    setTyped(next);
    if (next.date === '') onChange(null);
    else if (next.date >= FIRST_DAY) onChange(dueFrom(next.date, next.time || null, timeZone, end) ?? due);
  };
  const take = (next: Due | null) => {
    setTyped(null);
    onChange(next);
  };
  return (
    <fieldset class={styles['group']} aria-describedby={`${id}-note`} onFocusOut={() => setTyped(null)}>
      <legend class={styles['legend']}>{legend}</legend>
      <InWords now={now} pair={pair} onTake={take} />
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
        {likelyDays(now, zone, found).map((day) => (
          <button
            key={`${day.kind} ${day.date} ${day.time ?? ''}`}
            type="button"
            class={styles['day']}
            title={foundFrom(day.words)}
            aria-pressed={due?.date === day.date && due.time === day.time}
            onClick={() => take(dueFrom(day.date, day.time, zone, end))}
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
        {due === null ? t.brief.zone({ zone: cityOf(zone) }) : <Meaning due={due} pair={pair} />}
      </p>
      {due !== null && <DayHint due={due} pair={pair} onTake={take} />}
    </fieldset>
  );
}

/** What a deadline means, and on both clocks where they differ. */
function Meaning({ due, pair }: { due: Due; pair: Pair }) {
  const both = bothTimes(due.at, pair);
  return (
    <>
      {dueMeaning(due, pair)}
      {both !== '' && <br />}
      {both}
    </>
  );
}
