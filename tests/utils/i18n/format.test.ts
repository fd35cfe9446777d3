import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due } from '@/utils/delegation/item';
import { dueFrom } from '@/utils/delegation/due';
import { counting } from '@/utils/i18n/counting';
import { english } from '@/utils/i18n/en/index';
import { agoLabel, countLabel, dueLabel, lateLabel, listWords, sinceLabel } from '@/utils/i18n/format';
import { hungarian } from '@/utils/i18n/hu/index';

const ZONE = 'Europe/Tallinn';
/** Saturday 21 November 2026, 14:20 in Tallinn. */
const NOW = new Date('2026-11-21T12:20:00Z');

function due(date: string, time: string | null = null, zone = ZONE): Due {
  const made = dueFrom(date, time, zone);
  if (made === null) throw new Error(`${date} ${time} ${zone} is no deadline`);
  return made;
}

describe('dueLabel', () => {
  test.each([
    ['2026-11-21', '12:00', 'due today 12:00'],
    ['2026-11-21', null, 'due today'],
    ['2026-11-22', '09:05', 'due tomorrow 09:05'],
    ['2026-11-20', null, 'due yesterday'],
    ['2026-11-23', null, 'due Mon 23 Nov'],
    ['2027-01-04', '17:00', 'due Mon 4 Jan 2027 17:00'],
  ])('%s %s is "%s"', (date, time, label) => {
    expect(dueLabel(due(date, time), NOW, ZONE)).toBe(label);
  });

  test('says the reader’s own time where the clocks differ', () => {
    const prague = due('2026-11-25', '10:00', 'Europe/Prague');
    expect(dueLabel(prague, NOW, ZONE)).toBe('due Wed 25 Nov 10:00 (your 11:00)');
    const auckland = due('2026-11-25', '08:00', 'Pacific/Auckland');
    expect(dueLabel(auckland, NOW, ZONE)).toBe('due Wed 25 Nov 08:00 (your Tue 21:00)');
  });

  test('a day is today by the clock of the deadline’s own zone', () => {
    const lateEvening = new Date('2026-11-21T22:30:00Z');
    expect(dueLabel(due('2026-11-22'), lateEvening, 'Europe/London')).toBe('due today (your 15:00)');
  });

  test('says of a day without a time when it ends on the reader’s clock, where that is another', () => {
    const end = { time: '18:00', zone: 'Europe/Tallinn' };
    const friday = dueFrom('2026-11-27', null, 'Europe/Budapest', end)!;
    expect(dueLabel(friday, NOW, 'Europe/Tallinn')).toBe('due Fri 27 Nov');
    expect(dueLabel(friday, NOW, 'Europe/Helsinki')).toBe('due Fri 27 Nov');
    expect(dueLabel(friday, NOW, 'Europe/Budapest')).toBe('due Fri 27 Nov (your 17:00)');
    expect(dueLabel(friday, NOW, 'Pacific/Auckland')).toBe('due Fri 27 Nov (your Sat 05:00)');
  });

  test('a day without a time gains one only where the clocks differ then', () => {
    const zones = fc.constantFrom(
      'Europe/Tallinn',
      // Like Tallinn in winter, like Budapest in summer.
      'Africa/Johannesburg',
      'Europe/London',
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Pacific/Auckland',
    );
    fc.assert(
      // The days around the change of clocks in Europe, in America and in New Zealand.
      fc.property(zones, zones, fc.integer({ min: 0, max: 400 }), (own, reader, days) => {
        const date = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        const one = due(date, null, own);
        const clock = (zone: string) => new Date(one.at).toLocaleString('en', { timeZone: zone });
        expect(dueLabel(one, NOW, reader).includes('your')).toBe(clock(own) !== clock(reader));
      }),
    );
  });
});

describe('lateLabel', () => {
  test.each([
    ['2026-11-21T12:19:40Z', 'late'],
    ['2026-11-21T12:00:00Z', '20 min late'],
    ['2026-11-21T10:00:00Z', '2 h late'],
    ['2026-11-20T12:21:00Z', '23 h late'],
    ['2026-11-18T12:20:00Z', '3 d late'],
  ])('%s is "%s"', (at, label) => {
    expect(lateLabel({ at }, NOW)).toBe(label);
  });
});

describe('agoLabel and sinceLabel', () => {
  test.each([
    ['2026-11-21T12:19:30Z', 'just now', 'since 14:19'],
    ['2026-11-21T12:15:00Z', '5 min ago', 'since 14:15'],
    ['2026-11-21T09:00:00Z', '3 h ago', 'since 11:00'],
    ['2026-11-20T21:00:00Z', 'yesterday', 'since yesterday'],
    ['2026-11-17T09:00:00Z', 'Tue', 'since Tue'],
    ['2026-11-03T09:00:00Z', '3 Nov', 'since 3 Nov'],
    ['2025-11-03T09:00:00Z', '3 Nov 2025', 'since 3 Nov 2025'],
  ])('%s is "%s", "%s"', (iso, ago, since) => {
    expect(agoLabel(iso, NOW, ZONE)).toBe(ago);
    expect(sinceLabel(iso, NOW, ZONE)).toBe(since);
  });

  test('an hour ago is not yesterday because midnight lies between', () => {
    const afterMidnight = new Date('2026-11-20T22:08:00Z');
    expect(agoLabel('2026-11-20T21:08:00Z', afterMidnight, ZONE)).toBe('1 h ago');
  });

  test('a clock that runs ahead says "just now", never a negative time', () => {
    expect(agoLabel('2026-11-21T12:25:00Z', NOW, ZONE)).toBe('just now');
  });
});

describe('counts', () => {
  test('are grouped by the language', () => {
    expect(countLabel(4312)).toBe('4,312');
    expect(countLabel(54312, { ...english, tag: 'de' })).toBe('54.312');
  });

  test('pick the plural form of the language', () => {
    const british = counting<'one'>('en-GB');
    const steps = { one: '# step', other: '# steps' };
    expect([0, 1, 2, 1000].map((count) => british(count, steps))).toEqual([
      '0 steps',
      '1 step',
      '2 steps',
      '1,000 steps',
    ]);
    const serbian = counting<'one' | 'few'>('sr-Latn');
    const zadaci = { one: '# zadatak', few: '# zadatka', other: '# zadataka' };
    expect([1, 2, 5, 21].map((count) => serbian(count, zadaci))).toEqual([
      '1 zadatak',
      '2 zadatka',
      '5 zadataka',
      '21 zadatak',
    ]);
  });

  test('things are listed as the language lists them', () => {
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listWords(['a', 'b'], hungarian)).toBe('a és b');
  });
});
