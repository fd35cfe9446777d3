import { describe, expect, test } from 'vitest';
import { parseRule } from '@/utils/delegation/recurrence-rule';
import { endOf, holidaysFor, monthDaysFor, rhythmOf, ruleOf, type Rhythm } from '@/utils/delegation/rhythm';

describe('a rhythm', () => {
  test.each<[rhythm: Rhythm, rule: string]>([
    [{ every: 'day', interval: 1 }, 'FREQ=DAILY'],
    [{ every: 'day', interval: 10 }, 'FREQ=DAILY;INTERVAL=10'],
    [{ every: 'week', interval: 2, weekdays: [4, 1] }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'],
    [{ every: 'month', interval: 1, on: { kind: 'day', day: 15 } }, 'FREQ=MONTHLY;BYMONTHDAY=15'],
    [{ every: 'month', interval: 3, on: { kind: 'day', day: -1 } }, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    [
      { every: 'month', interval: 1, on: { kind: 'day', day: 30 } },
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    ],
    [{ every: 'month', interval: 1, on: { kind: 'weekday', nth: 2, weekday: 2 } }, 'FREQ=MONTHLY;BYDAY=2TU'],
    [
      { every: 'month', interval: 1, on: { kind: 'weekday', nth: -1, weekday: 5 } },
      'FREQ=MONTHLY;BYDAY=-1FR',
    ],
    [{ every: 'month', interval: 1, on: { kind: 'working', which: 'first' } }, 'FREQ=MONTHLY;BYMONTHDAY=1'],
    [{ every: 'month', interval: 1, on: { kind: 'working', which: 'last' } }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ every: 'year', interval: 1, date: '12-24' }, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24'],
    [{ every: 'year', interval: 2, date: '02-29' }, 'FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=-1'],
  ])('%j is %s, and back', (rhythm, rule) => {
    expect(ruleOf(rhythm)).toBe(rule);
    const back = rhythmOf(rule, '2026-11-02', holidaysFor(rhythm) ?? 'keep');
    const sorted = rhythm.every === 'week' ? { ...rhythm, weekdays: [...rhythm.weekdays].sort() } : rhythm;
    expect(back).toEqual(sorted);
  });

  test('the 31st is the last day', () => {
    expect(ruleOf({ every: 'month', interval: 1, on: { kind: 'day', day: 31 } })).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=-1',
    );
  });

  test('ends after so many times, or after a day', () => {
    const daily: Rhythm = { every: 'day', interval: 1 };
    for (const end of [{ count: 5 }, { until: '2027-01-31' }, null]) {
      expect(endOf(parseRule(ruleOf(daily, end))!)).toEqual(end);
    }
  });

  test.each([
    // What RFC 5545 means otherwise than people do, and what no choice says.
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15',
    'FREQ=YEARLY;BYWEEKNO=20',
    'nonsense',
  ])('none says %s', (rule) => {
    expect(rhythmOf(rule, '2026-11-02', 'keep')).toBeNull();
  });

  test('takes from the first day what the rule leaves open', () => {
    expect(rhythmOf('FREQ=WEEKLY', '2026-11-03', 'keep')).toEqual({
      every: 'week',
      interval: 1,
      weekdays: [2],
    });
    expect(rhythmOf('FREQ=MONTHLY', '2026-11-15', 'keep')).toMatchObject({ on: { kind: 'day', day: 15 } });
    expect(rhythmOf('FREQ=YEARLY', '2026-11-15', 'keep')).toMatchObject({ date: '11-15' });
  });
});

test.each<[start: string, days: string[]]>([
  ['2026-11-10', ['day 10', 'weekday 2 2']],
  ['2026-11-30', ['day 30', 'weekday -1 1', 'day -1']],
  ['2026-12-31', ['weekday -1 4', 'day -1']],
  ['2027-02-28', ['day 28', 'weekday 4 7', 'weekday -1 7', 'day -1']],
])('%s stands for %j, and for the first and the last working day', (start, days) => {
  const found = monthDaysFor(start).map((on) =>
    on.kind === 'day'
      ? `day ${on.day}`
      : on.kind === 'weekday'
        ? `weekday ${on.nth} ${on.weekday}`
        : on.which,
  );
  expect(found).toEqual([...days, 'first', 'last']);
});
