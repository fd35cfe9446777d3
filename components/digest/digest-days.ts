/** Decisions told, as the digest shows them: the latest day first, each item once a day. */
import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, format } from 'date-fns';
import { byKey } from '@/components/today/by-key';
import { capital, type Clock } from '@/components/today/words';
import { longDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import type { Told } from '@/utils/delegation/item';
import type { Colour } from '@/utils/delegation/workspace';

/** What was decided about one item. */
export interface Decided {
  workspace: string;
  item: string;
  title: string;
  /** Who decided, where several could have, else ''. */
  who: string;
  colour: Colour | null;
  told: readonly Told[];
}

/** One item on one day. */
export interface DecidedItem extends Pick<Decided, 'item' | 'title' | 'who' | 'colour'> {
  told: { id: string; text: string; time: string }[];
}

/** One day, named: 'Today', 'Yesterday', 'Friday 20 November 2026'. */
export interface DecidedDay {
  day: string;
  items: DecidedItem[];
}

/** The decisions by day, on the reader's clock. */
export function daysOf(decided: readonly Decided[], clock: Clock): DecidedDay[] {
  const days = new Map<string, DecidedItem[]>();
  for (const one of decided) {
    const byDay = byKey(one.told, ({ at }) => format(new TZDate(at, clock.zone), 'yyyy-MM-dd'));
    for (const [day, told] of byDay) {
      const { item, title, who, colour } = one;
      const said = told.map(({ id, text, at }) => ({
        id,
        text,
        time: format(new TZDate(at, clock.zone), 'HH:mm'),
      }));
      days.set(day, [...(days.get(day) ?? []), { item, title, who, colour, told: said }]);
    }
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, items]) => ({ day: dayName(day, clock), items }));
}

function dayName(day: string, { now, zone }: Clock): string {
  const apart = differenceInCalendarDays(
    new TZDate(now.getTime(), zone),
    new TZDate(`${day}T12:00:00`, zone),
  );
  if (apart === 0 || apart === 1) return apart === 0 ? t.digest.today : t.digest.yesterday;
  return capital(longDay(day));
}
