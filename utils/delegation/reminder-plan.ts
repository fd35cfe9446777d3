/** Which reminders are shown now, and when to look again: at most one notification a slot, and quiet outside working hours. */
import { currentSlot, daytimeFrom, isAtWork, slotAfter, type Rhythm } from './reminder-slots';
import { KEPT_MS, type Reminder } from './reminders';

/** What is remembered of a reminder that was shown or put off; ISO instants. */
export interface Remembering {
  shownAt: string | null;
  snoozedUntil: string | null;
}

/** One workspace: when its user is reminded, and of what. */
export interface ReminderDesk {
  workspace: string;
  /** Walled workspaces are reminded of by themselves, and never named. */
  walled: boolean;
  rhythm: Rhythm;
  reminders: readonly Reminder[];
  /** By reminder id. */
  remembered: ReadonlyMap<string, Remembering>;
}

/** One notification. */
export interface ReminderNotice {
  /** The walled workspace it is about, '' for all others. */
  group: string;
  /** The slot, or since when it is urgent: with `group` and `urgent` this names the notification. ISO instant. */
  at: string;
  urgent: boolean;
  reminders: Reminder[];
}

/** What is to be done. */
export interface ReminderPlan {
  notices: ReminderNotice[];
  /** The slots that are through with this, ISO instant by group, also those with nothing to say. */
  done: Map<string, string>;
  /** When to look again, ISO instant; null: never. */
  next: string | null;
}

/** Decides on the notifications at `now`; `through` is the last slot that was done, ISO instant by group. */
export function planReminders(
  desks: readonly ReminderDesk[],
  through: ReadonlyMap<string, string>,
  now: Date,
): ReminderPlan {
  const plan: ReminderPlan = { notices: [], done: new Map(), next: null };
  const groupOf = ({ workspace, walled }: ReminderDesk) => (walled ? workspace : '');
  for (const group of new Set(desks.map(groupOf))) {
    const own = desks.filter((desk) => groupOf(desk) === group);
    planGroup(plan, group, own, through.get(group) ?? null, now.getTime());
  }
  plan.next = nextLook(desks, now.getTime());
  return plan;
}

function planGroup(
  plan: ReminderPlan,
  group: string,
  desks: readonly ReminderDesk[],
  through: string | null,
  now: number,
): void {
  const slot = Math.max(...desks.map(({ rhythm }) => currentSlot(rhythm, now) ?? 0));
  const urgent = desks.flatMap((desk) => pressing(desk, now));
  const last = through === null ? 0 : Date.parse(through);
  // A clock that was set back must not keep anything quiet.
  if (slot > 0 && (slot > last || last > now)) {
    const at = new Date(slot).toISOString();
    plan.done.set(group, at);
    const due = desks.flatMap((desk) => dueBy(desk, slot, now));
    if (due.length > 0) {
      plan.notices.push({ group, at, urgent: false, reminders: byWeight([...new Set([...due, ...urgent])]) });
      return;
    }
  }
  if (urgent.length === 0) return;
  const at = urgent.reduce<string>((first, { urgentFrom }) => {
    return urgentFrom !== null && urgentFrom < first ? urgentFrom : first;
  }, new Date(now).toISOString());
  plan.notices.push({ group, at, urgent: true, reminders: byWeight(urgent) });
}

/** From when (ms) a reminder is to be shown, or null: it was shown, is over, or began too long ago. */
function wantedFrom({ id, at, until }: Reminder, { remembered }: ReminderDesk, now: number): number | null {
  if (until !== null && Date.parse(until) <= now) return null;
  const held = remembered.get(id);
  if (held === undefined) return Date.parse(at) < now - KEPT_MS ? null : Date.parse(at);
  return held.snoozedUntil === null ? null : Date.parse(held.snoozedUntil);
}

/** What holds by the slot (ms), of a workspace whose user is at work. */
function dueBy(desk: ReminderDesk, slot: number, now: number): Reminder[] {
  if (!isAtWork(desk.rhythm.calendar, now)) return [];
  return desk.reminders.filter((one) => {
    const from = wantedFrom(one, desk, now);
    return from !== null && from <= slot;
  });
}

/** When (ms) a reminder goes through without waiting for a slot; null: never. */
function pressingFrom(reminder: Reminder, desk: ReminderDesk, now: number): number | null {
  const from = wantedFrom(reminder, desk, now);
  if (from === null || reminder.urgentFrom === null) return null;
  return daytimeFrom(desk.rhythm, Math.max(from, Date.parse(reminder.urgentFrom), now));
}

function pressing(desk: ReminderDesk, now: number): Reminder[] {
  return desk.reminders.filter((one) => pressingFrom(one, desk, now) === now);
}

function nextLook(desks: readonly ReminderDesk[], now: number): string | null {
  const times = desks.flatMap((desk) => [
    slotAfter(desk.rhythm, now) ?? [],
    ...desk.reminders.map((one) => pressingFrom(one, desk, now) ?? []),
  ]);
  const next = Math.min(...times.flat().filter((time) => time > now));
  return next === Infinity ? null : new Date(next).toISOString();
}

/** The most pressing kinds first. */
const WEIGHT: readonly Reminder['kind'][] = [
  'check-in',
  'late',
  'due-soon',
  'questions',
  'silent',
  'birthday',
];

function byWeight(reminders: readonly Reminder[]): Reminder[] {
  const weight = ({ kind }: Reminder) => WEIGHT.indexOf(kind);
  return [...reminders].sort((a, b) => weight(a) - weight(b) || (a.about < b.about ? -1 : 1));
}
