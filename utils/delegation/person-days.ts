/** Days of people to remember that come soon, and what to delegate for them. */
import { nextYearly } from './yearly';

/** Somebody to remember. */
export interface Rememberable {
  id: string;
  name: string;
  /** 'MM-DD', or null. */
  day: string | null;
  note: string;
}

/** A day that comes soon. */
export interface PersonDay {
  /** The person and the year: dismissed, it comes again a year later. */
  about: string;
  name: string;
  note: string;
  /** 'MM-DD'. */
  day: string;
  /** 'YYYY-MM-DD'. */
  date: string;
  away: number;
}

/** So many days before there is time to delegate something. */
export const SOON_DAYS = 14;

/** The days within {@link SOON_DAYS} of `today` ('YYYY-MM-DD') that were not settled, the nearest first. */
export function personDays(
  people: readonly Rememberable[],
  settled: (about: string) => boolean,
  today: string,
): PersonDay[] {
  return people
    .flatMap(({ id, name, day, note }) => {
      const next = day === null ? null : nextYearly(day, today);
      if (day === null || next === null || next.away > SOON_DAYS) return [];
      return { about: `${id}:${next.date.slice(0, 4)}`, ...{ name, note, day }, ...next };
    })
    .filter(({ about }) => !settled(about))
    .sort((a, b) => a.away - b.away);
}
