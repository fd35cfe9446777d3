import { describe, expect, test } from 'vitest';
import { clearWords, missingWords } from '@/components/brief/brief-words';
import { checkBrief, urgencyOf, type Urgency } from '@/utils/delegation/brief';
import { dueFrom } from '@/utils/delegation/due';
import type { Brief } from '@/utils/delegation/item';
import type { Calendar } from '@/utils/delegation/working-time';

const steps: Brief['steps'] = [{ id: 'a', text: 'Ask', done: false, place: 'a0' }];
const due = dueFrom('2026-11-27', null, 'Europe/Tallinn');

describe('the meter', () => {
  test.each<[Pick<Brief, 'goal' | 'steps' | 'due'>, string, string]>([
    [{ goal: '', steps: [], due: null }, '', 'A goal, a process, and a deadline are missing.'],
    [{ goal: 'Quotes', steps, due: null }, 'Goal and process are clear.', 'A deadline is missing.'],
    [{ goal: ' ', steps, due }, 'Process and deadline are clear.', 'A goal is missing.'],
    [
      { goal: 'Quotes', steps: [{ ...steps[0]!, text: ' ' }], due },
      'Goal and deadline are clear.',
      'A process is missing.',
    ],
    [{ goal: 'Quotes', steps, due }, 'Goal, process, and deadline are clear.', ''],
  ])('%j', (brief, clear, missing) => {
    const check = checkBrief(brief);
    expect([clearWords(check), missingWords(check)]).toEqual([clear, missing]);
  });
});

describe('urgency', () => {
  test.each([
    ['2026-11-27', { kind: 'soon', days: 4 }],
    ['2026-11-24', { kind: 'soon', days: 1 }],
    ['2026-11-23', { kind: 'urgent' }],
    ['2026-11-01', { kind: 'urgent' }],
  ])('on Friday 20 November, due %s: %j', (date, urgency) => {
    const now = new Date('2026-11-20T09:00:00Z');
    expect(urgencyOf(dueFrom(date, null, 'Europe/Tallinn'), now, null)).toEqual(urgency);
  });

  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
  const away = { from: '2026-12-21', to: '2026-12-23', standIn: null };

  test.each<[string, string, Calendar, Urgency]>([
    ['four days of work', '2026-12-18', { hours, away: null, country: null }, { kind: 'soon', days: 3 }],
    ['holidays', '2026-12-28', { hours, away: null, country: 'EE' }, { kind: 'soon', days: 7 }],
    ['no holidays kept', '2026-12-28', { hours, away: null, country: null }, { kind: 'soon', days: 9 }],
    ['holidays and days away', '2026-12-28', { hours, away, country: 'EE' }, { kind: 'soon', days: 4 }],
    [
      'a person of weekends',
      '2026-12-20',
      { hours: { ...hours, days: [6, 7] }, away: null, country: null },
      { kind: 'soon', days: 1 },
    ],
    [
      'a person of Mondays',
      '2026-12-21',
      { hours: { ...hours, days: [1] }, away: null, country: null },
      { kind: 'urgent' },
    ],
  ])('counts the work of the assistant: %s', (_, date, calendar, urgency) => {
    const now = new Date('2026-12-14T15:00:00Z');
    expect(urgencyOf(dueFrom(date, null, 'Europe/Tallinn'), now, calendar)).toEqual(urgency);
  });

  test('begins while the last two days of work run', () => {
    const calendar: Calendar = { hours, away: null, country: null };
    const at = (now: string) => urgencyOf(due, new Date(now), calendar);
    expect(at('2026-11-26T07:00:00Z')).toEqual({ kind: 'soon', days: 1 });
    expect(at('2026-11-26T07:01:00Z')).toEqual({ kind: 'urgent' });
  });

  test('without a deadline there is none', () => {
    expect(urgencyOf(null, new Date(), null)).toEqual({ kind: 'none' });
  });
});

describe('a deadline', () => {
  test.each([
    ['2026-11-27', null, 'Europe/Tallinn', '2026-11-27T15:00:00.000Z'],
    ['2026-11-27', '09:30', 'Europe/Madrid', '2026-11-27T08:30:00.000Z'],
    ['2026-07-01', '09:30', 'Europe/Madrid', '2026-07-01T07:30:00.000Z'],
    ['2026-03-29', '03:30', 'Europe/Tallinn', '2026-03-29T01:00:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, at) => {
    expect(dueFrom(date, time, zone)).toEqual({ at, date, time, zone });
  });

  test.each([
    ['2026-02-30', null, 'Europe/Tallinn'],
    ['2026-13-01', null, 'Europe/Tallinn'],
    ['27.11.2026', null, 'Europe/Tallinn'],
    ['2026-11-27', '25:00', 'Europe/Tallinn'],
    ['2026-11-27', null, 'Europe/Nowhere'],
  ])('%s %s in %s is none', (date, time, zone) => {
    expect(dueFrom(date, time, zone)).toBeNull();
  });
});
