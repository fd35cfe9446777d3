/** What recurs: a rule, and what each time begins with. The client's own plan; what it makes are ordinary items. */
import type { ItemEvent } from './events';

/** What to do with a date on which the workspace does not work. */
export type HolidayRule = 'keep' | 'before' | 'after';

/** One recurrence, as it is written. */
export interface RecurrenceWords {
  title: string;
  /** An RFC 5545 recurrence rule, without DTSTART: 'FREQ=MONTHLY;BYMONTHDAY=1'. */
  rule: string;
  /** The first day, 'YYYY-MM-DD' in `zone`. */
  start: string;
  /** The deadline's 'HH:mm' in `zone`; null: the end of the working day. */
  time: string | null;
  /** IANA zone. */
  zone: string;
  /** A date on a public holiday or another day off is kept, or moved to the working day before or after. */
  holidays: HolidayRule;
  /** How many working days before its date an item begins. */
  lead: number;
  /** The procedure its items follow (the latest version then), or null. */
  procedure: string | null;
  paused: boolean;
}

/** A recurrence as its events add up. */
export interface Recurrence {
  id: string;
  workspace: string;
  words: RecurrenceWords;
  /** ISO instants of the first and of the latest writing: a date that had passed then is never made up for. */
  createdAt: string;
  changedAt: string;
  /** No longer wanted. */
  retired: boolean;
}

/** The recurrence of these events (causal order, those that count); null without one. */
export function recurrenceFrom(events: readonly ItemEvent[]): Recurrence | null {
  const written = events.filter((event) => event.type === 'recurs');
  const [first] = written;
  const last = written.at(-1);
  if (first === undefined || last === undefined) return null;
  const retired = events.findLast((event) => event.type === 'retired')?.body.retired ?? false;
  return {
    id: first.item,
    workspace: first.workspace,
    words: last.body,
    createdAt: first.at,
    changedAt: events.at(-1)?.at ?? last.at,
    retired,
  };
}

/** What an item of a recurrence is captured from, so that every device makes the same one; `date` is that of the rule. */
export function recurrenceKey(recurrence: string, date: string): string {
  return `recurrence:${recurrence}:${date}`;
}

/** Whether a source key is one of {@link recurrenceKey}. */
export function isRecurrenceKey(key: string | null): boolean {
  return key?.startsWith('recurrence:rec_') === true;
}
