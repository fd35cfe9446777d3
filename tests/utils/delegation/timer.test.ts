import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Hours } from '@/utils/delegation/agreement';
import { elapsed, isForgotten, stretchesOf } from '@/utils/delegation/timer';
import { isUsableEntry } from '@/utils/delegation/time-entry';

const at = (iso: string) => new Date(iso);

describe('the time a timer ran', () => {
  test.each([
    ['within one day', '2026-11-23T08:00:00Z', '2026-11-23T09:30:00Z', 'Europe/Tallinn', ['2026-11-23 90']],
    [
      'over midnight',
      '2026-11-23T21:30:00Z',
      '2026-11-23T22:45:00Z',
      'Europe/Tallinn',
      ['2026-11-23 30', '2026-11-24 45'],
    ],
    [
      'over midnight elsewhere only',
      '2026-11-23T21:30:00Z',
      '2026-11-23T22:45:00Z',
      'Europe/London',
      ['2026-11-23 75'],
    ],
    // The night of 29 March has no hour from 3 to 4, that of 25 October has it twice.
    [
      'a short night',
      '2026-03-28T21:00:00Z',
      '2026-03-29T05:00:00Z',
      'Europe/Tallinn',
      ['2026-03-28 60', '2026-03-29 420'],
    ],
    ['the short day', '2026-03-28T22:00:00Z', '2026-03-29T21:00:00Z', 'Europe/Tallinn', ['2026-03-29 1380']],
    // No entry is longer than 24 hours, and this day has 25.
    [
      'the long day',
      '2026-10-24T21:00:00Z',
      '2026-10-25T22:00:00Z',
      'Europe/Tallinn',
      ['2026-10-25 1440', '2026-10-25 60'],
    ],
    [
      'a midnight that there was not',
      '2026-04-23T21:00:00Z',
      '2026-04-23T23:00:00Z',
      'Africa/Cairo',
      ['2026-04-23 60', '2026-04-24 60'],
    ],
    [
      'three days',
      '2026-11-23T12:00:00Z',
      '2026-11-25T12:00:00Z',
      'UTC',
      ['2026-11-23 720', '2026-11-24 1440', '2026-11-25 720'],
    ],
    ['seconds', '2026-11-23T08:00:00Z', '2026-11-23T08:00:30Z', 'UTC', ['2026-11-23 0.5']],
    ['none', '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z', 'UTC', []],
    ['a clock set back', '2026-11-23T08:00:00Z', '2026-11-23T07:00:00Z', 'UTC', []],
  ])('%s', (_, since, until, zone, expected) => {
    const parts = stretchesOf(since, at(until), zone);
    expect(parts.map(({ day, minutes }) => `${day} ${minutes}`)).toEqual(expected);
  });

  it('is parted without a gap, and every part is an entry that may stand', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    const zones = fc.constantFrom(
      'Europe/Tallinn',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'Africa/Cairo',
      'UTC',
    );
    fc.assert(
      fc.property(moment, fc.nat(10 * 86_400_000), zones, (begin, length, zone) => {
        const parts = stretchesOf(new Date(begin).toISOString(), new Date(begin + length), zone);
        const sum = parts.reduce((all, { minutes }) => all + minutes, 0);
        expect(sum * 60_000).toBeCloseTo(length, 3);
        let next = begin;
        for (const { from, minutes, day } of parts) {
          expect(Date.parse(from)).toBeCloseTo(next, 3);
          expect(isUsableEntry({ day, minutes, from, note: '' }) && minutes > 0).toBe(true);
          next += minutes * 60_000;
        }
      }),
      { seed: 606, numRuns: 300 },
    );
  });
});

const hours = (from: string, to: string): Hours => ({ days: [1], from, to, zone: 'UTC' });

describe('a forgotten timer', () => {
  test.each([
    ['ran ten hours', '2026-11-23T18:00:00Z', null, false],
    ['ran longer', '2026-11-23T18:00:01Z', null, true],
    ['ran for a working day', '2026-11-23T12:00:00Z', hours('09:00', '13:00'), false],
    ['ran longer than that', '2026-11-23T12:00:01Z', hours('09:00', '13:00'), true],
    ['ran ten hours of a longer day', '2026-11-23T18:00:01Z', hours('08:00', '20:00'), true],
    ['has hours nobody can reckon with', '2026-11-23T17:00:00Z', hours('13:00', '09:00'), false],
    ['began later than now', '2026-11-22T08:00:00Z', null, false],
  ])('%s', (_, now, held, expected) => {
    expect(isForgotten('2026-11-23T08:00:00Z', at(now), held)).toBe(expected);
  });

  it('has run for no less than nothing', () => {
    expect(elapsed('2026-11-23T08:00:00Z', at('2026-11-23T07:00:00Z'))).toBe(0);
    expect(elapsed('no instant', at('2026-11-23T07:00:00Z'))).toBe(0);
  });
});
