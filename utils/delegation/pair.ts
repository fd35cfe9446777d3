/** The two people of a workspace and their clocks, as what is said of a moment needs them. */
import type { Agreement } from './agreement';
import { dayEndOf } from './day-end';
import type { DayEnd } from './due';
import type { Role } from './item';
import { isZone } from './zone-days';

/** The user and the other member. */
export interface Pair {
  /** The user's. */
  role: Role;
  /** The other member's name, or ''. */
  other: string;
  /** The user's zone (IANA), and the other's, null where the agreement does not say. */
  zone: string;
  theirs: string | null;
  /** When the assistant's working day ends. */
  end: DayEnd;
  agreement: Agreement;
}

/** The pair of a workspace; `role` and `zone` (IANA) are the user's, `other` is the other member's name. */
export function pairOf(agreement: Agreement, role: Role, other: string, zone: string): Pair {
  const theirs = zoneOf(agreement, role === 'client' ? 'assistant' : 'client');
  return { role, other, zone, theirs, end: dayEndOf(agreement, zone), agreement };
}

/** The zone in which `role` works (IANA), or null where the agreement does not say. */
export function zoneOf(agreement: Agreement, role: Role): string | null {
  const zone = agreement.hours[role]?.zone ?? null;
  return zone !== null && isZone(zone) ? zone : null;
}
