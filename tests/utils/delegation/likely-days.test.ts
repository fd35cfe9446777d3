import { describe, expect, it } from 'vitest';
import type { FoundDay } from '@/utils/delegation/found';
import { likelyDays } from '@/utils/delegation/likely-days';

const ZONE = 'Europe/Tallinn';
const days = (iso: string, zone = ZONE): string[] =>
  likelyDays(new Date(iso), zone, []).map(({ kind, date }) => `${kind} ${date}`);

describe('the likely days of a deadline', () => {
  it('are today, tomorrow, Friday and next Monday', () => {
    expect(days('2026-11-24T12:00:00Z')).toEqual([
      'today 2026-11-24',
      'tomorrow 2026-11-25',
      'friday 2026-11-27',
      'next-monday 2026-11-30',
    ]);
  });

  it('name each day once', () => {
    expect(days('2026-11-26T12:00:00Z')).toEqual([
      'today 2026-11-26',
      'tomorrow 2026-11-27',
      'next-monday 2026-11-30',
    ]);
    expect(days('2026-11-27T12:00:00Z')).toEqual([
      'today 2026-11-27',
      'tomorrow 2026-11-28',
      'next-monday 2026-11-30',
    ]);
    expect(days('2026-11-29T12:00:00Z')).toEqual([
      'today 2026-11-29',
      'tomorrow 2026-11-30',
      'friday 2026-12-04',
    ]);
  });

  it('are those of the zone, not of UTC', () => {
    expect(days('2026-11-24T22:30:00Z')[0]).toBe('today 2026-11-25');
    expect(days('2026-11-24T22:30:00Z', 'America/New_York')[0]).toBe('today 2026-11-24');
  });

  it('begin with at most three that the source says, each with its words, and none twice', () => {
    const now = new Date('2026-11-24T12:00:00Z');
    const found = [
      day('2026-11-27', '17:00', 'do petka u 17h'),
      day('2026-11-26', undefined, 'neljapäevaks'),
      day('2026-11-25', undefined, 'homme'),
      day('2026-12-01', undefined, '1.12.'),
    ];
    expect(likelyDays(now, ZONE, found)).toEqual([
      { kind: 'found', date: '2026-11-27', time: '17:00', words: 'do petka u 17h' },
      { kind: 'found', date: '2026-11-26', time: null, words: 'neljapäevaks' },
      { kind: 'found', date: '2026-11-25', time: null, words: 'homme' },
      { kind: 'today', date: '2026-11-24', time: null, words: '' },
      { kind: 'friday', date: '2026-11-27', time: null, words: '' },
      { kind: 'next-monday', date: '2026-11-30', time: null, words: '' },
    ]);
  });

  it('offer nothing that has gone by: a time once it is there, a day once it is over', () => {
    const found = [day('2026-11-24', '14:00'), day('2026-11-24'), day('2026-11-23')];
    const offered = (iso: string) =>
      likelyDays(new Date(iso), ZONE, found)
        .filter(({ kind }) => kind === 'found')
        .map(({ date, time }) => `${date} ${time ?? ''}`);
    expect(offered('2026-11-24T11:59:00Z')).toEqual(['2026-11-24 14:00', '2026-11-24 ']);
    expect(offered('2026-11-24T12:00:00Z')).toEqual(['2026-11-24 ']);
    expect(offered('2026-11-24T22:00:00Z')).toEqual([]);
  });
});

function day(date: string, time?: string, text = ''): FoundDay {
  const at = `${date}T${time ?? '17:00'}:00+02:00`;
  return { text, date, ...(time === undefined ? {} : { time }), at, kind: 'deadline' };
}
