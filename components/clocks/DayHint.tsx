import { nameFirst } from '@/components/today/words';
import { dayOffHint, type DayOff } from '@/utils/delegation/days-off';
import { dueFrom } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { shortDay } from '@/utils/i18n/day';
import { countryName } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';
import styles from './Clocks.module.css';

/** What {@link DayHint} takes; `onTake` gets the same deadline on the next working day. */
export interface DayHintProps {
  due: Due;
  pair: Pair;
  onTake: (due: Due) => void;
}

/** Says that a deadline is on a day on which the assistant does not work, with the next one on which they do. */
export function DayHint({ due, pair, onTake }: DayHintProps) {
  const hint = dayOffHint(pair.agreement, 'assistant', due);
  if (hint === null) return null;
  const next = hint.next === null ? null : dueFrom(hint.next, due.time, due.zone, pair.end);
  return (
    <div class={styles['hint']} role="status">
      <p>{offWords(hint.off, hint.date, pair)}</p>
      {next !== null && (
        <button type="button" class={styles['next']} onClick={() => onTake(next)}>
          {t.clocks.nextWorkingDay({ day: shortDay(next.date) })}
        </button>
      )}
    </div>
  );
}

function offWords(off: DayOff, date: string, { role, other }: Pair): string {
  const { clocks } = t;
  const name = nameFirst(other, role);
  const own = role === 'assistant';
  switch (off.kind) {
    case 'holiday':
      return clocks.dayHoliday({ day: shortDay(date), country: countryName(off.country) });
    case 'away': {
      const until = shortDay(off.until);
      return own ? clocks.dayYouAway({ until }) : clocks.dayAway({ name, until });
    }
    case 'weekday': {
      const when = clocks.onWeekday[off.weekday as keyof typeof clocks.onWeekday];
      return own ? clocks.dayYouDoNotWork({ when }) : clocks.dayNotWorked({ name, when });
    }
  }
}
