/** Phrases with what they mean, for the tables of each language. */
import { expect, it } from 'vitest';
import { findDeadlines, type Kind } from '@/utils/deadlines/index';

/** Wednesday, 18 November 2026, 10:00 in Tallinn. */
export const NOW = new Date('2026-11-18T08:00:00Z');
/** Where the tables are read. */
export const ZONE = 'Europe/Tallinn';

/** A phrase in a sentence, what it means ('2026-11-27' or '2026-11-27 17:00'), and what happens then. */
export type Phrase = readonly [text: string, when: string, kind?: Kind];

/** One test for each phrase: exactly one date, this one. */
export function table(locale: string, phrases: readonly Phrase[]): void {
  const rows = phrases.map(([text, when, kind]) => ({ text, when, kind }));
  it.each(rows)('$text → $when', ({ text, when, kind }) => {
    expect(shown(text, locale, kind !== undefined)).toEqual([kind === undefined ? when : `${when} ${kind}`]);
  });
}

/** What is found, as 'YYYY-MM-DD HH:mm kind'. */
export function shown(text: string, locale: string, kinds = false): string[] {
  return findDeadlines(text, { locale, now: NOW, timeZone: ZONE }).map(({ date, time, kind }) =>
    [date, time, kinds ? kind : undefined].filter((part) => part !== undefined).join(' '),
  );
}
