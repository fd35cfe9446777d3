import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT, type Agreement, type Away, type Country } from '@/utils/delegation/agreement';
import { isHoliday } from '@/utils/delegation/holidays';
import type { HolidayRule } from '@/utils/delegation/recurrence';
import { dateOf, dayOf, weekdayOf } from '@/utils/delegation/zone-days';
import {
  nextOccurrences,
  occurrences,
  recurrencePlan,
  type Timing,
} from '@/utils/recurrence/recurrence-dates';
import { some } from './some';

const MONTHLY: Timing = {
  rule: 'FREQ=MONTHLY;BYMONTHDAY=1',
  start: '2026-01-01',
  time: null,
  zone: 'Europe/Tallinn',
  holidays: 'after',
  lead: 0,
};

function agreementOf(
  country: Country | null,
  more: { away?: Away; days?: number[]; zone?: string } = {},
): Agreement {
  const { days = [1, 2, 3, 4, 5], zone = 'Europe/Tallinn' } = more;
  return {
    ...NO_AGREEMENT,
    hours: { client: null, assistant: { days, from: '09:00', to: '17:00', zone } },
    countries: { client: null, assistant: country },
    away: { client: null, assistant: more.away ?? null },
  };
}

function dates(words: Partial<Timing>, agreement: Agreement, from: string, count = 3): string {
  const timing = { ...MONTHLY, ...words };
  const plan = recurrencePlan(agreement, timing.zone);
  return some(occurrences(timing, plan, dayOf(from)!), count)
    .map(({ due }) => due.date)
    .join(' ');
}

describe('days off', () => {
  test.each<[what: string, holidays: HolidayRule, country: Country | null, from: string, expected: string]>([
    ['a weekend gives way to Monday', 'after', null, '2026-11-01', '2026-11-02 2026-12-01 2027-01-01'],
    ['or to the Friday before', 'before', null, '2026-11-01', '2026-10-30 2026-12-01 2027-01-01'],
    ['or stays', 'keep', 'EE', '2026-11-01', '2026-11-01 2026-12-01 2027-01-01'],
    ['New Year and the weekend after it', 'after', 'EE', '2027-01-01', '2027-01-04 2027-02-01 2027-03-01'],
    ['New Year, before: the year before', 'before', 'EE', '2027-01-01', '2026-12-31 2027-02-01 2027-03-01'],
    ['All Saints in Hungary', 'after', 'HU', '2027-11-01', '2027-11-02 2027-12-01 2028-01-03'],
    ['All Saints in Italy', 'before', 'IT', '2027-11-01', '2027-10-29 2027-12-01 2027-12-31'],
    ['two days of New Year in Serbia', 'after', 'RS', '2026-01-01', '2026-01-05 2026-02-02 2026-03-02'],
    ['Labour Day in Spain', 'after', 'ES', '2026-05-01', '2026-05-04 2026-06-01 2026-07-01'],
    ['no country, no holidays', 'after', null, '2027-01-01', '2027-01-01 2027-02-01 2027-03-01'],
  ])('%s', (_what, holidays, country, from, expected) => {
    expect(dates({ holidays }, agreementOf(country), from)).toBe(expected);
  });

  test('are those of the agreed week', () => {
    const days = agreementOf(null, { days: [2, 4] });
    expect(dates({}, days, '2026-11-01')).toBe('2026-11-03 2026-12-01 2027-01-05');
  });

  test('include a time away; one that is longer than a month leaves the day where it is', () => {
    const week = agreementOf(null, { away: { from: '2026-11-30', to: '2026-12-06', standIn: null } });
    expect(dates({}, week, '2026-12-01', 1)).toBe('2026-12-07');
    const season = agreementOf(null, { away: { from: '2026-11-20', to: '2027-02-20', standIn: null } });
    expect(dates({}, season, '2026-12-01', 1)).toBe('2026-12-01');
  });

  test('two that they bring together are one, from wherever one looks', () => {
    const daily = { rule: 'FREQ=DAILY', start: '2026-11-02', holidays: 'after' } as const;
    const expected = '2026-11-06 2026-11-09 2026-11-10';
    expect(dates(daily, agreementOf(null), '2026-11-06')).toBe(expected);
    // Saturday has Monday's place: Sunday and Monday are none of their own.
    expect(dates(daily, agreementOf(null), '2026-11-08')).toBe('2026-11-10 2026-11-11 2026-11-12');
  });

  test('without agreed hours they are Saturday and Sunday, and the holidays of the country that was named', () => {
    const named = { ...NO_AGREEMENT, countries: { client: 'EE', assistant: null } } as const;
    expect(dates({}, NO_AGREEMENT, '2026-11-01')).toBe('2026-11-02 2026-12-01 2027-01-01');
    expect(dates({}, named, '2027-01-01', 1)).toBe('2027-01-04');
  });
});

describe('the moment it is due', () => {
  const at = (words: Partial<Timing>, agreement = NO_AGREEMENT, from = '2027-03-01') => {
    const timing: Timing = { ...MONTHLY, holidays: 'keep', ...words };
    const found = occurrences(timing, recurrencePlan(agreement, timing.zone), dayOf(from)!);
    return some(found, 2).map(({ due }) => due.at);
  };
  const weekly = { rule: 'FREQ=WEEKLY;BYDAY=SU', start: '2027-03-21' };

  test.each<[what: string, words: Partial<Timing>, from: string, instants: string[]]>([
    [
      'keeps its clock time when Tallinn goes to summer time',
      { ...weekly, time: '09:00' },
      '2027-03-21',
      ['2027-03-21T07:00:00.000Z', '2027-03-28T06:00:00.000Z'],
    ],
    [
      'keeps its clock time when Madrid goes back to winter time',
      { ...weekly, time: '09:00', zone: 'Europe/Madrid' },
      '2027-10-24',
      ['2027-10-24T07:00:00.000Z', '2027-10-31T08:00:00.000Z'],
    ],
    [
      'is just after the hour that Tallinn skips',
      { ...weekly, time: '03:30' },
      '2027-03-28',
      ['2027-03-28T01:00:00.000Z', '2027-04-04T00:30:00.000Z'],
    ],
    [
      'is the first of the two hours that Madrid has twice',
      { ...weekly, time: '02:30', zone: 'Europe/Madrid' },
      '2027-10-31',
      ['2027-10-31T00:30:00.000Z', '2027-11-07T01:30:00.000Z'],
    ],
  ])('%s', (_what, words, from, instants) => {
    expect(at(words, NO_AGREEMENT, from)).toEqual(instants);
  });

  test('without a time is the end of the working day, in the zone of who works', () => {
    const madrid = agreementOf(null, { zone: 'Europe/Madrid' });
    expect(at({}, madrid)).toEqual(['2027-03-01T16:00:00.000Z', '2027-04-01T15:00:00.000Z']);
    expect(at({})).toEqual(['2027-03-01T15:00:00.000Z', '2027-04-01T14:00:00.000Z']);
  });
});

describe('the day its item begins', () => {
  const begins = (lead: number, from: string, agreement = agreementOf('EE')) => {
    const timing = { ...MONTHLY, lead };
    const plan = recurrencePlan(agreement, timing.zone);
    return some(occurrences(timing, plan, dayOf(from)!), 1)[0]?.begins;
  };

  test.each<[lead: number, from: string, begins: string]>([
    [0, '2026-12-01', '2026-11-30T22:00:00.000Z'],
    [1, '2026-12-01', '2026-11-29T22:00:00.000Z'],
    // Over a weekend, and over a change of the clocks: midnight by those of the day itself.
    [2, '2026-12-01', '2026-11-26T22:00:00.000Z'],
    [3, '2027-04-01', '2027-03-28T21:00:00.000Z'],
    [4, '2027-04-01', '2027-03-24T22:00:00.000Z'],
    // Over Christmas and New Year: 4 January less three working days.
    [3, '2027-01-01', '2026-12-28T22:00:00.000Z'],
  ])('is %s working days before %s', (lead, from, expected) => {
    expect(begins(lead, from)).toBe(expected);
  });

  test('where there are no working days for too long, counts days of any kind', () => {
    const gone = agreementOf(null, { away: { from: '2026-01-01', to: '2027-02-20', standIn: null } });
    expect(begins(5, '2026-12-01', gone)).toBe('2026-11-25T22:00:00.000Z');
  });
});

test('the next ones are those whose moment is still to come', () => {
  const plan = recurrencePlan(agreementOf('EE'), 'Europe/Tallinn');
  const next = (now: string, words: Partial<Timing> = {}) =>
    nextOccurrences({ ...MONTHLY, ...words }, plan, new Date(now), 2).map(({ due }) => due.date);
  expect(next('2026-11-02T14:59:00Z')).toEqual(['2026-11-02', '2026-12-01']);
  expect(next('2026-11-02T15:01:00Z')).toEqual(['2026-12-01', '2027-01-04']);
  expect(next('2026-11-02T15:01:00Z', { rule: 'FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20261201' })).toEqual([
    '2026-12-01',
  ]);
  expect(next('2026-11-02T15:01:00Z', { rule: 'every full moon' })).toEqual([]);
});

test('every day is moved to the nearest working day of its side, and to no day off', () => {
  const country = fc.constantFrom<(Country | null)[]>('EE', 'HU', 'RS', 'IT', 'ES', 'GB', null);
  const start = fc.integer({ min: dayOf('2026-01-01')!, max: dayOf('2029-12-31')! });
  fc.assert(
    fc.property(country, start, fc.constantFrom<HolidayRule[]>('before', 'after'), (land, day, holidays) => {
      const timing = { ...MONTHLY, rule: 'FREQ=WEEKLY', start: dateOf(day), holidays };
      const plan = recurrencePlan(agreementOf(land), timing.zone);
      const works = (one: number) => weekdayOf(one) < 6 && !isHoliday(land, one);
      for (const { rule, due } of some(occurrences(timing, plan, day), 20)) {
        const [from, to] = [dayOf(rule)!, dayOf(due.date)!];
        const between = Array.from(
          { length: Math.abs(to - from) },
          (_, i) => from + Math.sign(to - from) * i,
        );
        expect([works(to), between.some(works)]).toEqual([true, false]);
        expect(holidays === 'after' ? to >= from : to <= from).toBe(true);
      }
    }),
    { seed: 26, numRuns: 60 },
  );
});
