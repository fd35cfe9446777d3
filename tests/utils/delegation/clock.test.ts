import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptClock, MAX_DRIFT_MS, nextClock } from '@/utils/delegation/clock';

const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

test('a clock is later than the one before while the watch goes back less than the limit', () => {
  fc.assert(
    fc.property(moment, fc.nat(MAX_DRIFT_MS), (now, back) => {
      const first = nextClock(null, now);
      const second = nextClock(first, new Date(now.getTime() - back));
      expect(second > first).toBe(true);
      expect(second).toHaveLength(first.length);
    }),
  );
});

test('an own watch that was years ahead is not followed once it is right again', () => {
  const wrong = nextClock(null, new Date('2031-01-01'));
  const right = new Date('2026-11-21');
  expect(nextClock(wrong, right)).toBe(nextClock(null, right));
});

test('many events in one millisecond keep their order', () => {
  const now = new Date('2026-11-21');
  let clock = nextClock(null, now);
  for (let i = 0; i < 70_000; i++) {
    const next = nextClock(clock, now);
    if (next <= clock) expect.fail(`${next} after ${clock}`);
    clock = next;
  }
});

test('a received clock is adopted when it is later, unless it is more than five minutes ahead', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const own = nextClock(null, now);
  const near = nextClock(null, new Date(now.getTime() + MAX_DRIFT_MS));
  const far = nextClock(null, new Date(now.getTime() + MAX_DRIFT_MS + 1));
  expect(adoptClock(own, near, now)).toBe(near);
  expect(adoptClock(near, own, now)).toBe(near);
  expect(adoptClock(own, far, now)).toBe(own);
  expect(adoptClock(null, far, now)).toBeNull();
});
