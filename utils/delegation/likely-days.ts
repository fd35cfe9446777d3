/** Days a deadline is likely to be. */
import { TZDate } from '@date-fns/tz';
import { addDays, format, nextMonday } from 'date-fns';
import { stillAhead, type FoundDay } from './found';

/** A likely deadline: `date` is 'YYYY-MM-DD', `time` 'HH:mm' or null; `found` is what the source says. */
export interface LikelyDay {
  kind: 'found' | 'today' | 'tomorrow' | 'friday' | 'next-monday';
  date: string;
  time: string | null;
  /** The words it was found in, '' for none. */
  words: string;
}

/** Of what a source says; more would hide what else is likely. */
const MOST_FOUND = 3;

/**
 * What the source says (`found`, the likeliest first) and has not gone by, then today, tomorrow, Friday and next Monday in
 * `zone` (IANA); each day once.
 */
export function likelyDays(now: Date, zone: string, found: readonly FoundDay[]): LikelyDay[] {
  const today = new TZDate(now.getTime(), zone);
  const day = (kind: LikelyDay['kind'], at: Date): LikelyDay => ({
    kind,
    date: format(at, 'yyyy-MM-dd'),
    time: null,
    words: '',
  });
  const said = stillAhead(found, now, zone)
    .slice(0, MOST_FOUND)
    .map(({ date, time = null, text }): LikelyDay => ({ kind: 'found', date, time, words: text }));
  const days = [
    ...said,
    day('today', today),
    day('tomorrow', addDays(today, 1)),
    day('friday', addDays(today, (5 - today.getDay() + 7) % 7)),
    day('next-monday', nextMonday(today)),
  ];
  return days.filter(
    (one, at) => days.findIndex(({ date, time }) => date === one.date && time === one.time) === at,
  );
}
