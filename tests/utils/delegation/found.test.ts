import { describe, expect, it } from 'vitest';
import { findDeadlines } from '@/utils/deadlines/index';
import { daysSaid, meantDay, writtenAt, type ReadDates, type Says } from '@/utils/delegation/found';

const ZONE = 'Europe/Tallinn';
/** A Tuesday. */
const CAPTURED = '2026-11-24T12:00:00.000Z';
const read: ReadDates = (text, { now, zone, language }) =>
  findDeadlines(text, { locale: language ?? 'en-GB', now, timeZone: zone });
const source = (says: Partial<Says>): Says => ({ title: '', excerpt: '', ...says });
const said = (says: Partial<Says>, reader: ReadDates | null = read): string[] =>
  daysSaid(source(says), CAPTURED, ZONE, reader).map(
    ({ kind, date, time = '', text }) => `${kind} ${date} ${time} ‹${text}›`,
  );

describe('what a source says by when', () => {
  it('is its deadlines, then its meetings, then other dates, in the order of the text', () => {
    const excerpt =
      'The fair of 5 December is ours. We meet on Thursday at 15:00. Please send the list by Friday, the photos by 1 December at noon.';
    expect(said({ excerpt })).toEqual([
      'deadline 2026-11-27  ‹Friday›',
      'deadline 2026-12-01 12:00 ‹1 December at noon›',
      'meeting 2026-11-26 15:00 ‹Thursday at 15:00›',
      'date 2026-12-05  ‹5 December›',
    ]);
  });

  it('is read from selection, title, text, open steps and due date, in any of the languages', () => {
    expect(
      said({
        selection: 'Palun saada see reedeks.',
        title: 'Ponuda do 1. decembra',
        checklists: [
          {
            title: '',
            items: [
              { text: 'Send the draft by Thursday', done: false },
              { text: 'Book by 3 December', done: true },
            ],
          },
        ],
        shownDue: '30 November',
      }),
    ).toEqual([
      'deadline 2026-11-30  ‹30 November›',
      'deadline 2026-11-27  ‹see reedeks›',
      'deadline 2026-12-01  ‹do 1. decembra›',
      'deadline 2026-11-26  ‹Thursday›',
    ]);
  });

  it('says each moment once, and no day that also has its time', () => {
    const excerpt = 'Please answer by Friday. I need it by Friday at 17:00, so by Friday at 17:00.';
    expect(said({ excerpt })).toEqual(['deadline 2026-11-27 17:00 ‹Friday at 17:00›']);
  });

  it('is what the site’s own data says as long as nothing reads texts', () => {
    const card = { shownDue: '2026-11-27T15:00:00.000Z', excerpt: 'by Thursday' };
    expect(said(card, null)).toEqual(['deadline 2026-11-27 17:00 ‹›']);
    expect(said({ shownDue: '2026-99-99T15:00:00Z' }, null)).toEqual([]);
    expect(said({ shownDue: '27 nov' }, null)).toEqual([]);
  });
});

describe('the moment that a source’s words are meant from', () => {
  const written = (shownDate: string): string => writtenAt({ shownDate }, CAPTURED, ZONE, read).toISOString();

  it('is when it was written, in every way a page shows it', () => {
    const ways = [
      '2026-11-16T09:12:00+02:00',
      '16 Nov 2026, 09:12',
      'Nov 16, 2026, 9:12 AM',
      '16. nov 2026 9:12',
      '2026. nov. 16. 9:12',
      'pon, 16. nov 2026. 09:12',
      'lun 16 nov 2026, 09:12',
    ];
    for (const way of ways) expect(written(way), way).toBe('2026-11-16T07:12:00.000Z');
    expect(written('16.11.2026')).toBe('2026-11-15T22:00:00.000Z');
  });

  it('is the capture where that is not certain: no year, a time alone, another day than it can be', () => {
    for (const way of ['', '16 Nov', '09:12', 'yesterday', '16 Dec 2026, 09:12', '2026年11月16日']) {
      expect(written(way), way).toBe(CAPTURED);
    }
  });

  it('makes “tomorrow” in an old mail the day after that mail', () => {
    const excerpt = 'Saada palun homseks.';
    expect(said({ excerpt, shownDate: '16. nov 2026 9:12' })).toEqual(['deadline 2026-11-17  ‹homseks›']);
    expect(said({ excerpt })).toEqual(['deadline 2026-11-25  ‹homseks›']);
  });
});

describe('what somebody means who types several dates', () => {
  it('is the first deadline, else the first date', () => {
    const day = (text: string) => meantDay(read(text, { now: new Date(CAPTURED), zone: ZONE }))?.date;
    expect(day('we meet on 25 November, so by 30 November')).toBe('2026-11-30');
    expect(day('30 November')).toBe('2026-11-30');
    expect(day('no day at all')).toBeUndefined();
  });
});
