/** What two people say to each other about an item: promises, questions, warnings, reviews. */
import type { Authority, Due, Role } from './item';
import type { Source } from './source';

/** The read-back: what the assistant made of the brief, and what they promised. */
export interface Promised {
  /** In the assistant's own words, or ''. */
  words: string;
  /** Minutes of work, or null when nobody said. */
  estimate: number | null;
  due: Due | null;
  /** ISO instant of the acceptance. */
  at: string;
  /** Noted by the client; yields to the assistant's own answer and never counts for trust. */
  onBehalf: boolean;
}

/** How a question was answered; `default` is silence that counted as yes. */
export const ANSWER_KINDS = ['proposal', 'option', 'words', 'default'] as const;

/** One of {@link ANSWER_KINDS}. */
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** One answer to a question. */
export interface Answer {
  id: string;
  by: Role;
  /** ISO instant. */
  at: string;
  kind: AnswerKind;
  /** Index into the question's options; null for an answer in own words. */
  option: number | null;
  text: string;
}

/** A question about an item, asked by either side of the other. */
export interface Question {
  /** The id of the event that asked it. */
  id: string;
  by: Role;
  /** ISO instant. */
  at: string;
  text: string;
  options: string[];
  /** Index into `options` of what the asker would do; null: the asker recommends nothing and `why` says why. */
  recommended: number | null;
  why: string;
  urgent: boolean;
  /** "I will do this option at that instant unless you say no." */
  fallback: { option: number; at: string } | null;
  /** Whether a device of the other side held the question before the fallback's instant. */
  seen: boolean;
  /** Answers that no other has seen: none while it is open, one when answered, several when answers crossed. */
  answers: Answer[];
  /** When it is put to the other side: at once if urgent, else at their next question slot. ISO instant. */
  putAt: string;
  /** By when an answer was promised, or null without an agreement on it. ISO instant. */
  answerBy: string | null;
}

/** "Won't make it": why, the date that can be kept, and what would save the old one. */
export interface Warning {
  /** The id of the event. */
  id: string;
  /** ISO instant. */
  at: string;
  reason: string;
  due: Due;
  /** What would save the old date, or ''. */
  rescue: string;
  /** The client's reply; null while it is open. */
  reply: WarningReply | null;
  note: string;
}

/** What the client can say to a warning. */
export const WARNING_REPLIES = ['accept', 'refuse', 'rescue'] as const;

/** One of {@link WARNING_REPLIES}. */
export type WarningReply = (typeof WARNING_REPLIES)[number];

/** Something the assistant decided and tells, under `decide-and-tell`. */
export interface Told {
  /** The id of the event. */
  id: string;
  /** ISO instant. */
  at: string;
  text: string;
  /** Whether the client has seen it in a digest. */
  seen: boolean;
}

/** A capture that was joined to this item as material. */
export interface Joined {
  /** The id of the event. */
  id: string;
  sourceKey: string | null;
  source: Source;
  /** ISO instant. */
  at: string;
}

/** What came of a delivery; from the events alone. */
export interface Review {
  /** How well, 1 to 5; null when nobody said. */
  rating: number | null;
  /** How often it was sent back. */
  sentBack: number;
  /** Whether the first delivery met the deadline as it stood then; null without one or without a delivery. */
  onTime: boolean | null;
  /** Delivered by the assistant's own word, not noted on their behalf; only such reviews count for trust. */
  own: boolean;
  /** The authority it was done under. */
  authority: Authority;
  /** ISO instant of the approval, or null while there is none. */
  at: string | null;
}
