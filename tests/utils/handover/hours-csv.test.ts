import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursCsv, type HoursLine } from '@/utils/handover/hours-csv';

const HEADINGS = {
  day: 'Day',
  title: 'What',
  area: 'Area',
  note: 'Note',
  minutes: 'Minutes',
  hours: 'Hours',
};
const TAGS = ['en-GB', 'et', 'hu', 'sr-Latn', 'sr', 'it', 'es'];
const line = (more: Partial<HoursLine>): HoursLine => ({
  ...{ day: '2026-11-20', title: 'Receipts', area: 'Books', note: '', minutes: 90 },
  ...more,
});

/** Read by a parser that knows nothing of ours, with what parts the cells. */
function read(text: string, tag: string): string[][] {
  return parse(text, { bom: true, delimiter: tag === 'en-GB' ? ',' : ';' });
}

describe('hours for a spreadsheet', () => {
  it.each(TAGS)('in %s are read back as they were, with the decimals of that language', (tag) => {
    const lines = [
      line({ title: 'Õhtune "kõne"; Ćira, Žika', note: 'two\nlines\r\nthree' }),
      line({ title: 'Könyvelés', minutes: 20, area: '' }),
    ];
    const text = hoursCsv(lines, HEADINGS, tag);
    expect(text.startsWith('\ufeff')).toBe(true);
    const mark = tag === 'en-GB' ? '.' : ',';
    expect(read(text, tag)).toEqual([
      ['Day', 'What', 'Area', 'Note', 'Minutes', 'Hours'],
      ['2026-11-20', 'Õhtune "kõne"; Ćira, Žika', 'Books', 'two\nlines\r\nthree', '90', `1${mark}50`],
      ['2026-11-20', 'Könyvelés', '', '', '20', `0${mark}33`],
    ]);
  });

  it.each(['=1+1', '+372 5550 0000', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("https://example.org")'])(
    'take %j for text, not for a formula',
    (title) => {
      const [, row] = read(hoursCsv([line({ title })], HEADINGS, 'en-GB'), 'en-GB');
      expect(row?.[1]).toBe(`'${title}`);
    },
  );

  it('whatever is written in them, comes back', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, note: text }), { maxLength: 8 }),
        fc.constantFrom(...TAGS),
        (all, tag) => {
          const rows = read(hoursCsv(all.map(line), HEADINGS, tag), tag).slice(1);
          const bare = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '');
          expect(rows.map((row) => [bare(row[1]), bare(row[3])])).toEqual(
            all.map(({ title, note }) => [title, note]),
          );
        },
      ),
    );
  });
});
