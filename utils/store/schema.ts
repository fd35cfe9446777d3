/** The shape of the database; how it comes about is in migrations.ts. */
import type { DBSchema } from 'idb';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { Tally } from '@/utils/delegation/tally';
import type { Workspace } from '@/utils/delegation/workspace';
import type { TypedField } from './drafts';
import type { Settings } from './settings';

/** How far this installation has the events of one device. */
export interface Vector {
  workspace: string;
  device: string;
  /** The last sequence held; all before it are held too. */
  seq: number;
  /** Of an own device the latest clock it used (of the shared one also: adopted), else null; see `clockOf` in stamp.ts. */
  clock: string | null;
}

/** An item whose stored signals are out of date from `at` on, an ISO instant. */
export interface Wake {
  at: string;
  item: string;
  workspace: string;
}

/** What can be open about an item besides its stage: questions, decisions told and not seen, a place on the agenda, silence. */
export type MarkKind = 'question' | 'told' | 'talk' | 'silent';

/**
 * One per item and kind, while it holds: there are as many as two people keep open between them, so that the desks read a
 * few records at 100,000 items. A store and no index, for an index would keep its old entries (ARCHITECTURE.md).
 */
export interface Mark {
  workspace: string;
  kind: MarkKind;
  item: string;
}

/** A source that was joined to an item as material; one source can be material of several. */
export interface Join {
  workspace: string;
  sourceKey: string;
  item: string;
}

/** What became of one reminder; there is a record only once it was shown or put off. */
export interface Reminded {
  workspace: string;
  /** Made from what it is about and when, so that the same one is never two. */
  id: string;
  /** When it was shown, ISO instant; null: not yet. */
  shownAt: string | null;
  /** Until when it rests, ISO instant; null: it does not. */
  snoozedUntil: string | null;
}

/** Somebody to remember, kept in one workspace and never sent anywhere. */
export interface Remembered {
  id: string;
  workspace: string;
  name: string;
  /** The yearly date, 'MM-DD'; null without one. */
  day: string | null;
  /** What to remember, one line. */
  note: string;
}

/** A record of a store whose shape is not decided yet; nothing writes one. */
interface Reserved {
  id: string;
}

/** The stores by name, for `idb`. */
export interface RightHandSchema extends DBSchema {
  items: { key: string; value: Item; indexes: { sourceKey: [workspace: string, sourceKey: string] } };
  /** What a list shows, under the order it shows it in: rows are moved explicitly, never through an index. */
  order: { key: [workspace: string, section: string, rank: string, id: string]; value: Row };
  events: { key: [device: string, seq: number]; value: ItemEvent; indexes: { item: string } };
  tally: { key: string; value: Tally };
  vectors: { key: [workspace: string, device: string]; value: Vector };
  wakes: { key: [at: string, item: string]; value: Wake };
  marks: { key: [workspace: string, kind: MarkKind, item: string]; value: Mark };
  joins: { key: [workspace: string, sourceKey: string, item: string]; value: Join };
  workspaces: { key: string; value: Workspace };
  settings: { key: string; value: Settings };
  drafts: { key: [draft: string, path: string]; value: TypedField };
  procedures: { key: string; value: Reserved };
  people: { key: string; value: Remembered };
  reminders: { key: [workspace: string, id: string]; value: Reminded };
}
