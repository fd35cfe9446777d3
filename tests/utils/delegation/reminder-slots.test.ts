import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { ReminderDesk } from '@/utils/delegation/reminder-plan';
import { rhythmOf } from '@/utils/delegation/reminder-slots';
import type { Reminder } from '@/utils/delegation/reminders';
import { reminderAt } from '@/tests/support/reminder-facts';
import { isOff, live, nextSlotOf, wallClock, type Shown } from '@/tests/support/reminder-life';

/** Two changes of the clocks of 2026 and 2027 in Europe, one of them before Easter, and one in New York. */
const BEGINS = ['2026-10-19', '2027-03-22', '2027-03-08', '2026-12-21'];
const HOUR = 3_600_000;
const quarter = (from: number, to: number) =>
  fc.integer({ min: from * 4, max: to * 4 }).map((n) => {
    return `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
  });

const someDesk = fc.record({
  zone: fc.constantFrom('Europe/Tallinn', 'Europe/London', 'America/New_York', 'Asia/Kolkata'),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 2 }),
  from: quarter(6, 11),
  to: quarter(13, 19),
  slots: fc.uniqueArray(quarter(8, 20), { maxLength: 3 }),
  country: fc.constantFrom('EE', 'ES', null),
  away: fc.boolean(),
  walled: fc.boolean(),
  /** Hours after the beginning, and whether it is urgent at once. */
  due: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 * 96 }), fc.boolean()), { maxLength: 6 }),
});

const someLife = fc.record({
  begin: fc.constantFrom(...BEGINS),
  desks: fc.array(someDesk, { minLength: 1, maxLength: 3 }),
  /** Minutes by which the machine sleeps longer, in turn. */
  late: fc.array(fc.constantFrom(0, 0, 0, 20, 90, 600), { minLength: 1, maxLength: 8 }),
  /** In turn: whether the worker is killed between showing and remembering. */
  killed: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
});

type Life = typeof someLife extends fc.Arbitrary<infer T> ? T : never;

function desksOf({ begin, desks }: Life): ReminderDesk[] {
  const start = Date.parse(`${begin}T00:00:00Z`);
  return desks.map(({ zone, days, from, to, slots, country, away, walled, due }, w) => {
    const hours = { days, from, to, zone };
    const gone = {
      from: begin.replace(/\d\d$/, (day) => String(Number(day) + 2)),
      to: begin.replace(/\d\d$/, (day) => String(Number(day) + 4)),
      standIn: null,
    };
    const agreement = {
      ...NO_AGREEMENT,
      hours: { client: hours, assistant: null },
      slots: { client: slots, assistant: [] },
      away: { client: away ? gone : null, assistant: null },
      countries: { client: country, assistant: null },
    };
    const reminders = due.map(([n, urgent], i) => {
      const at = new Date(start + n * (HOUR / 4)).toISOString();
      return reminderAt(`${w}-${i}`, at, { workspace: `w${w}`, urgentFrom: urgent ? at : null });
    });
    const rhythm = rhythmOf(agreement, 'client', 'UTC');
    return { workspace: `w${w}`, walled, rhythm, reminders, remembered: new Map() };
  });
}

/** Runs a life of three weeks, far enough for every reminder to find a slot. */
function lived(life: Life, punctual: boolean): { desks: ReminderDesk[]; shown: Shown[] } {
  const desks = desksOf(life);
  const start = new Date(`${life.begin}T00:00:00Z`);
  const shown = live(desks, start, {
    until: new Date(start.getTime() + 40 * 24 * HOUR),
    late: punctual ? [0] : life.late,
    killed: life.killed,
  });
  return { desks, shown };
}

const find = (desks: ReminderDesk[], { workspace }: Reminder) =>
  desks.find((one) => one.workspace === workspace)!;

describe('over weeks with weekends, holidays, days away and changes of the clocks', () => {
  test('there is at most one notification a slot, and none outside working hours', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const { desks, shown } = lived(life, false);
        const slots = shown.filter(({ notice, repeat }) => !notice.urgent && !repeat);
        const names = slots.map(({ notice }) => `${notice.group} ${notice.at}`);
        expect(names).toEqual([...new Set(names)]);
        for (const { now, notice } of shown) {
          for (const one of notice.reminders) {
            const { rhythm } = find(desks, one);
            if (one.urgentFrom === null) expect(isOff(rhythm, now)).toBe(false);
            const clock = wallClock(rhythm.calendar.hours.zone, now).time;
            expect(clock >= '06:00' && clock < '22:00').toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is lost: each is shown once, by the next slot after it begins to hold, and what is urgent no later', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const { desks, shown } = lived(life, true);
        for (const one of desks.flatMap(({ reminders }) => reminders)) {
          const times = shown.filter(({ notice, repeat }) => !repeat && notice.reminders.includes(one));
          expect(times.map(({ notice }) => notice.reminders.length > 0)).toEqual([true]);
          const slot = nextSlotOf(find(desks, one).rhythm, Date.parse(one.at));
          expect(times[0]?.now).toBeLessThanOrEqual(slot);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a worker that is killed before it remembers repeats the notification under the same name', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const { shown } = lived({ ...life, killed: [true] }, true);
        const name = ({ notice: { group, at, urgent, reminders } }: Shown) =>
          [group, at, urgent, ...reminders.map(({ id }) => id)].join(' ');
        const names = (repeat: boolean) => shown.filter((one) => one.repeat === repeat).map(name);
        expect(names(true)).toEqual(names(false));
      }),
      { numRuns: 40 },
    );
  });
});
