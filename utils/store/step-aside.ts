/**
 * An installation that was set back to an old copy used sequences once more. What others hold under them stays; what was
 * recorded here comes after it, under sequences of its own.
 */
import { adoptClock } from '@/utils/delegation/clock';
import { eventId, type EventId, type ItemEvent } from '@/utils/delegation/events';
import type { Workspace } from '@/utils/delegation/workspace';
import { renamed } from './adopt';
import { keepBatch, lastSealed } from './batches';
import { isSame } from './canonical';
import { ofLog } from './keys';
import type { Store } from './open';
import { refold, withAgreement, type History } from './refold';
import { ITEM_STORES } from './replace-item';
import type { StoredBatch } from './schema';
import { beginWrite, commit, get, getAll, getAllFromIndex, put, remove, type Writing } from './transaction';

const STORES = [
  ...(['events', 'tally', 'vectors', 'workspaces'] as const),
  ...ITEM_STORES,
  ...(['batches', 'links'] as const),
] as const;

type Tx = Writing<typeof STORES>;

/** What others hold of an own log, and differs from what is held here. */
export interface Earlier {
  workspace: string;
  log: string;
  /** From the first that differs on. */
  events: readonly ItemEvent[];
  /** What these came in, and own batches sealed anew that hold what was before. */
  batches: readonly StoredBatch[];
  now: Date;
}

/** Ids of the items that changed; [] where nothing differs any more, or the server already has what was recorded here. */
export function stepAside(store: Store, earlier: Earlier): Promise<string[]> {
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => {
    const { workspace: id, log, events } = earlier;
    const from = events[0]?.seq ?? 1;
    const [workspace, vector, link, mine] = await Promise.all([
      get(tx, 'workspaces', id),
      get(tx, 'vectors', [id, log]),
      get(tx, 'links', id),
      getAll(tx, 'events', IDBKeyRange.bound([log, from], [log, []])),
    ]);
    if (workspace === undefined || vector === undefined || mine[0] === undefined) return [];
    if ((link?.published[log] ?? 0) >= from || isSame(mine[0], events[0])) return [];
    const last = from + events.length - 1;
    // What is the same in both was recorded once.
    const own = mine.filter((event) => !isSame(event, events[event.seq - from]));
    const moved = new Map(
      own.map(({ id: before }, i): [EventId, EventId] => [before, eventId(log, last + 1 + i)]),
    );
    remove(tx, 'events', IDBKeyRange.bound([log, from], [log, []]));
    for (const event of events) put(tx, 'events', event);
    for (const [i, event] of own.entries())
      put(tx, 'events', { ...renamed(event, moved), id: eventId(log, last + 1 + i), seq: last + 1 + i });
    const clock = events.reduce(
      (latest, event) => adoptClock(latest, event.clock, earlier.now),
      vector.clock,
    );
    put(tx, 'vectors', { ...vector, seq: last + own.length, clock });
    await keepInstead(tx, earlier, from);
    return foldAnew(tx, workspace, [...events, ...own], moved, earlier.now);
  });
}

async function keepInstead(tx: Tx, { workspace, log, batches }: Earlier, from: number): Promise<void> {
  const held = await getAll(tx, 'batches', ofLog(workspace, log));
  for (const one of held) if (one.to >= from) remove(tx, 'batches', [workspace, log, one.from]);
  for (const one of batches) await keepBatch(tx, one);
}

async function foldAnew(
  tx: Tx,
  workspace: Workspace,
  changed: readonly ItemEvent[],
  moved: ReadonlyMap<EventId, EventId>,
  now: Date,
): Promise<string[]> {
  const { id, device, privateDevice } = workspace;
  const ids = [...new Set(changed.map(({ item }) => item))];
  const [tally, sealedShared, sealedPrivate] = await Promise.all([
    get(tx, 'tally', id),
    lastSealed(tx, id, device),
    lastSealed(tx, id, privateDevice),
  ]);
  const sealed = new Map([
    [device, sealedShared],
    [privateDevice, sealedPrivate],
  ]);
  const fresh = new Set(moved.values());
  let agreed = workspace;
  const histories: History[] = [];
  for (const item of ids) {
    const [before, held] = await Promise.all([
      get(tx, 'items', item),
      getAllFromIndex(tx, 'events', 'item', item),
    ]);
    // What nobody else has yet and names what was moved is put right as well.
    const events = held.map((event) => {
      const isOpen = event.seq > (sealed.get(event.device) ?? Infinity) && !fresh.has(event.id);
      return isOpen ? renamed(event, moved) : event;
    });
    for (const [i, event] of events.entries()) if (!isSame(event, held[i])) put(tx, 'events', event);
    if (item === id) agreed = withAgreement(workspace, events, true).workspace;
    else histories.push({ before: before ?? null, events });
  }
  if (agreed !== workspace) put(tx, 'workspaces', agreed);
  refold(tx, agreed, tally, histories, now);
  return ids;
}
