import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadlines } from '@/utils/deadlines/index';
import { MAILS } from './mails';
import { NOW, shown, ZONE } from './table';

const read = (text: string, now: string, timeZone: string, endOfDay?: string) =>
  findDeadlines(text, {
    locale: 'en',
    now: new Date(now),
    timeZone,
    ...(endOfDay !== undefined && { endOfDay }),
  });

describe('whole mails', () => {
  it.each(MAILS.map((mail) => [mail.name, mail] as const))('%s', (_, { text, due }) => {
    expect(shown(text, 'en', true)).toEqual(due);
  });
});

describe('where a date stands', () => {
  it('gives the words of the original text, at their place', () => {
    const text = '> old: 1 December\nİstanbul 😀: send it by Friday, 27 November at 17:00, please.';
    const [found] = findDeadlines(text, { locale: 'en', now: NOW, timeZone: ZONE });
    expect(found?.text).toContain('27 November at 17:00');
    expect(text.startsWith(found?.text ?? '?', found?.index)).toBe(true);
  });
});

describe('the instant', () => {
  it.each([
    // A day without a time ends at five, or when it is said to.
    ['by Friday', '2026-11-18T08:00:00Z', 'Europe/Tallinn', undefined, '2026-11-20T15:00:00.000Z'],
    ['by Friday', '2026-11-18T08:00:00Z', 'Europe/Tallinn', '18:30', '2026-11-20T16:30:00.000Z'],
    ['by Friday', '2026-11-18T08:00:00Z', 'America/New_York', undefined, '2026-11-20T22:00:00.000Z'],
    // It is already the next day there.
    ['tomorrow at 9:00', '2026-11-18T23:30:00Z', 'Europe/Tallinn', undefined, '2026-11-20T07:00:00.000Z'],
    ['tomorrow at 9:00', '2026-11-18T23:30:00Z', 'Europe/Madrid', undefined, '2026-11-20T08:00:00.000Z'],
    ['tomorrow at 9:00', '2026-11-18T23:30:00Z', 'America/New_York', undefined, '2026-11-19T14:00:00.000Z'],
    // Over the changes of 2026 and 2027.
    ['tomorrow at 9:00', '2026-03-28T10:00:00Z', 'Europe/Tallinn', undefined, '2026-03-29T06:00:00.000Z'],
    ['tomorrow at 9:00', '2026-03-28T10:00:00Z', 'Europe/Madrid', undefined, '2026-03-29T07:00:00.000Z'],
    ['tomorrow at 9:00', '2026-10-24T10:00:00Z', 'Europe/Tallinn', undefined, '2026-10-25T07:00:00.000Z'],
    ['tomorrow at 9:00', '2026-10-24T10:00:00Z', 'Europe/Madrid', undefined, '2026-10-25T08:00:00.000Z'],
    ['on Monday at 9:00', '2027-03-26T10:00:00Z', 'Europe/Tallinn', undefined, '2027-03-29T06:00:00.000Z'],
    ['on Monday at 9:00', '2027-03-26T10:00:00Z', 'Europe/Madrid', undefined, '2027-03-29T07:00:00.000Z'],
    ['in two weeks', '2027-10-20T10:00:00Z', 'Europe/Tallinn', undefined, '2027-11-03T15:00:00.000Z'],
    ['in two weeks', '2027-10-20T10:00:00Z', 'Europe/Madrid', undefined, '2027-11-03T16:00:00.000Z'],
    // An hour that the clock of the process (Tallinn) skips is one like any other elsewhere.
    ['in 3 hours', '2027-03-28T07:30:00Z', 'America/New_York', undefined, '2027-03-28T10:30:00.000Z'],
    // A time the clocks skip is the change itself.
    ['tomorrow at 03:30', '2027-03-27T10:00:00Z', 'Europe/Tallinn', undefined, '2027-03-28T01:00:00.000Z'],
    ['tomorrow at 02:30', '2027-03-27T10:00:00Z', 'Europe/Madrid', undefined, '2027-03-28T01:00:00.000Z'],
  ])('%s, said at %s in %s (end of day %s)', (text, now, zone, endOfDay, at) => {
    expect(read(text, now, zone, endOfDay).map((one) => one.at)).toEqual([at]);
  });
});

describe('what has gone by', () => {
  it.each([
    ['The invoice was sent on 3 March 2026.', []],
    ['We met on 2 November.', []],
    ['Yesterday we spoke, and last Friday too.', []],
    ['I sent it on Monday.', []],
    ['The order of 12.10.2026 has arrived.', []],
    ['Let us meet today at 9:00.', []],
    ['The report you sent is due on Friday.', ['2026-11-20']],
  ])('%s', (text, dates) => {
    expect(shown(text, 'en')).toEqual(dates);
  });
});

describe('numbers in the order of the locale', () => {
  it.each([
    ['en-US', '2026-12-03'],
    ['en-GB', '2027-03-12'],
    ['et', '2027-03-12'],
  ])('12/03/2026 or later in %s', (locale, date) => {
    expect(shown(`by ${locale === 'en-US' ? '12/03/2026' : '12/03/2027'}`, locale)).toEqual([date]);
  });
});

describe('any text at all', () => {
  const words =
    'by until Friday 27 November 17:00 5pm entro venerdì alle para el viernes a las cinco de la tarde reedeks péntekig do petka kell u 17h > \n On wrote: 3.10. 27/11 €'.split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(' ')),
  );

  it('gives dates in order, inside the text, none over another, and never throws', () => {
    const locale = fc.constantFrom('en', 'en-US', 'et', 'hu', 'sr-Latn', 'it', 'es', 'de', '');
    const zone = fc.constantFrom('Europe/Tallinn', 'Europe/Madrid', 'America/New_York', 'Asia/Kathmandu');
    const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(texts, locale, zone, now, (text, locale, timeZone, now) => {
        let end = 0;
        for (const one of findDeadlines(text, { locale, now, timeZone })) {
          expect(one.index).toBeGreaterThanOrEqual(end);
          end = one.index + one.text.length;
          expect(text.slice(one.index, end)).toBe(one.text);
          expect(one.text).not.toBe('');
          expect(one.date).toMatch(/^20\d\d-\d\d-\d\d$/);
          expect(Date.parse(one.at)).toBeGreaterThan(now.getTime() - 24 * 3_600_000);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
