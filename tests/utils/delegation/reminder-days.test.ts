import { describe, expect, it, test } from 'vitest';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import { remindersOf, type ReminderFacts } from '@/utils/delegation/reminders';
import { TALLINN, factsOf } from '@/tests/support/reminder-facts';

// A Friday at noon in Tallinn.
const NOON = '2026-11-27T10:00:00.000Z';

function at(now: string, change: Partial<ReminderFacts>) {
  return remindersOf(factsOf(change), new Date(now));
}

describe('a birthday', () => {
  it.each([
    ['on a working day is said that morning', '11-27', '2026-11-27', '2026-11-27T07:00:00.000Z'],
    ['on a Sunday is said on Friday', '11-29', '2026-11-29', '2026-11-27T07:00:00.000Z'],
    ['of next year comes round', '01-04', '2027-01-04', '2027-01-04T07:00:00.000Z'],
    ['just gone by is still said', '11-25', '2026-11-25', '2026-11-25T07:00:00.000Z'],
    ['on the 29th of February falls on the 28th', '02-29', '2027-02-28', '2027-02-26T07:00:00.000Z'],
  ])('%s', (_, day, about, from) => {
    const people = [{ id: 'p_1', workspace: 'w', name: 'Mari', day }];
    expect(at(NOON, { people })).toMatchObject([
      { id: `birthday:p_1:${about}`, kind: 'birthday', at: from, about, title: 'Mari' },
    ]);
  });

  test('is not said of somebody without a day', () => {
    expect(at(NOON, { people: [{ id: 'p_1', workspace: 'w', name: 'Mari', day: null }] })).toEqual([]);
  });
});

test('somebody without hours is reckoned with in their own zone', () => {
  const people = [{ id: 'p_1', workspace: 'w', name: 'Mari', day: '11-27' }];
  const agreement = { ...NO_AGREEMENT, hours: { client: null, assistant: TALLINN } };
  expect(at(NOON, { people, agreement, zone: 'Europe/Madrid' })).toMatchObject([
    { at: '2026-11-27T08:00:00.000Z' },
  ]);
});
