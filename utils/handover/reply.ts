/** Reads the answer form back from a reply. */
import type { Due } from '@/utils/delegation/item';

/** What a reply says, offered to be confirmed; nothing in it is guessed. */
export interface Reply {
  /** null when the reply does not say. */
  accepted: boolean | null;
  /** Why not, when not accepted, or ''. */
  reason: string;
  /** The work in the assistant's own words, or ''. */
  words: string;
  /** Minutes of work, or null. */
  estimate: number | null;
  due: Due | null;
  question: string;
  done: boolean;
  /** What the person wrote besides the form. */
  note: string;
  /** Lines of the form whose answer was not understood, as they stand. */
  unread: string[];
}

/** Reads `text`, a whole reply; days are meant in `zone` (IANA). */
export function readReply(_text: string, _context: { now: Date; zone: string }): Reply {
  return {
    accepted: null,
    reason: '',
    words: '',
    estimate: null,
    due: null,
    question: '',
    done: false,
    note: '',
    unread: [],
  };
}
