import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from '@/utils/sync/backoff';

test('it waits a second at first and twice as long each time, up to five minutes', () => {
  expect([0, 1, 2, 3].map((attempt) => backoff(attempt, 1))).toEqual([1000, 2000, 4000, 8000]);
  expect(backoff(20, 1)).toBe(300_000);
});

test('chance takes up to half of it away', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const whole = backoff(attempt, 1);
      expect(backoff(attempt, random)).toBeGreaterThanOrEqual(whole / 2);
      expect(backoff(attempt, random)).toBeLessThanOrEqual(whole);
    }),
    { seed: 5 },
  );
});
