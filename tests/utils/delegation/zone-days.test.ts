import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  dayAt,
  dayOf,
  instantAt,
  isZone,
  minutesOf,
  offsetAt,
  weekdayOf,
} from '@/utils/delegation/zone-days';

const HOUR_MS = 60 * 60_000;
const ZONES = [
  'Europe/Tallinn',
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
];

/** What clocks in the zone show, by the platform alone. */
function shown(zone: string, time: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(time);
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 16);
const at = (zone: string, date: string, time: string): string =>
  iso(instantAt(zone, dayOf(date) ?? NaN, minutesOf(time) ?? NaN));

describe('the instant of a time of day', () => {
  it.each([
    ['Europe/Tallinn', '2026-11-24', '09:00', '2026-11-24T07:00'],
    ['Europe/Tallinn', '2026-07-01', '09:00', '2026-07-01T06:00'],
    ['America/New_York', '2026-11-24', '20:00', '2026-11-25T01:00'],
    ['Asia/Kathmandu', '2026-11-24', '00:00', '2026-11-23T18:15'],
    // The day summer time begins, before and after the change.
    ['Europe/Tallinn', '2027-03-28', '02:59', '2027-03-28T00:59'],
    ['Europe/Tallinn', '2027-03-28', '04:00', '2027-03-28T01:00'],
    // The day it ends, and a time that comes twice: the first.
    ['Europe/Tallinn', '2026-10-25', '02:59', '2026-10-24T23:59'],
    ['Europe/Tallinn', '2026-10-25', '03:30', '2026-10-25T00:30'],
    ['Europe/Tallinn', '2026-10-25', '04:00', '2026-10-25T02:00'],
    // Times that the clocks skip: the change itself.
    ['Europe/Tallinn', '2027-03-28', '03:00', '2027-03-28T01:00'],
    ['Europe/Tallinn', '2027-03-28', '03:30', '2027-03-28T01:00'],
    ['America/New_York', '2027-03-14', '02:15', '2027-03-14T07:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:30'],
  ])('in %s on %s at %s is %s', (zone, date, time, instant) => {
    expect(at(zone, date, time)).toBe(instant);
  });

  it('is what the clocks of that zone show, but for the times they skip', () => {
    const day = fc.integer({ min: dayOf('2026-01-01') ?? 0, max: dayOf('2027-12-31') ?? 0 });
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, minutes, (zone, number, minute) => {
        const local = iso(number * DAY_MS + minute * 60_000).replace('T', ' ');
        const skipped = ['2026-03-29', '2027-03-28', '2026-03-08', '2027-03-14', '2026-10-04', '2027-10-03'];
        fc.pre(!skipped.includes(local.slice(0, 10)));
        expect(shown(zone, instantAt(zone, number, minute))).toBe(local);
      }),
    );
  });
});

describe('the day in a zone', () => {
  it('begins at midnight there', () => {
    const midnight = Date.parse('2026-11-23T22:00:00Z');
    expect(dayAt('Europe/Tallinn', midnight)).toBe(dayOf('2026-11-24'));
    expect(dayAt('Europe/Tallinn', midnight - 1)).toBe(dayOf('2026-11-23'));
  });

  it('goes by the offset of the moment, also on a day on which it changes', () => {
    const change = Date.parse('2026-10-25T01:00:00Z');
    expect(offsetAt('Europe/Tallinn', change - 1)).toBe(3 * HOUR_MS);
    expect(offsetAt('Europe/Tallinn', change)).toBe(2 * HOUR_MS);
  });

  it('is that of UTC for an unknown zone', () => {
    expect(offsetAt('Nowhere/At_All', Date.parse('2026-07-01T12:00:00Z'))).toBe(0);
  });
});

describe('what is written', () => {
  it.each([
    ['2026-11-24', 2],
    ['1970-01-01', 4],
    ['2026-11-29', 7],
    ['1969-12-29', 1],
  ])('%s is ISO weekday %i', (date, weekday) => {
    expect(weekdayOf(dayOf(date) ?? NaN)).toBe(weekday);
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'today'])('%s is no day', (date) => {
    expect(dayOf(date)).toBeNull();
  });

  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
    ['24:00', null],
    ['9:00', null],
    ['09:60', null],
    ['', null],
  ])('%s is %s minutes after midnight', (time, minutes) => {
    expect(minutesOf(time)).toBe(minutes);
  });

  it('may name a zone, or not', () => {
    expect(isZone('Europe/Tallinn')).toBe(true);
    expect(isZone('Europe/Tallin')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});
