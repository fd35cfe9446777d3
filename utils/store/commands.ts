/** The verbs of the product; each is one {@link write}. */
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import { itemIdFor, type Capture } from '@/utils/delegation/capture';
import { changesOf } from '@/utils/delegation/edits';
import type { Edit, EventId, NewEvent } from '@/utils/delegation/events';
import type { ChannelId, Due, Item, Source, Stage } from '@/utils/delegation/item';
import { MOVES, type MoveName } from '@/utils/delegation/moves';
import { replay, type Outcome } from '@/utils/delegation/replay';
import { roleIn } from '@/utils/delegation/workspace';
import { beginItem, type Captured } from './begin-item';
import { handOverMany } from './hand-over';
import { improvements } from './improve';
import type { Store } from './open';
import { write, type Held, type Recorded, type RefusalReason } from './record';
import { currentWorkspace, randomId } from './workspaces';

export type { Captured };

/** A title longer than this is cut, in UTF-16 units. */
const TITLE_LENGTH = 300;

/**
 * Keeps a capture in the current workspace. A source that was captured before gives the item it gave then, and nothing
 * is written, unless `separate` asks for one more item.
 */
export async function captureItem(
  store: Store,
  capture: Capture,
  options: { now: Date; separate?: boolean },
): Promise<Captured> {
  const current = await currentWorkspace(store);
  const { id: workspace } = current;
  const { key } = capture;
  const source = { ...capture.source, title: cut(capture.source.title) };
  if (key === null) return beginItem(store, workspace, randomId('i'), null, source, options.now, []);
  for (let nth = 0; ; nth++) {
    // Neither side knows what the other keeps to itself, so what both begin on are two items until somebody says otherwise.
    const id = await itemIdFor(workspace, roleIn(current) === 'client' ? key : `assistant:${key}`, nth);
    const elsewhere: [string, string][] = options.separate === true ? [] : [[workspace, key]];
    const captured = await beginItem(store, workspace, id, key, source, options.now, elsewhere);
    if (captured.status === 'new' || options.separate !== true) return captured;
  }
}

/** A plain item, typed by hand. */
export function newItem(store: Store, title: string, now: Date): Promise<Captured> {
  const source: Source = { site: 'none', url: '', title, author: null, excerpt: '', attachments: [] };
  return captureItem(store, { key: null, source, found: {} }, { now });
}

/** Keeps what a later, fuller reading of the same source adds; null when it adds nothing. */
export async function enrichItem(
  store: Store,
  item: string,
  capture: Capture,
  now: Date,
): Promise<Recorded | null> {
  const full = { ...capture, source: { ...capture.source, title: cut(capture.source.title) } };
  const recorded = await writeTo(store, item, now, (held) => {
    const source = improvements(held.source, full);
    return Object.keys(source).length === 0 ? [] : [{ item, type: 'enriched', body: { source } }];
  });
  return recorded.ok && recorded.events.length === 0 ? null : recorded;
}

/** Records what `edit` changes; fields that already have the value are left out. Also drops the draft `clearDraft`. */
export function editItem(
  store: Store,
  item: string,
  edit: Edit,
  now: Date,
  clearDraft?: string,
): Promise<Recorded> {
  const plan = (held: Item): NewEvent[] => {
    const body = changesOf(held, edit);
    return body === null ? [] : [{ item, type: 'edited', body }];
  };
  return writeTo(store, item, now, plan, clearDraft);
}

/** What a move may say besides where it leads; see `MoveBody` for which move has what. */
export interface MoveOptions {
  now: Date;
  /** Needed only where the move leads to several stages. */
  to?: Stage;
  note?: string;
  channel?: ChannelId;
  estimate?: number;
  promised?: Due;
  links?: string[];
  deviation?: string;
  rating?: number;
}

/** Moves an item from the stage it is on. */
export function moveItem(
  store: Store,
  item: string,
  move: MoveName,
  options: MoveOptions,
): Promise<Recorded> {
  return moveItems(store, [item], move, options);
}

/** Moves items of one workspace, each from the stage it is on, all or none. */
export function moveItems(
  store: Store,
  items: readonly string[],
  move: MoveName,
  options: MoveOptions,
): Promise<Recorded> {
  const { now, to, ...said } = options;
  if (move === 'hand-over') {
    // What was the client's alone has to be shared with the move.
    const handed = items.map((id) => ({ id }));
    return handOverMany(store, handed, options);
  }
  const plan = (held: Held): NewEvent[] | RefusalReason => {
    const found = items.map((id) => held.items.get(id) ?? null);
    if (found.includes(null)) return 'unknown-item';
    return found
      .filter((item) => item !== null)
      .map((item) => {
        const body = { ...said, move, from: item.stage, to: to ?? targetOf(move, item) };
        return { item: item.id, type: 'moved', body };
      });
  };
  return write(store, { items, now, plan });
}

/** What is reopened goes on where it was: with the assistant if it had been handed over, else to be briefed. */
function targetOf(move: MoveName, item: Item): Stage {
  if (move === 'reopen') return item.handedOver === null ? 'inbox' : 'working';
  return MOVES[move].to[0];
}

/** Adds a note to the timeline. */
export function noteItem(store: Store, item: string, text: string, now: Date): Promise<Recorded> {
  return writeTo(store, item, now, () => [{ item, type: 'noted', body: { text } }]);
}

/** The client's decision between two moves that crossed. */
export function settleItem(store: Store, item: string, to: Stage, now: Date): Promise<Recorded> {
  return writeTo(store, item, now, () => [{ item, type: 'settled', body: { to } }]);
}

/** Takes back own events, all of them or none. */
export async function undo(store: Store, workspace: string, events: EventId[], now: Date): Promise<Recorded> {
  const held = await Promise.all(events.map((id) => store.get('events', keyOf(id))));
  const found = held.filter((event) => event !== undefined);
  if (found.length < events.length || found.length === 0) return { ok: false, reason: 'not-undoable' };
  const items = [...new Set(found.map((event) => event.item))];
  const plan = (now: Held): NewEvent[] | RefusalReason => {
    if (!found.every((event) => counts(now, event.item, event.id))) return 'not-undoable';
    // The last first: an earlier one may be what a later one stands on.
    return found.toReversed().map(({ item, id }) => ({ item, type: 'withdrawn', body: { event: id } }));
  };
  return write(store, { workspace, items, now, plan });
}

/** Whether the event is one that still says something. */
function counts(held: Held, item: string, id: EventId): boolean {
  const own = held.events.get(item) ?? [];
  if (item === held.workspace.id) return isStanding(foldAgreement(own).outcomes.get(id));
  const { events, outcomes } = replay(own);
  return isStanding(outcomes[events.findIndex((event) => event.id === id)]);
}

function isStanding(outcome: Outcome | undefined): boolean {
  return outcome === 'standing' || outcome === 'overridden';
}

function keyOf(id: EventId): [device: string, seq: number] {
  const colon = id.lastIndexOf(':');
  return [id.slice(0, colon), Number(id.slice(colon + 1))];
}

function writeTo(
  store: Store,
  item: string,
  now: Date,
  plan: (held: Item) => NewEvent[],
  clearDraft?: string,
): Promise<Recorded> {
  return write(store, {
    items: [item],
    now,
    ...(clearDraft === undefined ? {} : { clearDraft }),
    plan: (held) => {
      const found = held.items.get(item) ?? null;
      return found === null ? 'unknown-item' : plan(found);
    },
  });
}

function cut(title: string): string {
  const text = title.trim();
  return text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}
