/** Covey's matrix: urgency follows from the date in working time, importance is what the person says. */
import type { Agreement } from './agreement';
import { urgencyOf } from './brief';
import type { Row } from './row';
import { calendarOf } from './working-time';
import { dayAt, instantAt, weekdayOf } from './zone-days';

/** The quarters in the order of their keys 1 to 4: urgent and important, important, urgent, neither. */
export const QUADRANTS = ['together', 'plan', 'delegate', 'drop'] as const;

/** One of {@link QUADRANTS}. */
export type Quadrant = (typeof QUADRANTS)[number];

/** Which dates a matrix shows; what has no date is always there, for it is what gets forgotten. */
export const MATRIX_SPANS = ['week', 'next', 'all'] as const;

/** One of {@link MATRIX_SPANS}. */
export type MatrixSpan = (typeof MATRIX_SPANS)[number];

/** Whether a quarter is the urgent or the important half. */
export const HALVES: Record<Quadrant, { urgent: boolean; important: boolean }> = {
  together: { urgent: true, important: true },
  plan: { urgent: false, important: true },
  delegate: { urgent: true, important: false },
  drop: { urgent: false, important: false },
};

/** Whether the row's date makes it urgent at `now`, counted in the assistant's working time. */
export function isUrgent({ due }: Pick<Row, 'due'>, agreement: Agreement, now: Date): boolean {
  return urgencyOf(due, now, calendarOf(agreement, 'assistant')).kind === 'urgent';
}

/** The quarter of a row; as long as nobody has said that it is important, it is not. */
export function quadrantOf(row: Pick<Row, 'due' | 'important'>, agreement: Agreement, now: Date): Quadrant {
  const [urgent, important] = [isUrgent(row, agreement, now), row.important === true];
  const found = QUADRANTS.find((one) => HALVES[one].urgent === urgent && HALVES[one].important === important);
  return found ?? 'drop';
}

/** What has to change so that a row comes to stand in `to`: its importance, and where the date says otherwise, the date. */
export function moveNeeds(
  row: Pick<Row, 'due' | 'important'>,
  to: Quadrant,
  agreement: Agreement,
  now: Date,
): { important: boolean | null; date: 'sooner' | 'later' | null } {
  const { urgent, important } = HALVES[to];
  const is = isUrgent(row, agreement, now);
  return {
    // Saying that something is not important is an answer as well: it is no longer unrated.
    important: row.important === important ? null : important,
    date: is === urgent ? null : urgent ? 'sooner' : 'later',
  };
}

/** The instants between which dates lie in a span: `from` included (null: all before), `to` not (null: all after); ISO. */
export function spanOfMatrix(
  span: MatrixSpan,
  now: Date,
  zone: string,
): { from: string | null; to: string | null } {
  if (span === 'all') return { from: null, to: null };
  const today = dayAt(zone, now.getTime());
  const monday = today + 8 - weekdayOf(today);
  const iso = (day: number) => new Date(instantAt(zone, day, 0)).toISOString();
  return span === 'week' ? { from: null, to: iso(monday) } : { from: iso(monday), to: iso(monday + 7) };
}

/** How much of what is urgent and not important the client still keeps: the matrix's first advice; null where that is nothing. */
export function keptOf(rows: readonly Pick<Row, 'stage'>[]): { kept: number; all: number } | null {
  const kept = rows.filter(({ stage }) => stage === 'inbox').length;
  return kept === 0 ? null : { kept, all: rows.length };
}
