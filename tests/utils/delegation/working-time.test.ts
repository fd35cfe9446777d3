import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, NO_AGREEMENT, type Away, type Hours } from '@/utils/delegation/agreement';
import {
  addWorkingMinutes,
  type Calendar,
  calendarOf,
  FURTHEST_DAYS,
  nextWorkingMorning,
  spanOn,
  subtractWorkingMinutes,
  workingDayMinutes,
  workingMinutesBetween,
} from '@/utils/delegation/working-time';
import { dayAt } from '@/utils/delegation/zone-days';
import { holidaysOf } from './holidays-by-library';

const WEEK: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
const away = (from: string, to: string): Away => ({ from, to, standIn: null });
const calendar = (hours: Partial<Hours> = {}, gone: Away | null = null): Calendar => ({
  hours: { ...WEEK, ...hours },
  away: gone,
  country: null,
});

/** Reads as clocks in Tallinn; the tables below are in local time. */
const local = (text: string): Date =>
  new Date(`${text.replace(' ', 'T')}:00${isSummer(text) ? '+03:00' : '+02:00'}`);
const isSummer = (text: string): boolean =>
  (text >= '2026-03-29 04' && text < '2026-10-25 04') || text >= '2027-03-28 04';
const shown = (date: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Tallinn',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(date);

describe('adding working minutes', () => {
  // 2026-11-24 is a Tuesday.
  it.each([
    ['within a day', '2026-11-24 10:00', 90, '2026-11-24 11:30'],
    ['from before work', '2026-11-24 06:00', 30, '2026-11-24 09:30'],
    ['to the last minute', '2026-11-24 16:00', 60, '2026-11-24 17:00'],
    ['over the night', '2026-11-24 16:00', 61, '2026-11-25 09:01'],
    ['from after work', '2026-11-24 19:00', 30, '2026-11-25 09:30'],
    ['over the weekend', '2026-11-27 16:00', 120, '2026-11-30 10:00'],
    ['from the weekend', '2026-11-28 12:00', 480, '2026-11-30 17:00'],
    ['several days', '2026-11-24 09:00', 5 * 480, '2026-11-30 17:00'],
    ['none, at work', '2026-11-24 10:00', 0, '2026-11-24 10:00'],
    ['none, after work', '2026-11-27 17:00', 0, '2026-11-30 09:00'],
    ['over the end of summer time', '2026-10-23 16:00', 120, '2026-10-26 10:00'],
    ['over its beginning', '2027-03-26 16:00', 120, '2027-03-29 10:00'],
  ])('%s: %s and %i is %s', (_, from, minutes, to) => {
    expect(shown(addWorkingMinutes(calendar(), local(from), minutes))).toBe(to);
  });

  it('keeps seconds', () => {
    const from = new Date('2026-11-24T08:00:12.345Z');
    expect(addWorkingMinutes(calendar(), from, 1).toISOString()).toBe('2026-11-24T08:01:12.345Z');
  });

  it('passes over days away, both ends included', () => {
    const gone = calendar({}, away('2026-11-25', '2026-11-30'));
    expect(shown(addWorkingMinutes(gone, local('2026-11-24 16:00'), 90))).toBe('2026-12-01 09:30');
  });

  it('passes over nothing when away ends before it begins, or names no day', () => {
    for (const gone of [away('2026-11-30', '2026-11-25'), away('soon', 'later')]) {
      expect(shown(addWorkingMinutes(calendar({}, gone), local('2026-11-24 16:00'), 90))).toBe(
        '2026-11-25 09:30',
      );
    }
  });

  it('works on the days named only', () => {
    expect(shown(addWorkingMinutes(calendar({ days: [2, 6] }), local('2026-11-24 16:00'), 90))).toBe(
      '2026-11-28 09:30',
    );
  });
});

describe('subtracting working minutes', () => {
  it.each([
    ['within a day', '2026-11-24 15:00', 90, '2026-11-24 13:30'],
    ['from after work', '2026-11-24 20:00', 60, '2026-11-24 16:00'],
    ['to the first minute', '2026-11-24 10:00', 60, '2026-11-24 09:00'],
    ['over the night', '2026-11-24 10:00', 90, '2026-11-23 16:30'],
    ['from before work on a Monday', '2026-11-30 09:00', 60, '2026-11-27 16:00'],
    ['from the weekend', '2026-11-29 12:00', 480, '2026-11-27 09:00'],
    ['none, at work', '2026-11-24 10:00', 0, '2026-11-24 10:00'],
    ['none, before work', '2026-11-30 08:00', 0, '2026-11-27 17:00'],
    ['none, at the start of work', '2026-11-30 09:00', 0, '2026-11-27 17:00'],
    ['over the end of summer time', '2026-10-26 10:00', 120, '2026-10-23 16:00'],
  ])('%s: %s less %i is %s', (_, before, minutes, from) => {
    expect(shown(subtractWorkingMinutes(calendar(), local(before), minutes))).toBe(from);
  });
});

describe('working minutes between', () => {
  it.each([
    ['one day', '2026-11-24 09:00', '2026-11-24 17:00', 480],
    ['night', '2026-11-24 17:00', '2026-11-25 09:00', 0],
    ['two parts of days', '2026-11-24 16:00', '2026-11-25 10:00', 120],
    ['a week', '2026-11-24 00:00', '2026-12-01 00:00', 5 * 480],
    ['backwards', '2026-11-25 10:00', '2026-11-24 10:00', 0],
  ])('%s: from %s to %s are %i', (_, from, to, minutes) => {
    expect(workingMinutesBetween(calendar(), local(from), local(to))).toBe(minutes);
  });
});

describe('daylight saving', () => {
  it('makes a day of night work longer or shorter', () => {
    const nights = calendar({ days: [7], from: '00:00', to: '06:00' });
    const minutes = (day: string) =>
      workingMinutesBetween(nights, local(`${day} 00:00`), local(`${day} 12:00`));
    expect([minutes('2026-10-18'), minutes('2026-10-25'), minutes('2027-03-28')]).toEqual([360, 420, 300]);
  });

  it('leaves out a day whose hours it skips', () => {
    const brief = calendar({ days: [7], from: '03:10', to: '03:50' });
    expect(shown(addWorkingMinutes(brief, local('2027-03-27 12:00'), 0))).toBe('2027-04-04 03:10');
    expect(shown(addWorkingMinutes(brief, local('2027-03-27 12:00'), 10))).toBe('2027-04-04 03:20');
  });
});

const ZONES = [
  'Europe/Tallinn',
  'Europe/Budapest',
  'Europe/Belgrade',
  'Europe/Rome',
  'Europe/Madrid',
  'America/New_York',
];
const instants = fc
  .integer({ min: Date.parse('2026-01-05T00:00Z') / 60_000, max: Date.parse('2027-12-20T00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const aroundChanges = fc
  .record({
    change: fc.constantFrom(
      '2026-03-29',
      '2026-10-25',
      '2027-03-28',
      '2027-10-31',
      '2026-11-01',
      '2027-03-14',
    ),
    minutes: fc.integer({ min: -3 * 1440, max: 3 * 1440 }),
  })
  .map(({ change, minutes }) => new Date(Date.parse(change) + minutes * 60_000));
const moments = fc.oneof(instants, aroundChanges);
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const calendars = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    clocks: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 }),
    country: fc.option(fc.constantFrom(...COUNTRIES)),
    gone: fc.option(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 }))),
  })
  .map(({ zone, days, clocks, country, gone }): Calendar => {
    const [from = 0, to = 0] = clocks.sort((a, b) => a - b);
    const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
    return {
      hours: { zone, days, from: clock(from), to: clock(to) },
      away: gone === null ? null : away(day(gone[0]), day(gone[0] + gone[1])),
      country,
    };
  });
const amounts = fc.integer({ min: 1, max: 3000 });
/** Little enough to get there before anybody gives up, with a minute lost to clock changes here and there. */
const reachable = (of: Calendar, minutes: number): boolean =>
  minutes < (workingDayMinutes(of.hours) - 1) * of.hours.days.length * 80;

/** What the library says itself, and not the file made from it. */
const LIBRARY = new Map(COUNTRIES.map((country) => [country, holidaysOf(country)]));
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const WALL = new Map(
  ZONES.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
);
/** Whether clocks on the wall say that it is working time, by the platform alone. */
function atWork({ hours, away: gone, country }: Calendar, time: number): boolean {
  const parts = Object.fromEntries(
    WALL.get(hours.zone)
      ?.formatToParts(time)
      .map(({ type, value }) => [type, value]) ?? [],
  );
  const date = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
  const now = `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
  const works = hours.days.includes(WEEKDAYS.indexOf(parts['weekday'] ?? '') + 1);
  const isAway = gone !== null && gone.from <= date && date <= gone.to;
  const isOff = country !== null && LIBRARY.get(country)?.has(date) === true;
  return works && !isAway && !isOff && hours.from <= now && now < hours.to;
}

/** Whether the hours around a moment begin in an hour that comes twice: they go on through both, and the clocks go back in them. */
function beginsTwice(of: Calendar, time: number): boolean {
  const start = spanOn(of, dayAt(of.hours.zone, time))?.start ?? 0;
  const wall = WALL.get(of.hours.zone);
  return wall?.format(start) === wall?.format(start + 60 * 60_000);
}

describe('over two years and six zones', () => {
  it('what was added lies between, and ends in working hours', () => {
    fc.assert(
      fc.property(calendars, moments, amounts, (of, from, minutes) => {
        fc.pre(reachable(of, minutes));
        const to = addWorkingMinutes(of, from, minutes);
        expect(workingMinutesBetween(of, from, to)).toBe(minutes);
        expect(atWork(of, to.getTime() - 1) || beginsTwice(of, to.getTime() - 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('what was subtracted lies between, and begins in working hours', () => {
    fc.assert(
      fc.property(calendars, moments, amounts, (of, before, minutes) => {
        fc.pre(reachable(of, minutes));
        const from = subtractWorkingMinutes(of, before, minutes);
        expect(workingMinutesBetween(of, from, before)).toBe(minutes);
        expect(atWork(of, from.getTime()) || beginsTwice(of, from.getTime())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('adding and then subtracting comes back, or to the next start of work', () => {
    fc.assert(
      fc.property(calendars, moments, amounts, (of, from, minutes) => {
        fc.pre(reachable(of, minutes));
        const back = subtractWorkingMinutes(of, addWorkingMinutes(of, from, minutes), minutes);
        expect(back).toEqual(addWorkingMinutes(of, from, 0));
      }),
      { numRuns: 300 },
    );
  });

  it('never goes backwards', () => {
    fc.assert(
      fc.property(calendars, moments, moments, amounts, amounts, (of, one, other, few, more) => {
        const [first, second] = [one, other].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        const [less, much] = [few, more].sort((a, b) => a - b) as [number, number];
        expect(addWorkingMinutes(of, first, less) <= addWorkingMinutes(of, second, less)).toBe(true);
        expect(addWorkingMinutes(of, first, less) <= addWorkingMinutes(of, first, much)).toBe(true);
        expect(subtractWorkingMinutes(of, first, less) <= subtractWorkingMinutes(of, second, less)).toBe(
          true,
        );
        expect(subtractWorkingMinutes(of, first, less) >= subtractWorkingMinutes(of, first, much)).toBe(true);
      }),
    );
  });

  it('counts the minutes that clocks on the wall count', () => {
    const days = calendars.filter(({ hours }) => hours.from >= '05:00');
    fc.assert(
      fc.property(days, aroundChanges, fc.integer({ min: 1, max: 2000 }), (of, from, length) => {
        let counted = 0;
        for (let minute = 0; minute < length; minute += 1) {
          if (atWork(of, from.getTime() + minute * 60_000)) counted += 1;
        }
        const to = new Date(from.getTime() + length * 60_000);
        expect(workingMinutesBetween(of, from, to)).toBe(counted);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what can never be reached', () => {
  const from = new Date('2026-11-24T08:00:00Z');
  const years = FURTHEST_DAYS * 24 * 60 * 60_000;
  const endless = calendar({}, away('2000-01-01', '9999-12-31'));
  const noDays = calendar({ days: [] });

  it.each([
    ['somebody away without end', endless, 60],
    ['hours without a day', noDays, 60],
    ['more work than two years hold', calendar(), 1e9],
  ])('%s: two years on, or back', (_, of, minutes) => {
    expect(addWorkingMinutes(of, from, minutes).getTime()).toBe(from.getTime() + years);
    expect(subtractWorkingMinutes(of, from, minutes).getTime()).toBe(from.getTime() - years);
  });

  it('counts nothing between', () => {
    expect(workingMinutesBetween(endless, from, new Date('2090-01-01T00:00:00Z'))).toBe(0);
    expect(workingMinutesBetween(noDays, from, new Date('2090-01-01T00:00:00Z'))).toBe(0);
  });
});

describe('the calendar of a role', () => {
  const agreed = (hours: Partial<Hours>) =>
    calendarOf({ ...NO_AGREEMENT, hours: { client: null, assistant: { ...WEEK, ...hours } } }, 'assistant');

  it('holds the hours and the time away of that role', () => {
    const gone = away('2026-12-20', '2027-01-03');
    const agreement = {
      ...NO_AGREEMENT,
      hours: { client: null, assistant: WEEK },
      away: { client: null, assistant: gone },
    };
    expect(calendarOf(agreement, 'assistant')).toEqual({ hours: WEEK, away: gone, country: null });
    expect(calendarOf(agreement, 'client')).toBeNull();
  });

  it.each([
    ['no day', { days: [] }],
    ['a day that no week has', { days: [1, 8] }],
    ['an end before the beginning', { from: '17:00', to: '09:00' }],
    ['no length', { from: '09:00', to: '09:00' }],
    ['no time', { from: '9' }],
    ['an unknown zone', { zone: 'Europe/Atlantis' }],
  ])('is none for hours with %s', (_, hours) => {
    expect(agreed(hours)).toBeNull();
  });
});

describe('sleeping on it', () => {
  const morning = (of: Calendar | null, now: string, zone = 'Europe/Tallinn'): string =>
    shown(nextWorkingMorning(of, local(now), zone));

  it.each([
    ['in the evening', '2026-11-24 22:00', '2026-11-25 09:00'],
    ['early on a working day: that day has come already', '2026-11-24 00:30', '2026-11-25 09:00'],
    ['on a Friday', '2026-11-27 12:00', '2026-11-30 09:00'],
    ['on a Sunday', '2026-11-29 12:00', '2026-11-30 09:00'],
    ['before summer time ends', '2026-10-23 12:00', '2026-10-26 09:00'],
  ])('%s ends when the next working day begins', (_, now, until) => {
    expect(morning(calendar(), now)).toBe(until);
  });

  it('goes by the day in the zone of the hours', () => {
    const newYork = calendar({ zone: 'America/New_York' });
    expect(morning(newYork, '2026-11-25 02:00')).toBe('2026-11-25 16:00');
  });

  it('passes over days away', () => {
    expect(morning(calendar({}, away('2026-11-25', '2026-11-29')), '2026-11-24 12:00')).toBe(
      '2026-11-30 09:00',
    );
  });

  it('without hours ends at eight tomorrow', () => {
    expect(morning(null, '2026-11-27 12:00')).toBe('2026-11-28 08:00');
    expect(morning(null, '2026-11-27 23:30', 'America/New_York')).toBe('2026-11-28 15:00');
  });

  it('ends tomorrow where no working day is in sight', () => {
    expect(morning(calendar({}, away('2026-01-01', '9999-12-31')), '2026-11-27 12:00')).toBe(
      '2026-11-28 08:00',
    );
  });
});
