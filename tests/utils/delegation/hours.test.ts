import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedMinutes, daysOfMonth, monthBeside, monthHours, ROUNDINGS } from '@/utils/delegation/hours';
import type { TimeEntry } from '@/utils/delegation/time-entry';

const AGREED = { rounding: null, budget: null, approved: {} };
const entry = (id: string, day: string, minutes: number, more: Partial<TimeEntry> = {}): TimeEntry => ({
  ...{ id, day, minutes, from: null, note: '', at: `${day}T12:00:00.000Z` },
  ...more,
});

describe('what of an entry counts', () => {
  it.each([
    [7, null, 7],
    [7.4, null, 7],
    [7.6, null, 8],
    [0, 15, 0],
    [1, 15, 15],
    [15, 15, 15],
    // Twenty seconds past a full step are none.
    [15.3, 15, 15],
    [16, 15, 30],
    [61, 60, 120],
    [7, 6, 12],
  ])('%s min rounded to %s: %s', (minutes, rounding, counted) => {
    expect(countedMinutes({ minutes }, rounding)).toBe(counted);
  });

  it('is never less than what was measured, to the minute, and a whole number of steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1440, noNaN: true }),
        fc.constantFrom(...ROUNDINGS),
        (minutes, rounding) => {
          const counted = countedMinutes({ minutes }, rounding);
          expect(counted).toBeGreaterThanOrEqual(Math.round(minutes));
          expect(counted - minutes).toBeLessThan((rounding ?? 1) + 0.5);
          expect(counted % (rounding ?? 1)).toBe(0);
        },
      ),
    );
  });
});

describe('a month', () => {
  it('adds up by day, the latest first, each entry rounded by itself', () => {
    const hours = monthHours(
      '2026-11',
      [
        entry('b', '2026-11-02', 20, { from: '2026-11-02T09:00:00.000Z' }),
        entry('a', '2026-11-02', 10, { from: '2026-11-02T07:00:00.000Z' }),
        entry('c', '2026-11-30', 61),
        entry('d', '2026-10-31', 60),
        entry('e', '2026-12-01', 60),
      ],
      { ...AGREED, rounding: 15, budget: 20 },
    );
    expect(hours.minutes).toBe(15 + 30 + 75);
    expect(hours.budget).toBe(1200);
    expect(
      hours.days.map(({ day, minutes, entries }) => [day, minutes, entries.map((one) => one.entry.id)]),
    ).toEqual([
      ['2026-11-30', 75, ['c']],
      ['2026-11-02', 45, ['a', 'b']],
    ]);
  });

  it('knows what was approved, and what has changed since', () => {
    const approved = { '2026-11': { minutes: 60, at: '2026-11-20T08:00:00.000Z' } };
    const of = (minutes: number) =>
      monthHours('2026-11', [entry('a', '2026-11-02', minutes)], { ...AGREED, approved });
    expect([of(60).since, of(90).since, of(45).since]).toEqual([0, 30, -15]);
    expect(monthHours('2026-10', [], { ...AGREED, approved })).toMatchObject({
      approval: null,
      since: 0,
      minutes: 0,
    });
  });

  it.each([
    ['2026-01', '2025-12', '2026-02', '2026-01-31'],
    ['2026-12', '2026-11', '2027-01', '2026-12-31'],
    ['2028-02', '2028-01', '2028-03', '2028-02-29'],
  ])('%s lies after %s and before %s, and ends on %s', (month, before, after, last) => {
    expect([monthBeside(month, -1), monthBeside(month, 1)]).toEqual([before, after]);
    expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, to: last });
  });
});
