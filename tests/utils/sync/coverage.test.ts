import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Coverage } from '@/utils/sync/coverage';

test('it reaches as far as nothing is missing, whatever the order and overlap', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.nat(6))
    .map(([from, more]) => [from, from + more]);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), fc.nat(5), (ranges, after) => {
      const coverage = new Coverage();
      const there = new Set<number>();
      for (const [from = 0, to = 0] of ranges) {
        coverage.add('d_1', from, to);
        for (let seq = from; seq <= to; seq++) there.add(seq);
      }
      let end = after;
      while (there.has(end + 1)) end++;
      expect(coverage.through('d_1', after)).toBe(end);
      expect(coverage.through('d_2')).toBe(0);
    }),
    { seed: 5 },
  );
});
