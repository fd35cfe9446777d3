/** What matters today and this week, in groups; for either role, on screen and in a message. */
import type { Figures } from './insight-figures';
import type { Due, Question } from './item';
import type { News } from './news';
import type { Row } from './row';
import { nextYearly, type NextDay } from './yearly';
import { dateOf, dayAt, instantAt, weekdayOf } from './zone-days';

/** What a digest is of. */
export type DigestPeriod = 'day' | 'week';

/** News with the item it is about. */
export interface Came extends News {
  row: Row;
}

/** An open question with its item. */
export interface Asked {
  row: Row;
  question: Question;
}

/** Somebody to remember, with a day that comes soon. */
export interface DayToCome<P> {
  person: P;
  next: NextDay;
}

/** A few entries of how many. */
export interface Group<T> {
  entries: T[];
  /** How many more there are; null: some, and nobody counted. */
  more: number | null;
}

/** The time that a digest looks at, in the reader's zone; made by {@link spanOf}. */
export interface DigestSpan {
  /** From when on things count as new, or as done of late; ISO instants. */
  since: string;
  /** The last day on which a deadline is named, 'YYYY-MM-DD', and the instant at which it ends. */
  until: string;
  untilAt: string;
  today: string;
}

/** What was read for a digest: the first of each list. */
export interface DigestFacts<P extends { day: string | null }> {
  needs: Row[];
  needsCount: number;
  /** Open elsewhere with a deadline before the end of the span, by deadline; `cut`: there are more. */
  dated: Row[];
  cut: boolean;
  came: Came[];
  questions: Asked[];
  people: P[];
  /** Of the span, the latest first. */
  done: Row[];
  doneCount: number;
  /** About which no word came for long, the oldest word first. */
  silent: Row[];
  later: Row[];
  laterCount: number;
  /** Of what was done; null where it was not reckoned. */
  figures: Figures | null;
}

/** A digest; a group that its period does not have is empty. */
export interface Digest<P> {
  period: DigestPeriod;
  span: DigestSpan;
  needs: Group<Row>;
  late: Group<Row>;
  due: Group<Row>;
  came: Group<Came>;
  questions: Group<Asked>;
  days: DayToCome<P>[];
  done: Group<Row>;
  waits: Group<Row>;
  later: Group<Row>;
  /** Of what was done in the span; null for a day. */
  figures: Figures | null;
}

/** More entries of one group would be a list, and no digest. */
export const DIGEST_ENTRIES = 12;
/** How far ahead days to remember are named. */
const DAYS_AHEAD: Record<DigestPeriod, number> = { day: 7, week: 14 };

/** The span of a digest: of a day since yesterday and until tomorrow, of a week seven days back and until the end of the next. */
export function spanOf(period: DigestPeriod, now: Date, zone: string): DigestSpan {
  const today = dayAt(zone, now.getTime());
  const back = period === 'day' ? 1 : 7;
  const last = period === 'day' ? today + 1 : today + 7 - weekdayOf(today) + 7;
  return {
    since: new Date(instantAt(zone, today - back, 0)).toISOString(),
    until: dateOf(last),
    untilAt: new Date(instantAt(zone, last + 1, 0)).toISOString(),
    today: dateOf(today),
  };
}

/** The digest that follows from what was read. */
export function digestOf<P extends { day: string | null }>(
  period: DigestPeriod,
  facts: DigestFacts<P>,
  now: Date,
  zone: string,
): Digest<P> {
  const span = spanOf(period, now, zone);
  const daily = period === 'day';
  // Each item once: what needs the reader says so in its own group, in a week in that of its date.
  const dated = daily ? facts.dated : [...facts.needs, ...facts.dated];
  const inNeeds = new Set(daily ? facts.needs.map(({ id }) => id) : []);
  const open = once(dated.filter(({ id }) => !inNeeds.has(id))).sort(byDue);
  const isLate = ({ signals }: Row): boolean => signals.includes('late');
  const isAhead = (row: Row): boolean => {
    const at = Date.parse(dateFor(row)?.at ?? '');
    return !isLate(row) && at >= now.getTime() && at < Date.parse(span.untilAt);
  };
  const none = { entries: [], more: 0 };
  return {
    period,
    span,
    needs: daily ? first(facts.needs, facts.needsCount) : none,
    late: firstOf(open.filter(isLate), facts.cut),
    due: firstOf(open.filter(isAhead), facts.cut),
    came: daily ? first(facts.came, facts.came.length) : none,
    questions: first(facts.questions, facts.questions.length),
    days: daysOf(facts.people, span.today, DAYS_AHEAD[period]),
    done: daily ? none : first(facts.done, facts.doneCount),
    waits: daily ? none : first(facts.silent, facts.silent.length),
    later: daily ? none : first(facts.later, facts.laterCount),
    figures: daily ? null : facts.figures,
  };
}

/** Whether a digest has nothing to say. */
export function isQuiet(digest: Digest<unknown>): boolean {
  const { needs, late, due, came, questions, days, done, waits, later } = digest;
  const groups = [needs, late, due, came, questions, done, waits, later];
  return days.length === 0 && groups.every(({ entries }) => entries.length === 0);
}

/** The date that a row stands by: of the assistant's own work the promised one. */
export function dateFor({ section, promised, due }: Row): Due | null {
  return section === 'hand' ? (promised ?? due) : due;
}

function daysOf<P extends { day: string | null }>(
  people: readonly P[],
  today: string,
  ahead: number,
): DayToCome<P>[] {
  return people
    .flatMap((person) => {
      const next = person.day === null ? null : nextYearly(person.day, today);
      return next === null || next.away > ahead ? [] : [{ person, next }];
    })
    .sort((a, b) => a.next.away - b.next.away);
}

function first<T>(read: readonly T[], count: number): Group<T> {
  const entries = read.slice(0, DIGEST_ENTRIES);
  return { entries, more: Math.max(count, read.length) - entries.length };
}

function firstOf<T>(read: readonly T[], cut: boolean): Group<T> {
  const group = first(read, read.length);
  return cut && group.more !== 0 ? { ...group, more: null } : group;
}

function once(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function byDue(a: Row, b: Row): number {
  const [first, second] = [dateFor(a)?.at ?? '~', dateFor(b)?.at ?? '~'];
  return first === second ? 0 : first < second ? -1 : 1;
}
