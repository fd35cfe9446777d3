import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysInMonth, isYearly, nextYearly } from '@/utils/delegation/yearly';

describe('a day that comes back every year', () => {
  test.each([
    ['11-27', '2026-11-22', '2026-11-27', 5],
    ['11-22', '2026-11-22', '2026-11-22', 0],
    ['11-21', '2026-11-22', '2027-11-21', 364],
    ['01-01', '2026-12-31', '2027-01-01', 1],
    ['02-29', '2026-02-01', '2026-02-28', 27],
    ['02-29', '2028-02-28', '2028-02-29', 1],
    ['02-29', '2027-03-01', '2028-02-29', 365],
  ])('%s seen on %s comes on %s', (day, today, date, away) => {
    expect(nextYearly(day, today)).toEqual({ date, away });
  });

  test.each([
    ['02-30', '2026-11-22'],
    ['13-01', '2026-11-22'],
    ['', '2026-11-22'],
    ['11-27', 'soon'],
  ])('there is none of %j on %j', (day, today) => {
    expect(nextYearly(day, today)).toBeNull();
  });

  it('is never longer away than a leap year, and never in the past', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (born, now) => {
        const today = now.toISOString().slice(0, 10);
        const next = nextYearly(born.toISOString().slice(5, 10), today);
        expect(next!.date >= today).toBe(true);
        expect(next!.away).toBeLessThan(366);
      }),
    );
  });
});

it('knows the days of each month, the leap day too', () => {
  expect([1, 2, 4, 12].map(daysInMonth)).toEqual([31, 29, 30, 31]);
  expect(['02-29', '02-30', '2-1', '12-31'].map(isYearly)).toEqual([true, false, false, true]);
});
