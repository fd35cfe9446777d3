/** Days a deadline is likely to be. */
import { TZDate } from '@date-fns/tz';
import { addDays, format, nextMonday } from 'date-fns';
import type { Source } from './item';

/** A likely deadline: `date` is 'YYYY-MM-DD', `time` 'HH:mm' or null; `found` is what the source says. */
export interface LikelyDay {
  kind: 'found' | 'today' | 'tomorrow' | 'friday' | 'next-monday';
  date: string;
  time: string | null;
}

/** What the source says, then today, tomorrow, Friday and next Monday in `zone` (IANA); each day once. */
export function likelyDays(now: Date, zone: string, source: Pick<Source, 'shownDue'>): LikelyDay[] {
  const today = new TZDate(now.getTime(), zone);
  const day = (kind: LikelyDay['kind'], at: Date): LikelyDay => ({
    kind,
    date: format(at, 'yyyy-MM-dd'),
    time: null,
  });
  const days = [
    day('today', today),
    day('tomorrow', addDays(today, 1)),
    day('friday', addDays(today, (5 - today.getDay() + 7) % 7)),
    day('next-monday', nextMonday(today)),
  ];
  const once = days.filter(({ date }, index) => days.findIndex((one) => one.date === date) === index);
  const found = foundIn(source.shownDue, zone);
  return found === null ? once : [found, ...once];
}

/** The due date of a card, which its JSON gives as an instant; words on a page are not guessed at. */
function foundIn(shownDue: string | undefined, zone: string): LikelyDay | null {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(shownDue ?? '')) return null;
  const at = new TZDate(Date.parse(shownDue ?? ''), zone);
  if (Number.isNaN(at.getTime())) return null;
  return { kind: 'found', date: format(at, 'yyyy-MM-dd'), time: format(at, 'HH:mm') };
}
