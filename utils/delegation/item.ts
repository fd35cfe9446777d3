/** The nouns of the product: what an item is and the words it is described with (ARCHITECTURE.md, "Words"). */

/** Where an item stands; `proposed` is the assistant's own initiative, waiting for the client's yes. */
export const STAGES = [
  'proposed',
  'inbox',
  'asked',
  'accepted',
  'working',
  'delivered',
  'done',
  'declined',
  'dropped',
] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** What asks for attention; always derived from the events and the present moment, never stored by hand. */
export const SIGNALS = ['question', 'at-risk', 'late', 'silent', 'to-review', 'conflict'] as const;

/** One of {@link SIGNALS}. */
export type Signal = (typeof SIGNALS)[number];

/** The two roles; one person can be both, in different workspaces. */
export type Role = 'client' | 'assistant';

/** How far the assistant may decide, from least to most free. */
export const AUTHORITIES = ['ask-first', 'decide-and-tell', 'just-do-it'] as const;

/** One of {@link AUTHORITIES}. */
export type Authority = (typeof AUTHORITIES)[number];

/** Where a capture came from; `page` is any web page, `none` an item typed by hand. */
export const SITE_IDS = ['gmail', 'trello', 'asana', 'page', 'none'] as const;

/** One of {@link SITE_IDS}. */
export type SiteId = (typeof SITE_IDS)[number];

/** Somebody named on a page; an unknown part is an empty string. */
export interface Person {
  name: string;
  email: string;
}

/** A file named on a page; only its name is kept, never its address. */
export interface Attachment {
  name: string;
}

/** A checklist found on a card or the subtasks of a task. */
export interface Checklist {
  title: string;
  items: { text: string; done: boolean }[];
}

/** What a page gave, as plain text. Everything in it is written by strangers. */
export interface Source {
  site: SiteId;
  /** An address that opens the same thing again, or '' for an item typed by hand. */
  url: string;
  title: string;
  author: Person | null;
  /** The main text, the mail's own words or the card's description; may hold line breaks. */
  excerpt: string;
  attachments: Attachment[];
  /** Gmail's thread id, in hexadecimal. */
  threadId?: string;
  /** The date as the page shows it: it carries no zone and follows the site's language. */
  shownDate?: string;
  recipients?: Person[];
  /** BCP 47 tag, as the page declares it. */
  language?: string;
  /** What the person had selected. */
  selection?: string;
  /** The publication or service, such as "Postimees". */
  siteName?: string;
  checklists?: Checklist[];
  labels?: string[];
  members?: Person[];
  /** The due date of the card or task: an ISO instant from JSON, or the words the page shows. */
  shownDue?: string;
  list?: string;
  board?: string;
  project?: string;
  shortUrl?: string;
}

/**
 * A deadline: the instant, and the words and zone it was meant in.
 * Without a time it means the end of the working day (see due.ts).
 */
export interface Due {
  /** ISO instant in UTC. */
  at: string;
  /** Calendar day in `zone`, 'YYYY-MM-DD'. */
  date: string;
  /** 'HH:mm' in `zone`, or null when only a day was given. */
  time: string | null;
  /** IANA zone, such as 'Europe/Tallinn'. */
  zone: string;
}

/** One step of the process, in the order shown. */
export interface Step {
  id: string;
  text: string;
  done: boolean;
  /** Fractional index: steps sort by it, and a step can always be put between two others. */
  place: string;
}

/** What makes a hand-over clear: goal, process and deadline first, then the rest. */
export interface Brief {
  goal: string;
  steps: Step[];
  due: Due | null;
  guidelines: string;
  materials: string;
  authority: Authority;
  /** Set by the person, apart from the date; null while nobody has said. */
  important: boolean | null;
  /** The id of the agreement's area the work belongs to; null: none chosen. */
  area: string | null;
}

/** The ways to send mail; `mailto` is whatever program the computer opens for it. */
export const MAIL_CLIENTS = ['gmail', 'outlook', 'mailto'] as const;

/** One of {@link MAIL_CLIENTS}. */
export type MailClient = (typeof MAIL_CLIENTS)[number];

/** The ways two people can agree to talk through; the agreement names at most two of them. */
export const CONTACTS = [
  'email',
  'trello',
  'asana',
  'whatsapp',
  'viber',
  'telegram',
  'teams',
  'slack',
  'document',
  'zoom',
  'phone',
] as const;

/** One of {@link CONTACTS}. */
export type Contact = (typeof CONTACTS)[number];

/** How something went out: 'email' is one of {@link MAIL_CLIENTS}, 'copy' the clipboard alone, 'share' our own file. */
export const CHANNELS = [
  ...MAIL_CLIENTS,
  'trello',
  'asana',
  'whatsapp',
  'viber',
  'telegram',
  'teams',
  'slack',
  'document',
  'zoom',
  'phone',
  'copy',
  'share',
] as const;

/** One of {@link CHANNELS}. */
export type ChannelId = (typeof CHANNELS)[number];

/** Two stage moves that did not see each other and disagree; the client settles it. */
export interface Conflict {
  /** The stage both began from, where the item stays until it is settled. */
  base: Stage;
  /** The stages each side moved it to. */
  sides: Stage[];
}

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

/** Instants after which silence means something, from the agreement's promises and working hours; ISO or null. */
export interface Watches {
  /** Asked: an answer was promised by then. */
  acceptBy: string | null;
  /** In hand: so long without a word in working hours. */
  wordBy: string | null;
  /** Accepted, not begun: the latest safe start, the estimate in working hours before the deadline. */
  startBy: string | null;
}

/** One delegated piece of work: the fold of its events. Plain data, safe to store and to send. */
export interface Item {
  id: string;
  workspace: string;
  stage: Stage;
  title: string;
  /** Names the thing captured, account included; null when there is nothing to remember it by. */
  sourceKey: string | null;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  stageSince: string;
  /** The note given with the latest stage move, or ''. */
  stageNote: string;
  /** Web addresses given with the latest delivery. */
  links: string[];
  /** When it became done or dropped. */
  closedAt: string | null;
  source: Source;
  /** What of the source has left this browser; null while the item is the client's alone. */
  shared: Source | null;
  brief: Brief;
  handedOver: { at: string; channel: ChannelId } | null;
  /** A proposal to work differently instead of a piece of work: the area's id, '' for none in particular; else null. */
  improves: string | null;
  promise: Promised | null;
  /** In the order asked. */
  questions: Question[];
  /** The latest warning. */
  warning: Warning | null;
  told: Told[];
  joined: Joined[];
  review: Review;
  /** Whether it is on the next call's agenda. */
  talk: boolean;
  /** Until when each role has set it aside; ISO instant, or null. */
  snoozed: Record<Role, string | null>;
  /** When the client last nudged; ISO instant, or null. */
  nudgedAt: string | null;
  conflict: Conflict | null;
  /** Deadlines set by both sides without seeing each other's; the client picks. Empty without such a crossing. */
  rivalDues: (Due | null)[];
  watches: Watches;
  /** As of the moment it was folded or derived; see derive.ts. */
  signals: Signal[];
  /** Who is to act now; derived. */
  turns: Role[];
  /** Who has set it aside until later; derived. */
  asleep: Role[];
  /** The instant at which what is derived next changes by time alone, or null. */
  nextChange: string | null;
  /** Ids of the latest events, those that no other event has seen. */
  heads: string[];
}
