import { describe, expect, it, test } from 'vitest';
import { NO_AGREEMENT, type Hours } from '@/utils/delegation/agreement';
import { planReminders, type ReminderDesk, type Remembering } from '@/utils/delegation/reminder-plan';
import { rhythmOf } from '@/utils/delegation/reminder-slots';
import type { Reminder } from '@/utils/delegation/reminders';
import { TALLINN, reminderAt } from '@/tests/support/reminder-facts';

function desk(reminders: Reminder[], change: Partial<ReminderDesk> = {}, slots: string[] = []): ReminderDesk {
  const agreement = {
    ...NO_AGREEMENT,
    hours: { client: TALLINN, assistant: null },
    slots: { client: slots, assistant: [] },
  };
  const rhythm = rhythmOf(agreement, 'client', 'UTC');
  return { workspace: 'w', walled: false, rhythm, reminders, remembered: new Map(), ...change };
}

/** Tallinn is two hours ahead of UTC in winter; 2026-11-27 is a Friday. */
function friday(clock: string): Date {
  return new Date(Date.parse(`2026-11-27T${clock}:00.000Z`) - 2 * 3_600_000);
}

const iso = (clock: string) => friday(clock).toISOString();
const plan = (desks: ReminderDesk[], clock: string, through: [string, string][] = []) =>
  planReminders(desks, new Map(through), friday(clock));
const ids = (desks: ReminderDesk[], clock: string, through: [string, string][] = []) =>
  plan(desks, clock, through).notices.map(({ reminders }) => reminders.map(({ id }) => id));

describe('slots', () => {
  test('hold all that came since the last one, in one notification named after the slot', () => {
    const desks = [desk([reminderAt('a', iso('09:30')), reminderAt('b', iso('12:59'))])];
    expect(plan(desks, '13:00')).toMatchObject({
      notices: [{ group: '', at: iso('13:00'), urgent: false, reminders: [{ id: 'a' }, { id: 'b' }] }],
      next: iso('16:00'),
    });
  });

  it.each([
    ['between slots, once this one is through', '14:00', iso('13:00')],
    ['before the first one', '08:59', null],
    ['after work, although the last one was missed', '17:00', null],
  ])('leave it quiet %s', (_, clock, through) => {
    const held: [string, string][] = through === null ? [] : [['', through]];
    expect(ids([desk([reminderAt('a', '2026-11-26T10:00:00.000Z')])], clock, held)).toEqual([]);
  });

  test('that were slept through are made up for while work lasts', () => {
    expect(ids([desk([reminderAt('a', iso('12:00'))])], '14:30', [['', iso('09:00')]])).toEqual([['a']]);
  });

  test('are the own question slots, where there are some inside working hours', () => {
    expect(plan([desk([], {}, ['10:30', '20:00'])], '09:00').next).toBe(iso('10:30'));
    expect(plan([desk([], {}, ['20:00'])], '09:00').next).toBe(iso('13:00'));
  });

  test('come round on the next working day, and only then is there a reason to look again', () => {
    expect(plan([desk([])], '16:00').next).toBe('2026-11-30T07:00:00.000Z');
  });

  test('hold nothing that came after them', () => {
    expect(ids([desk([reminderAt('a', iso('13:01'))])], '13:05')).toEqual([]);
  });

  test('are through also with nothing to say, so that what is made up afterwards waits for the next', () => {
    expect([...plan([desk([])], '13:00').done]).toEqual([['', iso('13:00')]]);
  });

  test('of a clock that was set back keep nothing quiet', () => {
    expect(ids([desk([reminderAt('a', iso('12:00'))])], '13:00', [['', iso('16:00')]])).toEqual([['a']]);
  });
});

describe('what was shown', () => {
  const remember = (held: Remembering) => new Map([['a', held]]);
  const all = [reminderAt('a', iso('12:00')), reminderAt('b', iso('15:00'))];

  test('is not said again by a later slot', () => {
    const remembered = remember({ shownAt: iso('13:00'), snoozedUntil: null });
    expect(ids([desk(all, { remembered })], '16:00')).toEqual([['b']]);
  });

  test('and put off comes back with the first slot after its rest', () => {
    const remembered = remember({ shownAt: iso('13:00'), snoozedUntil: iso('14:00') });
    expect(ids([desk(all, { remembered })], '13:30', [['', iso('13:00')]])).toEqual([]);
    expect(ids([desk(all, { remembered })], '16:00', [['', iso('13:00')]])).toEqual([['a', 'b']]);
  });

  test('or is over, or began more than a month ago, says nothing', () => {
    const old = reminderAt('a', '2026-10-20T10:00:00.000Z');
    expect(ids([desk([old, reminderAt('b', iso('11:00'), { until: iso('12:00') })])], '13:00')).toEqual([]);
  });
});

describe('what is urgent', () => {
  const urgent = (from: string) => reminderAt('u', from, { urgentFrom: from });

  test('goes through between slots', () => {
    const desks = [desk([urgent(iso('14:10'))])];
    expect(plan(desks, '14:00', [['', iso('13:00')]])).toMatchObject({ notices: [], next: iso('14:10') });
    expect(plan(desks, '14:10', [['', iso('13:00')]]).notices).toMatchObject([
      { urgent: true, at: iso('14:10') },
    ]);
  });

  test('goes through after work and on days off, from 7 to 22 h', () => {
    expect(ids([desk([urgent(iso('21:59'))])], '21:59')).toEqual([['u']]);
    const night = plan([desk([urgent(iso('22:00'))])], '22:00');
    expect(night.notices).toEqual([]);
    expect(night.next).toBe('2026-11-28T05:00:00.000Z');
  });

  test('is part of the slot that comes with it', () => {
    expect(ids([desk([reminderAt('a', iso('12:00')), urgent(iso('13:00'))])], '13:00')).toEqual([['a', 'u']]);
  });
});

describe('several workspaces', () => {
  const other = (change: Partial<ReminderDesk>) =>
    desk([reminderAt('b', iso('12:00'), { workspace: 'v' })], { workspace: 'v', ...change });

  test('share a notification', () => {
    expect(ids([desk([reminderAt('a', iso('12:00'))]), other({})], '13:00')).toEqual([['a', 'b']]);
  });

  test('behind a wall have one of their own', () => {
    expect(
      plan([desk([reminderAt('a', iso('12:00'))]), other({ walled: true })], '13:00').notices,
    ).toMatchObject([
      { group: '', reminders: [{ id: 'a' }] },
      { group: 'v', reminders: [{ id: 'b' }] },
    ]);
  });

  test('keep their own hours', () => {
    const hours: Hours = { ...TALLINN, from: '14:00', to: '20:00' };
    const agreement = { ...NO_AGREEMENT, hours: { client: hours, assistant: null } };
    const later = other({ rhythm: rhythmOf(agreement, 'client', 'UTC') });
    expect(ids([desk([reminderAt('a', iso('12:00'))]), later], '13:00')).toEqual([['a']]);
  });
});
