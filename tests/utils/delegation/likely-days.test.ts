import { describe, expect, it } from 'vitest';
import { likelyDays } from '@/utils/delegation/likely-days';

const ZONE = 'Europe/Tallinn';
const days = (iso: string, zone = ZONE): string[] =>
  likelyDays(new Date(iso), zone, {}).map(({ kind, date }) => `${kind} ${date}`);

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

  it('begin with what the card says, where it says an instant', () => {
    const now = new Date('2026-11-24T12:00:00Z');
    expect(likelyDays(now, ZONE, { shownDue: '2026-11-27T15:00:00.000Z' })[0]).toEqual({
      kind: 'found',
      date: '2026-11-27',
      time: '17:00',
    });
    expect(likelyDays(now, ZONE, { shownDue: '27 nov' })[0]?.kind).toBe('today');
    expect(likelyDays(now, ZONE, { shownDue: '2026-99-99T15:00:00Z' })[0]?.kind).toBe('today');
  });
});
