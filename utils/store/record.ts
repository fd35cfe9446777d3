/** The one write path for events: sequence, clock, items, lists and counts advance in one transaction or not at all. */
import type { EventId, ItemEvent, NewEvent } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { emptyTally, forgetDone, type Tally } from '@/utils/delegation/tally';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { startApplying } from './apply-agreement';
import { draftsFrom, endOf, type Draft } from './drafts';
import { ofDraft } from './keys';
import { existing, readKnown } from './known';
import { announce } from './live';
import type { Store } from './open';
import { follow, type ItemChange, type RefusalReason } from './follow';
import { nextTimer, RUNNING } from './record-timer';
import { ITEM_STORES, replaceItem } from './replace-item';
import { replaceKept } from './replace-kept';
import type { RunningTimer } from './schema';
import { stamp, type OwnVectors } from './stamp';
import { beginWrite, commit, get, getAll, getAllFromIndex, put, remove, type Writing } from './transaction';

export type { RefusalReason };

/** Events to record together. */
export interface Command {
  workspace: string;
  events: NewEvent[];
  now: Date;
  /** A draft these events make obsolete. */
  clearDraft?: string;
}

/** What was recorded: the ids of the new events, and the items that exist after them. */
export type Recorded = { ok: true; events: EventId[]; items: Item[] } | { ok: false; reason: RefusalReason };

/** What is known inside the transaction before anything is written. */
export interface Held {
  workspace: Workspace;
  /** The items asked for; null: there is none. */
  items: ReadonlyMap<string, Item | null>;
  /** All events held of the items asked for. */
  events: ReadonlyMap<string, readonly ItemEvent[]>;
  /** The draft that the command clears; null: none is held, or none is cleared. */
  draft: Draft | null;
  /** The items that `sourceKey` was captured in, or joined to. */
  known: readonly Item[];
  /** The running timer; null: none runs, or the write leaves it alone. */
  timer: RunningTimer | null;
}

/** A command that is decided inside its transaction. */
export interface Write {
  /** Without it, the workspace of the first item. */
  workspace?: string;
  /** Every item that `plan` may write to; the id of the workspace stands for its agreement. */
  items: readonly string[];
  sourceKey?: [workspace: string, key: string];
  now: Date;
  clearDraft?: string;
  /** Records in the shared log what would else stay with the client: a hand-over. */
  share?: boolean;
  /** What to record; empty: nothing, which is not a refusal. Must not wait. */
  plan(held: Held): NewEvent[] | RefusalReason;
  /** What runs from then on, unless it is refused; undefined: what ran before. Must not wait. */
  timer?(held: Held): RunningTimer | null | undefined;
}

const STORES = [
  ...(['events', 'tally', 'vectors', 'drafts', 'stamps', 'timer', 'workspaces'] as const),
  ...ITEM_STORES,
] as const;

type Tx = Writing<typeof STORES>;

const remembered = new WeakMap<Store, Workspace[]>();

interface Read extends Held {
  vectors: OwnVectors;
  tally: Tally | undefined;
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
    const changed = recorded.events.length > 0;
    const settings = changed && asked.items.some((id) => id === asked.workspace);
    announce({ items: changed ? [...asked.items] : [], drafts, settings });
    if (settings) startApplying(store, asked.now);
  }
  return recorded;
}

/** Null when there is no such workspace, or no longer, or the items are in another. */
async function attempt(store: Store, asked: Write, again: boolean): Promise<Recorded | null> {
  const workspace = await workspaceOf(store, asked, again);
  if (workspace === undefined) return null;
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => {
    const held = await readAll(tx, asked, workspace);
    return held === null ? null : apply(tx, asked, held);
  });
}

/**
 * The workspace that `asked` is about. Remembered ones save a read before the transaction: they serve only to name keys,
 * for devices hardly ever change; all else is read again inside it.
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

/** One round of reads: none has to wait for another to name its key. Null: it is not the right workspace, or gone. */
async function readAll(tx: Tx, asked: Write, { id, device, privateDevice }: Workspace): Promise<Read | null> {
  const { items: ids, sourceKey, clearDraft } = asked;
  const [workspace, shared, kept, tally, typed, timer, known, held, events] = await Promise.all([
    get(tx, 'workspaces', id),
    get(tx, 'vectors', [id, device]),
    get(tx, 'vectors', [id, privateDevice]),
    get(tx, 'tally', id),
    clearDraft === undefined ? [] : getAll(tx, 'drafts', ofDraft(clearDraft)),
    asked.timer === undefined ? undefined : get(tx, 'timer', RUNNING),
    sourceKey === undefined ? [] : readKnown(tx, sourceKey),
    Promise.all(ids.map((item) => get(tx, 'items', item))),
    Promise.all(ids.map((item) => getAllFromIndex(tx, 'events', 'item', item))),
  ]);
  if (workspace === undefined || shared === undefined) return null;
  // Who was removed and comes back has another device, under which what is remembered would write the wrong log.
  if (workspace.device !== device || workspace.privateDevice !== privateDevice) return null;
  // The only workspace there was when they were remembered need not be the only one still.
  if (asked.workspace === undefined && held[0] !== undefined && held[0].workspace !== id) return null;
  return {
    workspace,
    vectors: { shared, kept },
    tally,
    draft: draftsFrom(typed)[0] ?? null,
    known,
    timer: timer ?? null,
    items: new Map(ids.map((item, i) => [item, held[i] ?? null])),
    events: new Map(ids.map((item, i) => [item, events[i] ?? []])),
  };
}

/** Decides on everything before the first write, so that a refusal has nothing to take back. */
function apply(tx: Tx, asked: Write, held: Read): Recorded {
  const { now, share = false } = asked;
  const { workspace, vectors } = held;
  const planned = asked.plan(held);
  if (typeof planned === 'string') return { ok: false, reason: planned };
  if (planned.length === 0) {
    nextTimer(tx, asked.timer?.(held));
    clear(tx, held, now);
    return { ok: true, events: [], items: existing([...held.items.values()]) };
  }
  const eventsOf = (item: string): readonly ItemEvent[] => held.events.get(item) ?? [];
  const stamped = stamp(planned, { workspace, vectors, eventsOf, share, now });
  const folded = follow(held, stamped.events, now);
  if (typeof folded === 'string') return { ok: false, reason: folded };
  nextTimer(tx, asked.timer?.(held));
  for (const event of stamped.events) put(tx, 'events', event);
  for (const vector of stamped.vectors) put(tx, 'vectors', vector);
  if (folded.workspace !== null) put(tx, 'workspaces', folded.workspace);
  replaceAll(tx, held, folded.items, now);
  for (const { kind, ...rest } of folded.kept) replaceKept(tx, kind, { workspace: workspace.id, ...rest });
  clear(tx, held, now);
  const events = stamped.events.map((event) => event.id);
  return { ok: true, events, items: existing(folded.items.map(({ after }) => after)) };
}

/** In a workspace that is shared, no other own device may bring the draft back. */
function clear(tx: Tx, { draft, workspace }: Read, now: Date): void {
  if (draft === null) return;
  const { key, updatedAt } = draft;
  const at = now.toISOString();
  remove(tx, 'drafts', ofDraft(key));
  if (workspace.root !== null) put(tx, 'stamps', endOf(key, workspace.id, updatedAt > at ? updatedAt : at));
}

function replaceAll(tx: Tx, held: Read, changes: readonly ItemChange[], now: Date): void {
  const role = roleIn(held.workspace);
  const tally = held.tally ?? emptyTally(held.workspace.id);
  const counted = changes.map(({ before, after }) => replaceItem(tx, tally, before, after, role));
  if (!counted.includes(true)) return;
  forgetDone(tally, now);
  put(tx, 'tally', tally);
}
