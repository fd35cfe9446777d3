/** What makes a brief clear enough to act on, and how pressing it is. */
import { differenceInBusinessDays } from 'date-fns';
import type { Brief, Due } from './item';
import { workingDayMinutes, workingMinutesBetween, type Calendar } from './working-time';

/** Which of the three parts are there. */
export interface BriefCheck {
  goal: boolean;
  process: boolean;
  deadline: boolean;
}

/** Checks goal, process and deadline; steps without words do not count. */
export function checkBrief({ goal, steps, due }: Pick<Brief, 'goal' | 'steps' | 'due'>): BriefCheck {
  return {
    goal: goal.trim() !== '',
    process: steps.some((step) => step.text.trim() !== ''),
    deadline: due !== null,
  };
}

/** With fewer working days than this left, an item is urgent. */
export const URGENT_WORKING_DAYS = 2;

/** How pressing a deadline is; `days` are whole working days until it turns urgent. */
export type Urgency = { kind: 'none' } | { kind: 'urgent' } | { kind: 'soon'; days: number };

/**
 * Computed from the deadline and the assistant's `calendar` (null: Monday to Friday), never typed; people take urgent for
 * important (Zhu, Yang and Hsee 2018, PEERS.md).
 */
export function urgencyOf(due: Due | null, now: Date, calendar: Calendar | null): Urgency {
  if (due === null) return { kind: 'none' };
  const left = workingDaysLeft(new Date(due.at), now, calendar);
  return left < URGENT_WORKING_DAYS
    ? { kind: 'urgent' }
    : { kind: 'soon', days: left - URGENT_WORKING_DAYS + 1 };
}

/** Whole working days' worth of time. */
function workingDaysLeft(due: Date, now: Date, calendar: Calendar | null): number {
  if (calendar === null) return differenceInBusinessDays(due, now);
  return Math.floor(workingMinutesBetween(calendar, now, due) / workingDayMinutes(calendar.hours));
}
