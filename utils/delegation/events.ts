/** The facts an item is made of. Immutable; what they mean together is decided by fold.ts. */
import type { AgreementEdit } from './agreement';
import type { ProcedureWords, UsedProcedure } from './procedure';
import type { RecurrenceWords } from './recurrence';
import type { EntryWords } from './time-entry';
import type { AnswerKind, Authority, ChannelId, Due, Role, Source, Stage, WarningReply } from './item';
import type { MoveName } from './moves';

/** Names one event for ever: `<device>:<seq>`. */
export type EventId = string;

/** Who wrote an event. Sync refuses an event whose role is not that member's. */
export interface Author {
  member: string;
  role: Role;
}

/** What an edit may set of one step; a step exists from its first edit on. */
export interface StepEdit {
  text?: string;
  done?: boolean;
  place?: string;
  gone?: boolean;
}

/** The fields that an edit may set, each a register of its own; absent means untouched. */
export interface Edit {
  title?: string;
  goal?: string;
  due?: Due | null;
  guidelines?: string;
  materials?: string;
  authority?: Authority;
  important?: boolean | null;
  area?: string | null;
  /** The procedure the brief follows, and the version it was taken from. */
  procedure?: UsedProcedure | null;
  /** Whether the item is on the next call's agenda. */
  talk?: boolean;
  /** By step id. */
  steps?: Record<string, StepEdit>;
}

/** Event type → body. */
export interface EventBodies {
  /** The item begins, was captured again on another device, or leaves the client's own log when it is handed over. */
  captured: { sourceKey: string | null; source: Source; improves?: string };
  /** What was read of the source after it was stored; fields replace the captured ones. */
  enriched: { source: Partial<Source> };
  edited: Edit;
  /** A stage move, on the stage its author saw. */
  moved: MoveBody;
  noted: { text: string };
  /** A question to the other side; without a recommendation `why` says why there is none. */
  questioned: {
    text: string;
    options: string[];
    recommended: number | null;
    why: string;
    urgent: boolean;
    fallback: { option: number; at: string } | null;
  };
  /** `option` is an index into the question's options, null for own words. */
  answered: { question: EventId; kind: AnswerKind; option: number | null; text: string };
  /** A device of the author's side holds these events: fallbacks and digests go by it. */
  seen: { events: EventId[] };
  /** The assistant will not make the date. */
  warned: { reason: string; due: Due; rescue: string };
  /** The client's reply to a warning. */
  replied: { warning: EventId; reply: WarningReply; note?: string };
  /** What the assistant decided, told. */
  told: { text: string };
  /** Another capture becomes material of the item; `of` names the private event that this is the shared copy of. */
  joined: { sourceKey: string | null; source: Source; of?: EventId };
  /** The author sets the item aside until an instant; null: takes it up again. */
  snoozed: { until: string | null };
  /** The client reminded the assistant. */
  nudged: { channel: ChannelId };
  /** The agreement changes; its `item` is the workspace's id. */
  agreed: AgreementEdit;
  /** The author's own name and address, as the other side shall see them; its `item` is the workspace's id. */
  introduced: { name: string; email: string };
  /** A version of a procedure, whole; its `item` is the procedure's id (kept.ts). `from` is the item it grew from. */
  written: { words: ProcedureWords; from: string | null; note: string };
  /** A procedure or a recurrence is no longer used, or is again. */
  retired: { retired: boolean };
  /** What recurs, whole; its `item` is the recurrence's id (kept.ts). Stays with the client. */
  recurs: RecurrenceWords;
  /**
   * Work of the assistant, as last written under the entry's id; null: taken out. Its `item` is that of the work, or the id
   * of an entry that belongs to none (kept.ts).
   */
  timed: { entry: string; words: EntryWords | null };
  /** Seconds the client spent on explaining or answering; stays with the client. */
  spent: { on: 'brief' | 'answer' | 'review'; seconds: number };
  /** The client's decision between two moves that crossed. */
  settled: { to: Stage; note?: string };
  /** Undo: the author takes back an own event. */
  withdrawn: { event: EventId };
}

/** The body of a stage move: what only one move has is absent in the others. */
export interface MoveBody {
  move: MoveName;
  from: Stage;
  to: Stage;
  /** Why, or with `accept` the brief in the assistant's own words; a decline by the assistant needs one. */
  note?: string;
  /** hand-over */
  channel?: ChannelId;
  /** accept: minutes of work. */
  estimate?: number;
  /** accept: the promised date. */
  promised?: Due;
  /** deliver: web addresses of what was made. */
  links?: string[];
  /** deliver: how it differs from the procedure, '' when that was followed; absent: not said. */
  deviation?: string;
  /** finish: how well, 1 to 5. */
  rating?: number;
}

/** One of the keys of {@link EventBodies}. */
export type EventType = keyof EventBodies;

interface Envelope<T extends EventType> {
  id: EventId;
  workspace: string;
  item: string;
  type: T;
  by: Author;
  /** The installation's id within this workspace: two workspaces never share one. */
  device: string;
  /** Gapless per device, from 1. */
  seq: number;
  /** Hybrid logical clock, see clock.ts; sorts as a string. */
  clock: string;
  /** The item's latest events that the author had seen. */
  after: EventId[];
  /** The author's wall clock, ISO instant; for people, never for order. */
  at: string;
  body: EventBodies[T];
}

/** An immutable fact about one item. */
export type ItemEvent = { [T in EventType]: Envelope<T> }[EventType];

/** What a command asks to have recorded; the store adds author, device, sequence, clock and `after`. */
export type NewEvent = { [T in EventType]: { item: string; type: T; body: EventBodies[T] } }[EventType];

/** The id of the event with this device and sequence. */
export function eventId(device: string, seq: number): EventId {
  return `${device}:${seq}`;
}
