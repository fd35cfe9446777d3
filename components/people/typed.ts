/** Somebody to remember, while they are being typed. */
import { daysInMonth, isYearly, nextYearly } from '@/utils/delegation/yearly';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';

/** A person of the list. */
export interface KnownPerson {
  id: string;
  name: string;
  /** 'MM-DD', or null. */
  day: string | null;
  note: string;
}

/** What is typed of a person; `month` and `day` are two digits, '' while there is no day. */
export interface TypedPerson {
  name: string;
  month: string;
  day: string;
  note: string;
}

/** Nothing typed yet. */
export const NOBODY: TypedPerson = { name: '', month: '', day: '', note: '' };

/** The person as the fields show them. */
export function typedFrom({ name, day, note }: Omit<KnownPerson, 'id'>): TypedPerson {
  const [month = '', date = ''] = (day ?? '').split('-');
  return { name, month, day: date, note };
}

/** The yearly day that was typed, 'MM-DD', or null. */
export function dayTyped({ month, day }: TypedPerson): string | null {
  const said = `${month}-${day}`;
  return isYearly(said) ? said : null;
}

/** Another month keeps the day where it has that many. */
export function inMonth(typed: TypedPerson, month: string): TypedPerson {
  if (month === '') return { ...typed, month, day: '' };
  const day = Math.min(Number(typed.day) || 1, daysInMonth(Number(month)));
  return { ...typed, month, day: two(day) };
}

/** '07' for 7. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The people with the next day first, then those without one; `today` is 'YYYY-MM-DD'. */
export function byNextDay<P extends KnownPerson>(people: readonly P[], today: string): P[] {
  const away = ({ day }: P): number => (day === null ? null : nextYearly(day, today))?.away ?? Infinity;
  return [...people].sort((a, b) => {
    const [first, second] = [away(a), away(b)];
    return first === second ? 0 : first - second;
  });
}

/** When a day comes next: 'Fri 27 Nov, in 5 days'; '' without one. */
export function nextDayWords(day: string | null, today: string): string {
  const next = day === null ? null : nextYearly(day, today);
  if (next === null) return '';
  const date = shortDay(next.date);
  if (next.away === 0) return t.people.dayToday({ day: date });
  if (next.away === 1) return t.people.dayTomorrow({ day: date });
  return t.people.dayIn({ day: date, count: next.away });
}
