import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { dayEndOf } from '@/utils/delegation/day-end';
import { END_OF_DAY, dayEndAt, dueFrom } from '@/utils/delegation/due';

const AGREED: Agreement = {
  ...NO_AGREEMENT,
  hours: {
    client: null,
    assistant: { days: [1, 2, 3], from: '08:00', to: '16:30', zone: 'Europe/Belgrade' },
  },
};

describe('a deadline without a time', () => {
  it('means the end of the assistant’s working day, in the assistant’s zone', () => {
    const end = dayEndOf(AGREED, 'Europe/Tallinn');
    expect(dueFrom('2026-11-27', null, 'Europe/Tallinn', end)).toEqual({
      at: '2026-11-27T15:30:00.000Z',
      date: '2026-11-27',
      time: null,
      zone: 'Europe/Belgrade',
    });
  });

  it('means 17:00 where it is written as long as no hours are agreed on', () => {
    const end = dayEndOf(NO_AGREEMENT, 'Europe/Tallinn');
    expect(end).toEqual({ time: END_OF_DAY, zone: 'Europe/Tallinn' });
    expect(dueFrom('2026-11-27', null, 'Europe/Tallinn', end)).toEqual(
      dueFrom('2026-11-27', null, 'Europe/Tallinn'),
    );
  });

  it('says of itself which end it meant, whatever is agreed on later', () => {
    const due = dueFrom('2026-11-27', null, 'Europe/Tallinn', dayEndOf(AGREED, 'Europe/Tallinn'));
    expect(due && dayEndAt(due)).toBe('16:30');
  });
});

it('a time that was said stays in the zone it was said in', () => {
  const due = dueFrom('2026-11-27', '12:00', 'Europe/Tallinn', dayEndOf(AGREED, 'Europe/Tallinn'));
  expect(due).toMatchObject({ at: '2026-11-27T10:00:00.000Z', time: '12:00', zone: 'Europe/Tallinn' });
});

test.each([
  ['no such day', '2026-02-30', '12:00', 'Europe/Tallinn'],
  ['no such time', '2026-11-27', '24:00', 'Europe/Tallinn'],
  ['no such zone', '2026-11-27', null, 'Europe/Atlantis'],
])('%s gives none', (_, date, time, zone) => {
  expect(dueFrom(date, time, zone)).toBeNull();
});

describe('across the clock changes of 2026 and 2027', () => {
  const ZONES = ['Europe/Tallinn', 'Europe/Budapest', 'Europe/Belgrade', 'Europe/Rome', 'Europe/Madrid'];
  const CHANGES = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];
  const days = fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2, max: 2 }))
    .map(([day, off]) => new Date(Date.parse(day) + off * 86_400_000).toISOString().slice(0, 10));
  const clocks = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const wall = (at: string, zone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(at),
    );

  it('clocks on the wall show what was meant, but for the hour that does not exist', () => {
    fc.assert(
      fc.property(days, clocks, fc.constantFrom(...ZONES), (date, time, zone) => {
        const due = dueFrom(date, time, zone);
        const shown = due === null ? '' : wall(due.at, zone);
        const skipped =
          /-03-/.test(date) && new Date(`${date}T00:00Z`).getUTCDay() === 0 && /^0[1-4]/.test(time);
        if (!skipped || shown === `${date} ${time}`) expect(shown).toBe(`${date} ${time}`);
        else expect(shown > `${date} ${time}` && shown.startsWith(date)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
