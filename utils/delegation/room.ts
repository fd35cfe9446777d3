/** Whether more work fits before its date, and when it does. */
import { minutesBefore, type Plan, type PlannedDay } from './capacity';
import { dateOf, dayAt } from './zone-days';

/** Why new work does not fit before its date; minutes. */
export interface TooMuch {
  /** Working time ahead until then, what of it is promised, what the new work takes, and how much of that is too much. */
  ahead: number;
  promised: number;
  takes: number;
  over: number;
  /** The one day all that time is on, 'YYYY-MM-DD'; null: there are several, or none. */
  day: string | null;
  /** Whether that day is today. */
  today: boolean;
  /** The first day before whose end it fits, 'YYYY-MM-DD'; null: none that the plan knows. */
  next: string | null;
}

/** When a promise for a day ('YYYY-MM-DD') has to be kept; ISO instant. */
export type EndOf = (date: string) => string;

/** Whether `takes` minutes more, promised for the instant `due` (ISO), are too much; null when they fit, or are beyond the plan. */
export function tooMuch(
  plan: Plan,
  asked: { takes: number; due: string; zone: string; endOf: EndOf },
): TooMuch | null {
  const { takes, due, zone, endOf } = asked;
  const { days, free } = plan;
  const dueDay = dateOf(dayAt(zone, Date.parse(due)));
  const beyond = dueDay > (days.at(-1)?.date ?? '');
  const room = minutesBefore(free, due);
  if (beyond || takes - room < 0.01 || days.every(({ total }) => total === 0)) return null;
  const ahead = minutesBefore(plan.ahead, due);
  const used = days.filter((day) => day.date <= dueDay && day.ahead > 0);
  const only = used.length === 1 ? used[0] : undefined;
  // Before the date itself there is less room; its own day may have some after the hour that was asked for.
  const fits = ({ date, total }: PlannedDay) => total > 0 && minutesBefore(free, endOf(date)) >= takes;
  return {
    ...{ ahead, takes, over: takes - room, promised: ahead - room },
    day: only?.date ?? null,
    today: only !== undefined && only.date === days[0]?.date,
    next: days.find(fits)?.date ?? null,
  };
}
