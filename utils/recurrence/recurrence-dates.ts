/** When a recurrence comes: its days in the workspace's zone and calendar, what they fall due at, and when each begins. */
import type { Agreement } from '@/utils/delegation/agreement';
import { dayEndOf } from '@/utils/delegation/day-end';
import { dueFrom, type DayEnd } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { calendarOf, isWorkingDay, type Calendar } from '@/utils/delegation/working-time';
import { dateOf, dayAt, instantAt } from '@/utils/delegation/zone-days';
import { ruleDays, ruleFrom } from './rule-days';

/** One time that a recurrence comes. */
export interface Occurrence {
  /** The day as the rule says it, 'YYYY-MM-DD': names the occurrence for ever, wherever days off move it. */
  rule: string;
  /** The day it is due, days off reckoned in. */
  due: Due;
  /** The first moment of the day on which its item begins, ISO instant. */
  begins: string;
}

/** What the days follow besides the rule. */
export interface RecurrencePlan {
  calendar: Calendar;
  end: DayEnd;
}

/** A date on a day off is moved by at most so many days; a longer time off leaves it where it is. */
export const FURTHEST_MOVE = 31;

/** What of a recurrence its days depend on. */
export type Timing = Pick<RecurrenceWords, 'rule' | 'start' | 'time' | 'zone' | 'holidays' | 'lead'>;

/**
 * The calendar is that of the assistant, who does the work; else the client's; without either Monday to Friday in `zone`,
 * without the holidays of the country that was named.
 */
export function recurrencePlan(agreement: Agreement, zone: string): RecurrencePlan {
  const { assistant, client } = agreement.countries;
  const plain: Calendar = {
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone },
    away: null,
    country: assistant ?? client,
  };
  const calendar = calendarOf(agreement, 'assistant') ?? calendarOf(agreement, 'client') ?? plain;
  return { calendar, end: dayEndOf(agreement, zone) };
}

/** Whether the rule is one that days follow from; any other is kept and makes nothing. */
export function isReckoned({ rule, start }: Pick<Timing, 'rule' | 'start'>): boolean {
  return ruleFrom(rule, start) !== null;
}

/**
 * The occurrences whose day by the rule is `from` (a day number) or later, in order; none for a rule that is not reckoned
 * with. Two that a time off moves to the same day are one, the first.
 */
export function* occurrences(words: Timing, plan: RecurrencePlan, from: number): Generator<Occurrence> {
  const rule = ruleFrom(words.rule, words.start);
  if (rule === null) return;
  let last: number | null = null;
  // What came before may have taken the first one's day.
  for (const day of ruleDays(rule, from - FURTHEST_MOVE)) {
    const moved = movedDay(day, words, plan.calendar);
    const again = moved === last;
    last = moved;
    if (again || day < from) continue;
    const due = dueFrom(dateOf(moved), words.time, words.zone, plan.end);
    if (due === null) return;
    const begins = instantAt(words.zone, beginDay(moved, words.lead, plan.calendar), 0);
    yield { rule: dateOf(day), due, begins: new Date(begins).toISOString() };
  }
}

/** The next `count` occurrences that are due at `now` or later. */
export function nextOccurrences(words: Timing, plan: RecurrencePlan, now: Date, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  const today = dayAt(words.zone, now.getTime());
  for (const one of occurrences(words, plan, today - FURTHEST_MOVE)) {
    if (found.length === count) break;
    if (Date.parse(one.due.at) >= now.getTime()) found.push(one);
  }
  return found;
}

/** The working day that a day off gives way to. */
function movedDay(day: number, { holidays }: Timing, calendar: Calendar): number {
  if (holidays === 'keep') return day;
  const step = holidays === 'after' ? 1 : -1;
  for (let away = 0; away <= FURTHEST_MOVE; away += 1) {
    if (isWorkingDay(calendar, day + step * away)) return day + step * away;
  }
  return day;
}

/** The day `lead` working days before; where there are none for too long, as many days of any kind. */
function beginDay(day: number, lead: number, calendar: Calendar): number {
  let [left, at] = [lead, day];
  for (let back = 1; left > 0 && back <= 3 * lead + FURTHEST_MOVE; back += 1) {
    if (!isWorkingDay(calendar, day - back)) continue;
    left -= 1;
    at = day - back;
  }
  return left > 0 ? day - lead : at;
}
