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
}

/** The ways to send mail; `mailto` is whatever program the computer opens for it. */
export const MAIL_CLIENTS = ['gmail', 'outlook', 'mailto'] as const;

/** One of {@link MAIL_CLIENTS}. */
export type MailClient = (typeof MAIL_CLIENTS)[number];

/** How a brief went out. */
export const CHANNELS = [...MAIL_CLIENTS, 'copy'] as const;

/** One of {@link CHANNELS}. */
export type ChannelId = (typeof CHANNELS)[number];

/** Two stage moves that did not see each other and disagree; the client settles it. */
export interface Conflict {
  /** The stage both began from, where the item stays until it is settled. */
  base: Stage;
  /** The stages each side moved it to. */
  sides: Stage[];
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
  /** When it became done or dropped. */
  closedAt: string | null;
  source: Source;
  brief: Brief;
  handedOver: { at: string; channel: ChannelId } | null;
  conflict: Conflict | null;
  /** As of the moment it was folded or derived; see derive.ts. */
  signals: Signal[];
  /** The instant at which `signals` next change by time alone, or null. */
  nextChange: string | null;
  /** Ids of the latest events, those that no other event has seen. */
  heads: string[];
}
