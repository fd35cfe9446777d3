/** A round of reading: many messages that are taken in by one go. */
import type { BatchHeader } from './batch';
import type { Part } from './packet';

/** What was read and is not taken in yet. */
export interface Round {
  parts: Part[];
  events: number;
  bytes: number;
  messages: number;
  /** The places of the messages as they came, and the last of them. */
  seqs: number[];
  seq: number;
  /** The last message of a log: from here on all is read again, for the notes after it cost next to nothing. */
  last: { seq: number; time: number } | null;
  /** Batches that a third device relays: the server has them if they are what they claim to be. */
  claims: { header: BatchHeader; bytes: Uint8Array }[];
}

/** One in which nothing is yet. */
export function emptyRound(): Round {
  return { parts: [], events: 0, bytes: 0, messages: 0, seqs: [], seq: 0, last: null, claims: [] };
}
