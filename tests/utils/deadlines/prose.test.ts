import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDeadlines } from '@/utils/deadlines/index';
import { NOW, ZONE } from './table';

const CODES = ['en', 'et', 'hu', 'sr', 'it', 'es'];

/** Lines of ordinary business prose in which nothing is due, as written for this test. */
function linesOf(code: string): string[] {
  const text = readFileSync(new URL(`./prose/${code}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** What is found in a text, each with the line it stands in. */
function found(text: string, locale: string): string[] {
  return findDeadlines(text, { locale, now: NOW, timeZone: ZONE }).map(({ text: words, date, index }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n')[0];
    return `${words} (${date}): ${line}`;
  });
}

describe('prose without dates', () => {
  it('has at least 1,000 lines in six languages', () => {
    expect(CODES.flatMap(linesOf).length).toBeGreaterThanOrEqual(1000);
    for (const code of CODES) expect(linesOf(code).length).toBeGreaterThanOrEqual(160);
  });

  it('gives at most one date, each line read alone', () => {
    const all = CODES.flatMap((code) => linesOf(code).flatMap((line) => found(line, code)));
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(1);
  });

  it('gives at most one date, read as six long mails', () => {
    const all = CODES.flatMap((code) => found(linesOf(code).join('\n'), 'en'));
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(1);
  });
});
