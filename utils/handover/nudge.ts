/** One polite reminder, short enough for any channel. */
import type { Item, Person } from '@/utils/delegation/item';
import type { Message } from './message';
import { tokenOf } from './token';

/** Why to remind: nobody accepted, no word, past its date, or a question of the client's waits. */
export type NudgeReason = 'not-accepted' | 'quiet' | 'late' | 'question';

/** A time to speak from. */
export interface When {
  now: Date;
  /** IANA zone in which days and hours are said. */
  zone: string;
}

/** The reminder about `item` to `to`, signed by `from`. */
export function nudgeOf(item: Item, _why: NudgeReason, to: Person, _from: Person, _when: When): Message {
  return { to: to.email, subject: `${item.title} [${tokenOf(item.id)}]`, blocks: [] };
}
