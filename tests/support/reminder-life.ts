/** Lives through weeks of reminders: looks when it was told to, remembers what was shown, sometimes sleeps or is killed. */
import { isAwayOn } from '@/utils/delegation/working-time';
import { isHoliday } from '@/utils/delegation/holidays';
import {
  planReminders,
  type ReminderDesk,
  type ReminderNotice,
  type Remembering,
} from '@/utils/delegation/reminder-plan';
import type { Rhythm } from '@/utils/delegation/reminder-slots';
import { dayOf } from '@/utils/delegation/zone-days';

/** One notification as it came up; `repeat`: the same again, after the worker was killed. */
export interface Shown {
  now: number;
  notice: ReminderNotice;
  repeat: boolean;
}

interface How {
  until: Date;
  /** Minutes by which each look comes late, in turn. */
  late: readonly number[];
  /** Whether the worker is killed after showing, in turn; then it starts again some minutes later. */
  killed: readonly boolean[];
}

const MINUTE = 60_000;
/** Shorter than anything that tests put apart. */
const DEAD_MS = 5 * MINUTE;

/** Everything that is shown from `start` on, in its order. */
export function live(desks: readonly ReminderDesk[], start: Date, { until, late, killed }: How): Shown[] {
  const shown: Shown[] = [];
  const memory = new Map(desks.map(({ workspace }) => [workspace, new Map<string, Remembering>()]));
  const through = new Map<string, string>();
  let now = start.getTime();
  for (let looks = 0; now <= until.getTime(); looks += 1) {
    if (looks > 5000) throw new Error('It looks for ever.');
    const held = desks.map((desk) => ({ ...desk, remembered: memory.get(desk.workspace) ?? new Map() }));
    let plan = planReminders(held, through, new Date(now));
    shown.push(...plan.notices.map((notice) => ({ now, notice, repeat: false })));
    if (plan.notices.length > 0 && killed[looks % killed.length] === true) {
      now += DEAD_MS;
      plan = planReminders(held, through, new Date(now));
      shown.push(...plan.notices.map((notice) => ({ now, notice, repeat: true })));
    }
    for (const { at, reminders } of plan.notices) {
      for (const { id, workspace } of reminders) {
        memory.get(workspace)?.set(id, { shownAt: at, snoozedUntil: null });
      }
    }
    for (const [group, at] of plan.done) through.set(group, at);
    if (plan.next === null) break;
    if (Date.parse(plan.next) <= now) throw new Error('The next look is not later.');
    now = Date.parse(plan.next) + (late[looks % late.length] ?? 0) * MINUTE;
  }
  return shown;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock and a calendar on the wall show, by the browser's own tables. */
export function wallClock(zone: string, now: number): { date: string; weekday: number; time: string } {
  let format = clocks.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(zone, format);
  }
  const [date = '', time = ''] = format.format(now).split(' ');
  return { date, time, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7 };
}

/** Whether the person is off at `now` (ms): at night, on a free day, on a holiday, away. */
export function isOff({ calendar }: Rhythm, now: number): boolean {
  const { hours, away, country } = calendar;
  const { date, weekday, time } = wallClock(hours.zone, now);
  const day = dayOf(date) ?? 0;
  const works = hours.days.includes(weekday) && !isAwayOn(away, day) && !isHoliday(country, day);
  return !works || time < hours.from || time >= hours.to;
}

/** The first slot at or after `from` (ms), looked for quarter by quarter on the wall clock. */
export function nextSlotOf(rhythm: Rhythm, from: number): number {
  const { hours } = rhythm.calendar;
  const own = rhythm.agreed.filter((slot) => slot >= hours.from && slot < hours.to);
  const lastHour = `${String(Number(hours.to.slice(0, 2)) - 1).padStart(2, '0')}${hours.to.slice(2)}`;
  const slots = own.length > 0 ? own : [hours.from, '13:00', lastHour];
  for (let time = from; ; time += 15 * MINUTE) {
    if (!isOff(rhythm, time) && slots.includes(wallClock(hours.zone, time).time)) return time;
  }
}
