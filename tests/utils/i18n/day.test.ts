import { describe, expect, it } from 'vitest';
import { longDay, momentLabel, shortDay, weekdayName } from '@/utils/i18n/day';
import { hungarian } from '@/utils/i18n/hu/index';
import { serbianInCyrillic } from '@/utils/i18n/sr/cyrillic';

const NOW = new Date('2026-11-21T12:20:00Z');

describe('days and moments', () => {
  it('are said in full', () => {
    expect(longDay('2026-11-27')).toBe('Friday 27 November 2026');
    expect(shortDay('2026-11-27')).toBe('Fri 27 Nov');
  });

  it('leave out what is plain', () => {
    expect(momentLabel('2026-11-21T07:05:00Z', NOW, 'Europe/Tallinn')).toBe('09:05');
    expect(momentLabel('2026-11-20T23:05:00Z', NOW, 'Europe/Tallinn')).toBe('01:05');
    expect(momentLabel('2026-11-20T23:05:00Z', NOW, 'America/New_York')).toBe('Fri 20 Nov, 18:05');
    expect(momentLabel('2025-12-31T10:00:00Z', NOW, 'Europe/Tallinn')).toBe('31 Dec 2025, 12:00');
  });

  it('names the days of the week from Monday, whatever the zone', () => {
    expect([1, 7].map((day) => weekdayName(day))).toEqual(['Monday', 'Sunday']);
    expect([1, 3, 7].map((day) => weekdayName(day, 'short', hungarian))).toEqual(['H', 'Sze', 'V']);
    expect(weekdayName(3, 'long', serbianInCyrillic)).toBe('среда');
  });
});
