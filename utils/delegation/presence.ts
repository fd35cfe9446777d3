/** Whether a person is at work at this moment, by what was agreed. */
import type { Agreement, Country } from './agreement';
import { dayOffOf } from './days-off';
import type { Role } from './item';
import { FURTHEST_DAYS, addWorkingMinutes, calendarOf, type Calendar } from './working-time';
import { DAY_MS, dayAt } from './zone-days';

/** What a person is doing by their calendar; instants are ISO, days 'YYYY-MM-DD' in their zone. */
export type State =
  | { kind: 'working' }
  /** Outside their hours; null: no work for as long as can be seen. */
  | { kind: 'off'; until: string | null }
  | { kind: 'holiday'; country: Country }
  /** `until`: the last day away. */
  | { kind: 'away'; until: string };

/** A person's state, and the zone (IANA) whose clock is theirs. */
export interface Presence {
  zone: string;
  state: State;
}

/** How it is with `role` at `now`; null while the agreement has no hours for them. */
export function presenceOf(agreement: Agreement, role: Role, now: Date): Presence | null {
  const calendar = calendarOf(agreement, role);
  return calendar === null ? null : { zone: calendar.hours.zone, state: stateOf(calendar, now) };
}

function stateOf(calendar: Calendar, now: Date): State {
  const off = dayOffOf(calendar, dayAt(calendar.hours.zone, now.getTime()));
  if (off !== null && off.kind !== 'weekday') return off;
  const next = addWorkingMinutes(calendar, now, 0);
  if (next.getTime() === now.getTime()) return { kind: 'working' };
  const found = next.getTime() < now.getTime() + FURTHEST_DAYS * DAY_MS;
  return { kind: 'off', until: found ? next.toISOString() : null };
}
