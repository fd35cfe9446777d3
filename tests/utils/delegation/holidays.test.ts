import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  COUNTRIES,
  NO_AGREEMENT,
  type Agreement,
  type Country,
  type Hours,
} from '@/utils/delegation/agreement';
import { isHoliday } from '@/utils/delegation/holidays';
import type { Brief } from '@/utils/delegation/item';
import { answerByOf, nextSlot } from '@/utils/delegation/slots';
import { watchesOf } from '@/utils/delegation/watches';
import { dayOf } from '@/utils/delegation/zone-days';
import { holidayFile } from '@/scripts/holidays';
import { holidaysOf } from './holidays-by-library';

const off = (country: Country | null, date: string): boolean => isHoliday(country, dayOf(date) ?? NaN);

describe('public holidays', () => {
  it('are what the library gives, day by day', () => {
    for (const country of COUNTRIES) {
      const expected = holidaysOf(country);
      for (let day = dayOf('2025-01-01') ?? 0; day <= (dayOf('2028-12-31') ?? 0); day += 1) {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect([country, date, isHoliday(country, day)]).toEqual([country, date, expected.has(date)]);
      }
    }
  });

  it('are kept in a file that is in step with the installed library', () => {
    expect(readFileSync('utils/delegation/holiday-dates.ts', 'utf8')).toBe(holidayFile());
  });

  test.each<[Country, string]>([
    ['EE', '2027-02-24'],
    ['EE', '2026-06-23'],
    ['HU', '2026-10-23'],
    ['HU', '2027-03-29'],
    // Orthodox Easter Monday, a week after the western one of 2026.
    ['RS', '2026-04-13'],
    ['IT', '2026-06-02'],
    ['ES', '2026-10-12'],
    ['GB', '2026-08-31'],
  ])('%s rests on %s', (country, date) => {
    expect(off(country, date)).toBe(true);
  });

  it('are of one country only, and none without one', () => {
    expect(off('IT', '2027-02-24')).toBe(false);
    expect(off(null, '2026-12-25')).toBe(false);
    expect(off('EE', '2099-12-25')).toBe(false);
  });
});

const hours = (zone: string): Hours => ({ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone });

/** A client in Madrid, an assistant in Tallinn; 24 February is a holiday in Estonia, 12 October in Spain. */
const AGREED: Agreement = {
  ...NO_AGREEMENT,
  hours: { client: hours('Europe/Madrid'), assistant: hours('Europe/Tallinn') },
  countries: { client: 'ES', assistant: 'EE' },
  slots: { client: ['11:00'], assistant: [] },
  promise: { urgent: 60, normal: 480 },
};

const BRIEF: Brief = {
  ...{ goal: '', steps: [], due: null, guidelines: '', materials: '' },
  ...{ authority: 'ask-first', important: null, area: null, procedure: null },
};

describe('promises over a holiday', () => {
  it('an assistant who rests need not accept: the answer is due a working day later', () => {
    // Tuesday 23 February 2027, 12:00 in Tallinn; Wednesday is the holiday.
    const facts = {
      stage: 'asked' as const,
      handedOver: { at: '2027-02-23T10:00:00.000Z', channel: 'copy' as const },
      ...{ promise: null, nudgedAt: null, lastWord: null },
      brief: BRIEF,
    };
    expect(watchesOf(facts, AGREED).acceptBy).toBe('2027-02-25T10:00:00.000Z');
    const working = { ...AGREED, countries: { client: null, assistant: null } };
    expect(watchesOf(facts, working).acceptBy).toBe('2027-02-24T10:00:00.000Z');
  });

  it('the latest safe start comes before the holiday', () => {
    const due = { at: '2027-02-25T08:00:00.000Z', date: '2027-02-25', time: '10:00', zone: 'Europe/Tallinn' };
    const facts = {
      stage: 'accepted' as const,
      handedOver: { at: '2027-02-19T10:00:00.000Z', channel: 'copy' as const },
      promise: { at: '2027-02-19T11:00:00.000Z', due, estimate: 120, words: '', onBehalf: false },
      ...{ nudgedAt: null, lastWord: null },
      brief: { ...BRIEF, due },
    };
    // One hour on Thursday before ten, one on Tuesday before five.
    expect(watchesOf(facts, AGREED).startBy).toBe('2027-02-23T14:00:00.000Z');
  });

  it('a question waits for the next working day of who is asked, in their zone', () => {
    // Friday 9 October 2026, 15:00 in Madrid: Monday is the Spanish holiday.
    const asked = new Date('2026-10-09T13:00:00Z');
    expect(nextSlot('client', AGREED, asked)?.toISOString()).toBe('2026-10-13T09:00:00.000Z');
    const question = { putAt: '2026-10-13T09:00:00.000Z', urgent: false, by: 'assistant' as const };
    expect(answerByOf(question, AGREED)).toBe('2026-10-14T09:00:00.000Z');
  });
});
