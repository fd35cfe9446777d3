/** Tables of phrases, and how they are read in the tests. */
import { expect } from 'vitest';
import { findDeadlines } from '@/utils/deadlines';

/** A phrase, the moment it means ('YYYY-MM-DD' and perhaps ' HH:mm') and its kind: d(eadline), m(eeting) or a plain date. */
export type Phrase = readonly [text: string, moment: string, kind?: 'd' | 'm'];

/** Saturday, 14:20 in Tallinn. */
export const SATURDAY = new Date('2026-11-21T12:20:00Z');

/** What `text` says, in the form of a {@link Phrase}; several dates one after another. */
export function said(text: string, locale: string, now = SATURDAY): string {
  const found = findDeadlines(text, { locale, now, timeZone: 'Europe/Tallinn' });
  for (const one of found) expect(text.slice(one.index, one.index + one.text.length)).toBe(one.text);
  return found
    .map(({ date, time, kind }) => `${date}${time === undefined ? '' : ` ${time}`} ${kind}`)
    .join(', ');
}

/** How the table says it. */
export function meant([, moment, kind]: Phrase): string {
  return `${moment} ${kind === 'd' ? 'deadline' : kind === 'm' ? 'meeting' : 'date'}`;
}

/** A table's phrases with their texts, as the names of tests. */
export function named(table: readonly Phrase[]): (readonly [string, Phrase])[] {
  return table.map((phrase) => [phrase[0], phrase] as const);
}

/** A text as people type it on a foreign keyboard. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
