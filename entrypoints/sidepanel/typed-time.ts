/** An entry of time as it is typed. */
import { durationWords, minutesFrom } from '@/components/actions/duration';
import type { TypedTime } from '@/components/desk/TimeForm';
import type { EntryWords } from '@/utils/delegation/time-entry';
import { dayOf } from '@/utils/delegation/zone-days';

/**
 * What was typed, or the field that cannot be. `held` is the entry that is corrected (null: a new one), whose measured
 * beginning stays with it on the same day; no day lies after `today` ('YYYY-MM-DD').
 */
export function typedEntry(
  typed: TypedTime,
  held: EntryWords | null,
  today: string,
): EntryWords | 'day' | 'duration' {
  const { day } = typed;
  if (dayOf(day) === null || day > today) return 'day';
  const untouched = held !== null && typed.duration === durationWords(held.minutes);
  const minutes = untouched ? held.minutes : minutesFrom(typed.duration);
  if (minutes === null || minutes > 24 * 60) return 'duration';
  return { day, minutes, from: held?.day === day ? held.from : null, note: typed.note.trim() };
}
