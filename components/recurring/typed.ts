/** A recurrence while it is being typed. */
import type { HolidayRule, RecurrenceWords } from '@/utils/delegation/recurrence';
import { parseRule } from '@/utils/delegation/recurrence-rule';
import {
  endOf,
  holidaysFor,
  monthDaysFor,
  rhythmOf,
  ruleOf,
  type MonthDay,
  type Rhythm,
  type RhythmEnd,
} from '@/utils/delegation/rhythm';
import { dayInYear } from '@/utils/delegation/yearly';
import { dateOf, dayOf, weekdayOf } from '@/utils/delegation/zone-days';

/** What a person chooses from; `own` keeps a rule that no choice says. */
export type Often = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'own';

/** What is typed; numbers as the fields hold them. */
export interface TypedRecurrence {
  title: string;
  procedure: string | null;
  often: Often;
  every: string;
  weekdays: number[];
  on: MonthDay;
  start: string;
  time: string;
  zone: string;
  holidays: HolidayRule;
  lead: number;
  ends: 'never' | 'until' | 'count';
  until: string;
  count: string;
  /** The rule that was there before, with what the choices do not say. */
  rule: string;
  paused: boolean;
}

/** What is still missing before it can be kept. */
export type Missing = 'title' | 'start' | 'weekdays';

/** The longest lead, in working days. */
export const MOST_LEAD = 20;

/** A new one that begins on `start` ('YYYY-MM-DD') in `zone`, every month. */
export function newTyped(start: string, zone: string, more: Partial<TypedRecurrence> = {}): TypedRecurrence {
  return {
    ...{ title: '', procedure: null, often: 'month', every: '1', start, time: '', zone },
    weekdays: [weekdayOf(dayOf(start) ?? 0)],
    on: monthDaysFor(start)[0] ?? { kind: 'day', day: -1 },
    ...{ holidays: 'after', lead: 1, ends: 'never', until: '', count: '10', rule: '', paused: false },
    ...more,
  };
}

/** The recurrence as the fields show it. */
export function typedFrom(words: RecurrenceWords): TypedRecurrence {
  const { title, procedure, start, zone, time, lead, paused, rule, holidays } = words;
  const rhythm = rhythmOf(rule, start, holidays);
  const parts = parseRule(rule);
  const end = parts === null ? null : endOf(parts);
  const typed = newTyped(start, zone, { title, procedure, time: time ?? '', lead, paused, rule, holidays });
  const ended = { ...typed, ...endTyped(end) };
  return rhythm === null ? { ...ended, often: 'own' } : { ...ended, ...rhythmTyped(rhythm, start) };
}

function endTyped(end: RhythmEnd): Partial<TypedRecurrence> {
  if (end === null) return { ends: 'never' };
  return 'count' in end ? { ends: 'count', count: String(end.count) } : { ends: 'until', until: end.until };
}

/** The choices that say a rhythm, beginning on `start` or later. */
export function rhythmTyped(rhythm: Rhythm, start: string): Partial<TypedRecurrence> {
  const every = String(rhythm.interval);
  switch (rhythm.every) {
    case 'day':
      return { often: 'day', every };
    case 'week':
      return { often: 'week', every, weekdays: rhythm.weekdays };
    case 'month': {
      const quarters = rhythm.interval % 3 === 0;
      return quarters
        ? { often: 'quarter', every: String(rhythm.interval / 3), on: rhythm.on }
        : { often: 'month', every, on: rhythm.on };
    }
    case 'year': {
      const first = [0, 1].map((more) => dayInYear(Number(start.slice(0, 4)) + more, rhythm.date));
      const next = first.find((day) => day !== null && dateOf(day) >= start) ?? null;
      return { often: 'year', every, start: next === null ? start : dateOf(next) };
    }
  }
}

/** Another first day takes along what was chosen by the one before. */
export function withStart(typed: TypedRecurrence, start: string): TypedRecurrence {
  const [before, after] = [dayOf(typed.start), dayOf(start)];
  if (after === null) return { ...typed, start };
  const untouched = before !== null && typed.weekdays.join() === String(weekdayOf(before));
  return {
    ...{ ...typed, start },
    weekdays: untouched ? [weekdayOf(after)] : typed.weekdays,
    on: sameKind(typed.on, monthDaysFor(start)),
  };
}

function sameKind(on: MonthDay, days: readonly MonthDay[]): MonthDay {
  if (on.kind === 'working' || (on.kind === 'day' && on.day === -1)) return on;
  if (on.kind === 'day') return days.find((one) => one.kind === 'day') ?? on;
  const weekdays = days.filter((one) => one.kind === 'weekday');
  return weekdays.find(({ nth }) => nth < 0 === on.nth < 0) ?? weekdays[0] ?? on;
}

/** The days of the month to choose from: those that the first day stands for, and the chosen one. */
export function monthDayChoices({ start, on }: TypedRecurrence): MonthDay[] {
  const days = monthDaysFor(start);
  return days.some((one) => keyOf(one) === keyOf(on)) ? days : [on, ...days];
}

/** One text for each day of a month. */
export function keyOf(on: MonthDay): string {
  if (on.kind === 'working') return `working ${on.which}`;
  return on.kind === 'day' ? `day ${on.day}` : `weekday ${on.nth} ${on.weekday}`;
}

/** The first thing that is missing, or null. */
export function missingOf({ title, start, often, weekdays }: TypedRecurrence): Missing | null {
  if (title.trim() === '') return 'title';
  if (dayOf(start) === null) return 'start';
  return often === 'week' && weekdays.length === 0 ? 'weekdays' : null;
}

/** What is typed as it is kept; what is missing makes it one that has no dates. */
export function wordsOf(typed: TypedRecurrence): RecurrenceWords {
  const { title, start, time, zone, lead, procedure, paused } = typed;
  const rhythm = rhythmIn(typed);
  const rule = rhythm === null ? typed.rule : ruleOf(rhythm, endIn(typed));
  const holidays = (rhythm === null ? null : holidaysFor(rhythm)) ?? typed.holidays;
  return {
    title: title.trim(),
    rule,
    start,
    time: time === '' ? null : time,
    zone,
    holidays,
    lead,
    procedure,
    paused,
  };
}

function rhythmIn({ often, every, weekdays, on, start }: TypedRecurrence): Rhythm | null {
  const interval = wholeIn(every, 99);
  switch (often) {
    case 'day':
      return { every: 'day', interval };
    case 'week':
      return { every: 'week', interval, weekdays };
    case 'month':
      return { every: 'month', interval, on };
    case 'quarter':
      return { every: 'month', interval: 3 * interval, on };
    case 'year':
      return { every: 'year', interval, date: start.slice(5) };
    case 'own':
      return null;
  }
}

function endIn({ ends, until, count }: TypedRecurrence): RhythmEnd {
  if (ends === 'count') return { count: wholeIn(count, 999) };
  return ends === 'until' && dayOf(until) !== null ? { until } : null;
}

function wholeIn(text: string, most: number): number {
  const number = Math.floor(Number(text));
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), most) : 1;
}

/** Whether the days off follow from the rhythm itself. */
export function saysDaysOff(typed: TypedRecurrence): boolean {
  const rhythm = rhythmIn(typed);
  return rhythm !== null && holidaysFor(rhythm) !== null;
}
