/** The facts an item is made of. Immutable; what they mean together is decided by fold.ts. */
import type { Authority, ChannelId, Due, Role, Source, Stage } from './item';
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
  /** By step id. */
  steps?: Record<string, StepEdit>;
}

/** Event type → body. */
export interface EventBodies {
  /** The item begins, or the same source was captured again on another device. */
  captured: { sourceKey: string | null; source: Source };
  /** What was read of the source after it was stored; fields replace the captured ones. */
  enriched: { source: Partial<Source> };
  edited: Edit;
  /** A stage move, on the stage its author saw. */
  moved: { move: MoveName; from: Stage; to: Stage; note?: string; channel?: ChannelId };
  noted: { text: string };
  /** The client's decision between two moves that crossed. */
  settled: { to: Stage; note?: string };
  /** Undo: the author takes back an own event. */
  withdrawn: { event: EventId };
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
