/** The shape of the database; how it comes about is in migrations.ts. */
import type { DBSchema } from 'idb';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import type { Outcome } from '@/utils/delegation/outcome';
import type { Procedure } from '@/utils/delegation/procedure';
import type { Recurrence } from '@/utils/delegation/recurrence';
import type { Statement } from '@/utils/delegation/roster';
import type { Row } from '@/utils/delegation/row';
import type { Refusal } from '@/utils/delegation/sync';
import type { Tally } from '@/utils/delegation/tally';
import type { TimeEntry } from '@/utils/delegation/time-entry';
import type { Workspace } from '@/utils/delegation/workspace';
import type { TypedField } from './drafts';
import type { IndexKey, IndexPiece } from './search-pieces';
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

/** A key of this installation in one workspace; private keys cannot be read out of the browser. */
export type HeldKey =
  /** The device's own pairs, under its device id: Ed25519 and X25519. */
  | { kind: 'device'; workspace: string; id: string; signing: CryptoKeyPair; sealing: CryptoKeyPair }
  /** A shared AES-256-GCM key, 'k_…' or 'o_…'; see WrappedSecret in roster.ts. */
  | { kind: 'secret'; workspace: string; id: string; secret: CryptoKey };

/** An invite that was given out, or one that is being answered, with how far it is. */
export interface Invite {
  workspace: string;
  id: string;
  /** `made`: here, for somebody; `answered`: elsewhere, for this installation. */
  side: 'made' | 'answered';
  /** Whose device it is for: the other member's, or another of one's own. */
  whose: 'other' | 'own';
  state: 'open' | 'compared' | 'used';
  /** The code that was given out, and the one that answers it ('' before). */
  code: string;
  answer: string;
  /** ISO instant after which it admits nobody. */
  expires: string;
}

/** A device's events as they travel: sealed and signed once, relayed as they are. */
export interface StoredBatch {
  workspace: string;
  device: string;
  from: number;
  to: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A batch that is genuine and cannot be taken yet. */
export interface WaitingBatch extends StoredBatch {
  /** SHA-256 of the bytes, base64url. */
  id: string;
  /** Earlier events or causes are missing; the device is not known or its key not held yet; written after a removal. */
  why: 'gap' | 'cause' | 'device' | 'secret' | 'removed';
  /** When it came, ISO instant. */
  at: string;
}

/** What a device last told that it holds. */
export interface Ack {
  workspace: string;
  device: string;
  /** Ms since 1970 on its watch; the larger is the later. */
  n: number;
  /** By device the last sequence it holds, all before it too. */
  held: Record<string, number>;
  /** Ids of the latest statements of the roster that it holds with all before them; absent: it did not tell. */
  heads?: string[];
}

/** The server of a workspace, and how far this installation is with it. */
export interface ServerLink {
  workspace: string;
  url: string;
  /** A NATS seed ('SU…') or a credentials file. */
  credentials: string;
  paused: boolean;
  /**
   * The last message of a log that was read, with its time (ms), which tells it from another that came into its place;
   * `created` (ISO instant) tells a stream made anew.
   */
  cursor: { created: string; seq: number; time?: number } | null;
  /** By own log (device or private device) the last sequence that the server has acknowledged. */
  published: Record<string, number>;
}

/** When something that has no event was last changed or ended, so that the later wins on all own devices. */
export interface Stamp {
  /** Such as 'settings.theme', 'draft:item:i_1/goal', 'person:h_1'. */
  key: string;
  /** ISO instant. */
  at: string;
  /** The workspace of the draft or the person; absent for a setting. */
  workspace?: string;
}

/** How far an import is that can go on where it was interrupted; apart from its file, which is written once. */
export interface RunningImport {
  /** Events of the file that are held, of all in it; 0: nothing of it is written yet. */
  done: number;
  total: number;
}

/** One entry of logged time, with what it is for; `item` null: for nothing in particular. */
export interface LoggedTime extends TimeEntry {
  workspace: string;
  item: string | null;
}

/** The timer that runs in this installation: at most one. */
export interface RunningTimer {
  workspace: string;
  item: string | null;
  /** The id its entry will have. */
  entry: string;
  /** ISO instant. */
  since: string;
}

/** What became of a suggestion; there is a record only once it was taken or dismissed, and then for good. */
export interface Suggested {
  workspace: string;
  /** Made from what it is about, so that the same one never comes twice: 'worth:<item>', 'repeat:<what>', 'procedure:<item>' … */
  id: string;
  kind: SuggestionKind;
  outcome: 'taken' | 'dismissed';
  /** ISO instant. */
  at: string;
}

/** What can be suggested. */
export type SuggestionKind = 'worth' | 'procedure' | 'repeat' | 'meeting' | 'person' | 'coach' | 'deviation';

/** A search that was given a name. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
  /** Its filters and where it is offered; see search-filters.ts. */
  filters: string;
}

/** An item that the search index does not hold as it is now. */
export interface Unindexed {
  workspace: string;
  item: string;
  /** Tells a mark from one that is put in its place: an item can change while it is being indexed. */
  n: number;
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
  procedures: { key: string; value: Procedure };
  recurrences: { key: string; value: Recurrence };
  times: { key: [workspace: string, day: string, id: string]; value: LoggedTime };
  /** The running timer, under the key 'running'. */
  timer: { key: string; value: RunningTimer };
  outcomes: { key: [workspace: string, day: string, item: string]; value: Outcome };
  suggestions: { key: [workspace: string, id: string]; value: Suggested };
  views: { key: string; value: SavedView };
  unindexed: { key: [workspace: string, item: string]; value: Unindexed };
  index: { key: IndexKey; value: IndexPiece };
  people: { key: string; value: Remembered };
  reminders: { key: [workspace: string, id: string]; value: Reminded };
  keys: { key: [workspace: string, id: string]; value: HeldKey };
  roster: { key: [workspace: string, id: string]; value: Statement };
  invites: { key: [workspace: string, id: string]; value: Invite };
  batches: { key: [workspace: string, device: string, from: number]; value: StoredBatch };
  waiting: { key: [workspace: string, id: string]; value: WaitingBatch };
  acks: { key: [workspace: string, device: string]; value: Ack };
  refusals: { key: [workspace: string, id: string]; value: Refusal };
  links: { key: string; value: ServerLink };
  stamps: { key: string; value: Stamp };
  /** The file of an import under the key 'file', how far it is under 'import'. */
  imports: { key: string; value: RunningImport | Blob };
}
