/** The nouns of the product: what an item is and the words it is described with (ARCHITECTURE.md, "Words"). */
import type { ChannelId } from './channels';
import type { UsedProcedure } from './procedure';
import type { Joined, Promised, Question, Review, Told, Warning } from './said';
import type { Source } from './source';
import type { TimeEntry } from './time-entry';
import type { Waits } from './waits';

export * from './channels';
export * from './said';
export * from './source';

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
  /** The procedure it follows; null: none. */
  procedure: UsedProcedure | null;
}

/** Two stage moves that did not see each other and disagree; the client settles it. */
export interface Conflict {
  /** The stage both began from, where the item stays until it is settled. */
  base: Stage;
  /** The stages each side moved it to. */
  sides: Stage[];
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
  /** How the latest delivery differs from the procedure: '' as it says, null: not said. */
  deviation: string | null;
  /** What the assistant logged for it, by day. */
  times: TimeEntry[];
  /** Seconds the client spent on explaining, answering and reviewing; 0 for the assistant, who is not told. */
  spent: number;
  /** How long each role let the other wait, minutes. */
  waits: Waits;
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
