/** What both sides of joining speak of. */
import type { Person } from '@/utils/delegation/item';

/** An invite is good for so long, in ms. */
export const INVITE_MS = 7 * 24 * 60 * 60 * 1000;

/** What an answer or an invite led to. */
export interface Compared {
  workspace: string;
  invite: string;
  /** The fingerprint words that both see. */
  words: string[];
  /** The name and address the other typed; claimed, not proven. */
  claimed: Person;
}
