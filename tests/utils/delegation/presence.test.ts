import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_AGREEMENT, type Agreement, type Away, type Country } from '@/utils/delegation/agreement';
import { dayOffHint } from '@/utils/delegation/days-off';
import { dueFrom } from '@/utils/delegation/due';
import { pairOf } from '@/utils/delegation/pair';
import { presenceOf, type State } from '@/utils/delegation/presence';
import { workingMinutesBetween, type Calendar } from '@/utils/delegation/working-time';

const TALLINN = 'Europe/Tallinn';
const WEEK = [1, 2, 3, 4, 5];

/** The assistant's hours are 9:00 to 17:00 in `zone`. */
function agreed(zone = TALLINN, more: { country?: Country; away?: Away; days?: number[] } = {}): Agreement {
  const { country = null, away = null, days = WEEK } = more;
  return {
    ...NO_AGREEMENT,
    hours: { client: null, assistant: { days, from: '09:00', to: '17:00', zone } },
    away: { client: null, assistant: away },
    countries: { client: null, assistant: country },
  };
}

const state = (agreement: Agreement, now: string): State | undefined =>
  presenceOf(agreement, 'assistant', new Date(now))?.state;

describe('at this moment', () => {
  const away: Away = { from: '2026-11-25', to: '2026-11-29', standIn: null };

  test.each<[string, string, Agreement, State]>([
    ['in their hours', '2026-11-23T07:00:00Z', agreed(), { kind: 'working' }],
    ['in the last minute', '2026-11-23T14:59:59Z', agreed(), { kind: 'working' }],
    ['at the end', '2026-11-23T15:00:00Z', agreed(), { kind: 'off', until: '2026-11-24T07:00:00.000Z' }],
    ['before work', '2026-11-23T05:00:00Z', agreed(), { kind: 'off', until: '2026-11-23T07:00:00.000Z' }],
    ['on a weekend', '2026-11-21T12:00:00Z', agreed(), { kind: 'off', until: '2026-11-23T07:00:00.000Z' }],
    [
      'on the eve of a holiday',
      '2026-02-23T16:00:00Z',
      agreed(TALLINN, { country: 'EE' }),
      { kind: 'off', until: '2026-02-25T07:00:00.000Z' },
    ],
    [
      'on a holiday',
      '2026-02-24T10:00:00Z',
      agreed(TALLINN, { country: 'EE' }),
      { kind: 'holiday', country: 'EE' },
    ],
    [
      'on a holiday of another country',
      '2026-02-24T10:00:00Z',
      agreed(TALLINN, { country: 'HU' }),
      { kind: 'working' },
    ],
    [
      'on a holiday by their own clock, yesterday by UTC',
      '2026-02-23T22:30:00Z',
      agreed(TALLINN, { country: 'EE' }),
      { kind: 'holiday', country: 'EE' },
    ],
    [
      'on a weekend holiday',
      '2026-12-26T10:00:00Z',
      agreed(TALLINN, { country: 'EE' }),
      { kind: 'off', until: '2026-12-28T07:00:00.000Z' },
    ],
    ['away', '2026-11-25T10:00:00Z', agreed(TALLINN, { away }), { kind: 'away', until: '2026-11-29' }],
    [
      'away on a weekend',
      '2026-11-28T10:00:00Z',
      agreed(TALLINN, { away }),
      { kind: 'away', until: '2026-11-29' },
    ],
    [
      'the evening before',
      '2026-11-24T20:00:00Z',
      agreed(TALLINN, { away }),
      { kind: 'off', until: '2026-11-30T07:00:00.000Z' },
    ],
    [
      'away for longer than anybody looks',
      '2026-11-24T20:00:00Z',
      agreed(TALLINN, { away: { ...away, to: '2036-01-01' } }),
      { kind: 'off', until: null },
    ],
    // The clocks go forward in the night to Sunday 29 March, and back in the night to Sunday 25 October.
    [
      'over the change to summer time',
      '2026-03-27T16:00:00Z',
      agreed(),
      { kind: 'off', until: '2026-03-30T06:00:00.000Z' },
    ],
    [
      'over the change to winter time',
      '2026-10-23T16:00:00Z',
      agreed(),
      { kind: 'off', until: '2026-10-26T07:00:00.000Z' },
    ],
  ])('%s', (_, now, agreement, expected) => {
    expect(state(agreement, now)).toEqual(expected);
  });

  it('is not known without hours', () => {
    expect(presenceOf(agreed(), 'client', new Date())).toBeNull();
  });

  it('is at work exactly when working time passes, and off until it does, whatever the clocks do', () => {
    const zones = fc.constantFrom(
      TALLINN,
      'Europe/London',
      'America/New_York',
      'Pacific/Auckland',
      'Asia/Kolkata',
    );
    const moments = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        zones,
        moments,
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (zone, at, days) => {
          const now = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
          const agreement = agreed(zone, { country: 'EE', days });
          const calendar: Calendar = { hours: agreement.hours.assistant!, away: null, country: 'EE' };
          const after = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
          const found = state(agreement, now.toISOString());
          expect(found?.kind === 'working').toBe(workingMinutesBetween(calendar, now, after(now, 1)) > 0);
          if (found?.kind !== 'off' || found.until === null) return;
          const until = new Date(found.until);
          expect(workingMinutesBetween(calendar, now, until)).toBe(0);
          expect(workingMinutesBetween(calendar, until, after(until, 1))).toBe(1);
          expect(state(agreement, found.until)).toEqual({ kind: 'working' });
        },
      ),
    );
  });
});

describe('a deadline on a day off', () => {
  const away: Away = { from: '2026-11-26', to: '2026-11-27', standIn: null };
  const end = { time: '17:00', zone: TALLINN };
  const hint = (agreement: Agreement, date: string, time: string | null = null, zone = TALLINN) =>
    dayOffHint(agreement, 'assistant', dueFrom(date, time, zone, end)!);

  it('says why, and which day is the next', () => {
    expect(hint(agreed(), '2026-11-27')).toBeNull();
    expect(hint(agreed(), '2026-11-28')).toEqual({
      date: '2026-11-28',
      off: { kind: 'weekday', weekday: 6 },
      next: '2026-11-30',
    });
    expect(hint(agreed(TALLINN, { country: 'EE' }), '2026-02-24')).toEqual({
      date: '2026-02-24',
      off: { kind: 'holiday', country: 'EE' },
      next: '2026-02-25',
    });
    expect(hint(agreed(TALLINN, { away }), '2026-11-26')).toEqual({
      date: '2026-11-26',
      off: { kind: 'away', until: '2026-11-27' },
      next: '2026-11-30',
    });
    // Christmas, then a weekend.
    expect(hint(agreed(TALLINN, { country: 'EE' }), '2026-12-24')).toMatchObject({ next: '2026-12-28' });
  });

  it('is reckoned on the assistant’s own day', () => {
    expect(hint(agreed(), '2026-11-27', '23:30', 'Europe/London')).toMatchObject({ date: '2026-11-28' });
    expect(hint(agreed(), '2026-11-27', '21:30', 'Europe/London')).toBeNull();
    expect(hint(agreed(), '2026-11-29', '23:30', 'Europe/London')).toBeNull();
    // A day without a time is that day, also where its end was meant in another zone: here Saturday 0:00 in Tallinn.
    const newYork = dueFrom('2026-11-27', null, 'America/New_York')!;
    expect(dayOffHint(agreed(), 'assistant', newYork)).toBeNull();
  });

  it('says nothing where no hours are agreed', () => {
    expect(hint(NO_AGREEMENT, '2026-11-28')).toBeNull();
  });
});

test('a pair knows the other’s zone and the end of the assistant’s day, from either side', () => {
  expect(pairOf(agreed(), 'client', 'Mari', 'Europe/Budapest')).toMatchObject({
    theirs: TALLINN,
    end: { time: '17:00', zone: TALLINN },
  });
  expect(pairOf(agreed(), 'assistant', 'Anna', 'Europe/Budapest')).toMatchObject({ theirs: null });
  expect(pairOf(NO_AGREEMENT, 'client', '', 'Europe/Budapest').end.zone).toBe('Europe/Budapest');
});
