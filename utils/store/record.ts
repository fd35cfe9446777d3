/** The one write path for events: sequence, clock, items, lists and counts advance in one transaction or not at all. */
import type { Agreement } from '@/utils/delegation/agreement';
import { causalOrder } from '@/utils/delegation/causal-order';
import type { EventId, ItemEvent, NewEvent } from '@/utils/delegation/events';
import { itemFrom } from '@/utils/delegation/fold';
import type { Item } from '@/utils/delegation/item';
import { replay } from '@/utils/delegation/replay';
import { emptyTally, forgetDone, type Tally } from '@/utils/delegation/tally';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { draftsFrom, type Draft } from './drafts';
import { ofDraft } from './keys';
import { announce } from './live';
import type { Store } from './open';
import { replaceItem } from './replace-item';
import type { Vector } from './schema';
import { stamp } from './stamp';
import { beginWrite, commit, get, getAll, getAllFromIndex, put, remove, type Writing } from './transaction';

/** Events to record together. */
export interface Command {
  workspace: string;
  events: NewEvent[];
  now: Date;
  /** A draft these events make obsolete. */
  clearDraft?: string;
}

/** Why nothing was recorded; `not-allowed`: not from this stage, or not by this role. */
export type RefusalReason =
  'unknown-item' | 'not-allowed' | 'not-undoable' | 'needs-reason' | 'third-channel';

/** What was recorded: the ids of the new events, and the items that exist after them. */
export type Recorded = { ok: true; events: EventId[]; items: Item[] } | { ok: false; reason: RefusalReason };

/** What is known inside the transaction before anything is written. */
export interface Held {
  /** The items asked for; null: there is none. */
  items: ReadonlyMap<string, Item | null>;
  /** All events held of the items asked for. */
  events: ReadonlyMap<string, readonly ItemEvent[]>;
  /** The draft that the command clears; null: none is held, or none is cleared. */
  draft: Draft | null;
  /** The items captured from `sourceKey`. */
  known: readonly Item[];
}

/** A command that is decided inside its transaction. */
export interface Write {
  /** Without it, the workspace of the first item. */
  workspace?: string;
  /** Every item that `plan` may write to. */
  items: readonly string[];
  sourceKey?: [workspace: string, key: string];
  now: Date;
  clearDraft?: string;
  /** What to record; empty: nothing, which is not a refusal. Must not wait. */
  plan(held: Held): NewEvent[] | RefusalReason;
}

const STORES = ['events', 'items', 'order', 'tally', 'vectors', 'wakes', 'drafts'] as const;

type Tx = Writing<typeof STORES>;

const remembered = new WeakMap<Store, Workspace[]>();

interface Read extends Held {
  /** Of the own device; it is there as long as the workspace is. */
  vector: Vector | undefined;
  tally: Tally | undefined;
}

interface ItemChange {
  before: Item | null;
  after: Item | null;
}

/** Records the events of `command`, all or none; a refusal writes nothing. */
export function record(store: Store, command: Command): Promise<Recorded> {
  const items = [...new Set(command.events.map((event) => event.item))];
  return write(store, { ...command, items, plan: () => command.events });
}

/** Like {@link record}, for commands that depend on what the transaction finds. */
export async function write(store: Store, asked: Write): Promise<Recorded> {
  const recorded = (await attempt(store, asked, false)) ?? (await attempt(store, asked, true));
  if (recorded === null) return { ok: false, reason: 'unknown-item' };
  const drafts = asked.clearDraft === undefined ? [] : [asked.clearDraft];
  if (recorded.ok && (recorded.events.length > 0 || drafts.length > 0)) {
    announce({ items: recorded.events.length > 0 ? [...asked.items] : [], drafts });
  }
  return recorded;
}

/** Null when there is no such workspace, or no longer. */
async function attempt(store: Store, asked: Write, again: boolean): Promise<Recorded | null> {
  const workspace = await workspaceOf(store, asked, again);
  if (workspace === undefined) return null;
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => apply(tx, asked, workspace, await readAll(tx, asked, workspace)));
}

/**
 * The workspace that `asked` is about. Remembered ones save a read in each command: author and device never change,
 * and that it still exists is seen from its vector.
 */
async function workspaceOf(store: Store, asked: Write, again: boolean): Promise<Workspace | undefined> {
  let all = remembered.get(store);
  if (all === undefined || again) {
    all = await store.getAll('workspaces');
    remembered.set(store, all);
  }
  if (asked.workspace === undefined && all.length === 1) return all[0];
  const [item = ''] = asked.items;
  const id = asked.workspace ?? (await store.get('items', item))?.workspace;
  return all.find((one) => one.id === id);
}

/** One round of reads: none has to wait for another to name its key. */
async function readAll(
  tx: Tx,
  { items: ids, sourceKey, clearDraft }: Write,
  { id, device }: Workspace,
): Promise<Read> {
  const [vector, tally, typed, known, held, events] = await Promise.all([
    get(tx, 'vectors', [id, device]),
    get(tx, 'tally', id),
    clearDraft === undefined ? [] : getAll(tx, 'drafts', ofDraft(clearDraft)),
    sourceKey === undefined ? [] : getAllFromIndex(tx, 'items', 'sourceKey', sourceKey),
    Promise.all(ids.map((item) => get(tx, 'items', item))),
    Promise.all(ids.map((item) => getAllFromIndex(tx, 'events', 'item', item))),
  ]);
  return {
    vector,
    tally,
    draft: draftsFrom(typed)[0] ?? null,
    known,
    items: new Map(ids.map((item, i) => [item, held[i] ?? null])),
    events: new Map(ids.map((item, i) => [item, events[i] ?? []])),
  };
}

/** Decides on everything before the first write, so that a refusal has nothing to take back. */
function apply(tx: Tx, asked: Write, workspace: Workspace, held: Read): Recorded | null {
  const { now } = asked;
  if (held.vector === undefined) return null;
  const planned = asked.plan(held);
  if (typeof planned === 'string') return { ok: false, reason: planned };
  if (planned.length === 0) {
    if (held.draft !== null) remove(tx, 'drafts', ofDraft(held.draft.key));
    return { ok: true, events: [], items: existing([...held.items.values()]) };
  }
  const role = roleIn(workspace);
  const { events, vector } = stamp(planned, workspace, held.vector, (item) => headsOf(held, item), now);
  const changes = fold(held, events, now, workspace.agreement);
  if (typeof changes === 'string') return { ok: false, reason: changes };
  for (const event of events) put(tx, 'events', event);
  put(tx, 'vectors', vector);
  const tally = held.tally ?? emptyTally(workspace.id);
  const counted = changes.map(({ before, after }) => replaceItem(tx, tally, before, after, role));
  if (counted.includes(true)) {
    forgetDone(tally, now);
    put(tx, 'tally', tally);
  }
  if (held.draft !== null) remove(tx, 'drafts', ofDraft(held.draft.key));
  return { ok: true, events: events.map((event) => event.id), items: existing(changes.map((c) => c.after)) };
}

function headsOf(held: Read, item: string): readonly EventId[] {
  return held.items.get(item)?.heads ?? causalOrder(held.events.get(item) ?? []).heads;
}

/** The items before and after `fresh`, or why the first of `fresh` that does not stand is refused. */
function fold(
  held: Read,
  fresh: readonly ItemEvent[],
  now: Date,
  agreement: Agreement,
): ItemChange[] | RefusalReason {
  const changes: ItemChange[] = [];
  for (const item of new Set(fresh.map((event) => event.item))) {
    const own = fresh.filter((event) => event.item === item);
    const before = held.items.get(item) ?? null;
    const begins = own[0]?.type === 'captured' || own[0]?.type === 'withdrawn';
    if (before === null ? !begins : before.workspace !== own[0]?.workspace) return 'unknown-item';
    const played = replay([...(held.events.get(item) ?? []), ...own]);
    const refused = own.find((event) => played.outcomes[played.events.indexOf(event)] === 'refused');
    if (refused !== undefined) return refused.type === 'withdrawn' ? 'not-undoable' : 'not-allowed';
    changes.push({ before, after: itemFrom(played, now, agreement) });
  }
  return changes;
}

function existing(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}
