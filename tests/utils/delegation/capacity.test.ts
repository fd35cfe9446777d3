import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Away, Country } from '@/utils/delegation/agreement';
import { openHours, planOf, type Load, type Work } from '@/utils/delegation/capacity';
import { tooMuch } from '@/utils/delegation/room';
import type { Calendar } from '@/utils/delegation/working-time';

const TALLINN = 'Europe/Tallinn';
const HOUR = 60;

interface Own {
  days?: number[];
  zone?: string;
  away?: Away;
  country?: Country;
}

function calendar(from: string, to: string, own: Own = {}): Calendar {
  const { days = [1, 2, 3, 4, 5], zone = TALLINN, away = null, country = null } = own;
  return { hours: { days, from, to, zone }, away, country };
}

/** Seven hours of weekdays. */
const WEEK = calendar('09:00', '16:00');
/** Monday, 7:00 in Tallinn. */
const MONDAY = new Date('2026-11-23T05:00:00Z');

function load(change: Partial<Load> = {}): Load {
  return { calendars: [WEEK], work: [], logged: 0, now: MONDAY, zone: TALLINN, ...change };
}

/** The end of the hours of {@link WEEK} on a day of that winter. */
const endOf = (date: string): string => `${date}T14:00:00.000Z`;
const work = (date: string, hours: number): Work => ({ due: endOf(date), minutes: hours * HOUR });

/** The first `count` days as 'promised of total'. */
function days(asked: Load, count: number): string[] {
  return planOf(asked)
    .days.slice(0, count)
    .map(({ promised, total }) => `${promised / HOUR} of ${total / HOUR}`);
}

describe('working time of several agreements', () => {
  const morning = calendar('09:00', '13:00');
  const away = { from: '2026-11-23', to: '2026-11-23', standIn: null };
  test.each([
    ['the same hours count once', [WEEK, WEEK], 7],
    ['others add up', [morning, calendar('14:00', '17:00')], 7],
    ['what overlaps counts once', [morning, calendar('12:00', '17:00')], 8],
    ['in two zones', [morning, calendar('09:00', '13:00', { zone: 'Europe/London' })], 6],
    ['away for one client', [{ ...morning, away }, calendar('12:00', '17:00')], 5],
    [
      'away for all',
      [
        { ...morning, away },
        { ...WEEK, away },
      ],
      0,
    ],
    ['another weekday', [calendar('09:00', '13:00', { days: [2] })], 0],
    ['none agreed', [], 0],
  ])('%s', (_, calendars, hours) => {
    expect(planOf(load({ calendars })).days[0]?.total).toBe(hours * HOUR);
  });

  test.each([
    // Independence Day of Estonia, a Tuesday.
    ['a holiday', '2026-02-23T00:00:00Z', calendar('09:00', '16:00', { country: 'EE' }), ['7', '0', '7']],
    [
      'the night that is an hour shorter',
      '2026-03-28T00:00:00Z',
      calendar('00:00', '06:00', { days: [6, 7] }),
      ['6', '5', '0'],
    ],
    [
      'the night that is an hour longer',
      '2026-10-24T00:00:00Z',
      calendar('00:00', '06:00', { days: [6, 7] }),
      ['6', '7', '0'],
    ],
  ])('over %s', (_, now, held, expected) => {
    const { days: found } = planOf(load({ calendars: [held], now: new Date(now) }));
    expect(found.slice(0, 3).map(({ total }) => String(total / HOUR))).toEqual(expected);
  });
});

describe('promised work', () => {
  test.each([
    ['stands before its date', [work('2026-11-24', 2)], ['0 of 7', '2 of 7']],
    ['goes on backwards over the days before', [work('2026-11-25', 10)], ['0 of 7', '3 of 7', '7 of 7']],
    [
      'skips the days off',
      [work('2026-11-30', 9)],
      ['0 of 7', '0 of 7', '0 of 7', '0 of 7', '2 of 7', '0 of 0', '0 of 0', '7 of 7'],
    ],
    [
      'makes way for what is due earlier',
      [work('2026-11-24', 7), work('2026-11-25', 9)],
      ['2 of 7', '7 of 7', '7 of 7'],
    ],
    ['that is late comes first', [{ due: '2026-11-20T10:00:00Z', minutes: 60 }], ['1 of 7', '0 of 7']],
    [
      'due at ten has an hour of that day',
      [{ due: '2026-11-24T08:00:00Z', minutes: 120 }],
      ['1 of 7', '1 of 7'],
    ],
    ['far ahead takes nothing yet', [work('2027-11-24', 500)], ['0 of 7', '0 of 7']],
  ])('%s', (_, held, expected) => {
    expect(days(load({ work: held }), expected.length)).toEqual(expected);
  });

  it('that finds no room is told', () => {
    expect(planOf(load({ work: [work('2026-11-23', 9), work('2026-11-24', 9)] })).over).toBe(4 * HOUR);
  });

  test.each([
    ['of the day that is over nothing is ahead', '2026-11-23T15:00:00Z', 0, 0],
    ['at noon half is', '2026-11-23T10:30:00Z', 0, 3.5],
    ['but not more than was not worked yet', '2026-11-23T10:30:00Z', 5 * HOUR, 2],
    ['who worked more has none left', '2026-11-23T10:30:00Z', 9 * HOUR, 0],
  ])('%s', (_, now, logged, hours) => {
    expect(planOf(load({ now: new Date(now), logged })).days[0]?.ahead).toBe(hours * HOUR);
  });
});

describe('before more is accepted', () => {
  const TUESDAY = new Date('2026-11-24T05:00:00Z');
  const held = [{ due: endOf('2026-11-24'), minutes: 340 }];
  const ask = (change: Partial<Load>, takes: number, due: string) =>
    tooMuch(planOf(load({ now: TUESDAY, ...change })), { takes, due, zone: TALLINN, endOf });

  it('says what is too much of one day, and the next that has room', () => {
    expect(ask({ work: held }, 120, endOf('2026-11-24'))).toEqual({
      ...{ ahead: 420, promised: 340, takes: 120, over: 40 },
      ...{ day: '2026-11-24', today: true, next: '2026-11-25' },
    });
  });

  test.each([
    ['what fits', 80, '2026-11-24', null],
    ['more than fits', 81, '2026-11-24', '1 over, next 2026-11-25'],
    ['what fits with the day after', 500, '2026-11-25', null],
    ['what does not', 501, '2026-11-25', '1 over, next 2026-11-26'],
    ['what does not fit this week', 24 * HOUR, '2026-11-27', '100 over, next 2026-11-30'],
    ['what fits on no day that is planned', 9000 * HOUR, '2026-11-27', '538660 over, next null'],
    ['what nobody plans yet', 500, '2027-11-25', null],
  ])('%s', (_, takes, date, expected) => {
    const found = ask({ work: held }, takes, endOf(date));
    expect(found && `${found.over} over, next ${found.next}`).toBe(expected);
  });

  it('offers the same day where only the hour is too early', () => {
    expect(ask({}, 120, '2026-11-24T08:00:00.000Z')).toMatchObject({ over: 60, next: '2026-11-24' });
  });

  it('says nothing to who agreed to no hours', () => {
    expect(ask({ calendars: [], work: held }, 600, endOf('2026-11-24'))).toBeNull();
  });

  it('names several days as such', () => {
    expect(ask({ work: held }, 900, endOf('2026-11-25'))).toMatchObject({
      day: null,
      ahead: 840,
      promised: 340,
    });
  });
});

/** The last moment of a day in Tallinn, in summer. */
const midnightAfter = (date: string): string => `${date}T20:59:59.999Z`;

/** A clock, as minutes since midnight, as text. */
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const anyCalendar = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.integer({ min: 0, max: 1300 }),
    length: fc.integer({ min: 5, max: 130 }),
    zone: fc.constantFrom(TALLINN, 'Europe/London', 'America/New_York', 'Pacific/Apia'),
  })
  .map(({ days: held, from, length, zone }) =>
    calendar(clock(from), clock(from + length), { days: held, zone }),
  );

const anyLoad = fc
  .record({
    calendars: fc.array(anyCalendar, { maxLength: 3 }),
    now: fc.integer({ min: Date.UTC(2026, 1, 20), max: Date.UTC(2026, 10, 20) }).map((ms) => new Date(ms)),
    logged: fc.nat(600),
    works: fc.array(fc.record({ in: fc.integer({ min: -2000, max: 200_000 }), minutes: fc.nat(2000) }), {
      maxLength: 8,
    }),
  })
  .map(({ works, ...rest }): Load => {
    const due = (minutes: number) => new Date(rest.now.getTime() + minutes * 60_000).toISOString();
    return { ...rest, zone: TALLINN, work: works.map((one) => ({ due: due(one.in), minutes: one.minutes })) };
  });

describe('any plan', () => {
  it('has no negative time, and every minute of work is on a day, or told as too much', () => {
    fc.assert(
      fc.property(anyLoad, (asked) => {
        const plan = planOf(asked);
        for (const { total, ahead, promised } of plan.days) {
          expect(Math.min(total, ahead, promised)).toBeGreaterThanOrEqual(0);
          expect(promised).toBeLessThanOrEqual(ahead);
          expect(ahead).toBeLessThanOrEqual(total);
        }
        const last = plan.days.at(-1)?.date ?? '';
        const planned = asked.work.filter(({ due }) => due.slice(0, 10) < last);
        if (planned.length < asked.work.length) return;
        const placed = plan.days.reduce((sum, { promised }) => sum + promised, 0);
        const all = asked.work.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(placed + plan.over).toBeCloseTo(all, 6);
      }),
      { seed: 607, numRuns: 80 },
    );
  });

  it('says of new work what planning it too would say', () => {
    fc.assert(
      fc.property(
        anyLoad,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (asked, takes, ahead) => {
          const due = new Date(asked.now.getTime() + ahead * 60_000).toISOString();
          const before = planOf(asked);
          if (before.days.every(({ total }) => total === 0)) return;
          const after = planOf({ ...asked, work: [...asked.work, { due, minutes: takes }] });
          const found = tooMuch(before, { takes, due, zone: asked.zone, endOf: midnightAfter });
          expect(found?.over ?? 0).toBeCloseTo(after.over - before.over, 6);
          if (found === null || found.next === null) return;
          const end = midnightAfter(found.next);
          expect(tooMuch(before, { takes, due: end, zone: asked.zone, endOf: midnightAfter })).toBeNull();
        },
      ),
      { seed: 608, numRuns: 80 },
    );
  });
});

it('openHours keeps within what is asked', () => {
  const spans = openHours([WEEK], MONDAY.getTime() + 3 * 3_600_000, MONDAY.getTime() + 4 * 3_600_000);
  expect(spans).toEqual([{ start: MONDAY.getTime() + 3 * 3_600_000, end: MONDAY.getTime() + 4 * 3_600_000 }]);
});
