import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_BASE, LineReader } from '@/utils/delegation/line-reader';

const whole = fc.nat({ max: 2 ** 31 });
const inBase = (value: number): string => value.toString(LINE_BASE);

describe('a line', () => {
  test('gives back what was written, part by part, whatever stands beside it', () => {
    const part = fc.oneof(
      fc.record({ kind: fc.constant('whole' as const), value: fc.option(whole) }),
      fc.record({ kind: fc.constant('wholes' as const), value: fc.array(whole, { maxLength: 4 }) }),
      fc.record({ kind: fc.constant('count' as const), value: fc.oneof(whole, fc.constant(12.25)) }),
      fc.record({ kind: fc.constant('text' as const), value: fc.stringMatching(/^[\w%]{0,6}$/) }),
      fc.record({ kind: fc.constant('flag' as const), value: fc.option(fc.boolean()) }),
    );
    fc.assert(
      // After the last part comes one more: an empty last part and no part look the same.
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const written = parts.map(({ kind, value }) => {
          if (value === null) return '';
          if (kind === 'whole') return inBase(value);
          if (kind === 'wholes') return value.map(inBase).join(',');
          return String(kind === 'flag' ? Number(value) : value);
        });
        const line = new LineReader(`${written.join('|')}|end`, 0);
        expect(parts.map(({ kind }) => line[kind]())).toEqual(parts.map(({ value }) => value));
        expect(line.text()).toBe('end');
        expect(line.isShort).toBe(false);
      }),
    );
  });

  test('that is cut says so, and what is missing is nothing', () => {
    const line = new LineReader('a|1', 2);
    expect(line.isShort).toBe(false);
    expect(line.count()).toBe(1);
    expect(line.isShort).toBe(false);
    expect([line.text(), line.whole(), line.count(), line.wholes()]).toEqual(['', null, 0, []]);
    expect(line.isShort).toBe(true);
  });

  test('in which something else stands than was written here goes on with the next part', () => {
    const line = new LineReader('12-3|-|x,-,y|7.5.1|1e400|9', 0);
    expect([line.whole(), line.whole(), line.wholes(), line.count(), line.count(), line.count()]).toEqual([
      38,
      null,
      [33],
      0,
      0,
      9,
    ]);
  });
});
