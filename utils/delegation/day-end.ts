/** When the day ends that a deadline without a time means. */
import type { Agreement } from './agreement';
import { END_OF_DAY, type DayEnd } from './due';
import { calendarOf } from './working-time';

/** The end of the assistant's working day; {@link END_OF_DAY} in `zone` (IANA) while they agreed to no hours. */
export function dayEndOf(agreement: Agreement, zone: string): DayEnd {
  const calendar = calendarOf(agreement, 'assistant');
  return calendar === null
    ? { time: END_OF_DAY, zone }
    : { time: calendar.hours.to, zone: calendar.hours.zone };
}
