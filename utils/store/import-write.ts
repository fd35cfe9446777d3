/** Writes one portion of an import, with all that follows from it, in one transaction. */
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { checkSame } from './backup-check';
import { BackupError } from './backup-error';
import type { Backup } from './backup-format';
import { beginImport } from './import-begin';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import { refold, withAgreement } from './refold';
import { ITEM_STORES } from './replace-item';
import type { RunningImport, Vector } from './schema';
import { advance, learn, newMemory, readPasts, recall, type Memory } from './take-parts';
import { beginWrite, commit, get, getAll, getAllFromIndex, put, remove, type Writing } from './transaction';

const STORES = [
  ...(['workspaces', 'events', 'tally', 'vectors'] as const),
  ...ITEM_STORES,
  ...(['settings', 'stamps', 'drafts', 'people', 'suggestions', 'views', 'imports'] as const),
] as const;
type Tx = Writing<typeof STORES>;

/** The keys of the store `imports`. */
export const FILE = 'file';
/** See {@link FILE}. */
export const PROGRESS = 'import';

/** One portion. */
export interface Portion {
  events: readonly ItemEvent[];
  /** The backup whose workspaces, settings, drafts and people are written with it: the first portion's; else null. */
  begins: Backup | null;
  /** How far the import is with it; `done` equal to `total` ends it. Null: nothing is kept of it, for it is the only one. */
  after: RunningImport | null;
  /** By workspace. */
  memories: Map<string, Memory>;
  now: Date;
}

/** Ids of items and keys of drafts that changed, and how many events were new. */
export interface Written {
  items: string[];
  drafts: string[];
  events: number;
}

/** Writes `portion`; throws BackupError, and changes nothing, where it contradicts what came in meanwhile. */
export function writePortion(store: Store, portion: Portion): Promise<Written> {
  const tx = beginWrite(store, STORES);
  const { events, begins, after, memories, now } = portion;
  return commit(tx, async () => {
    const drafts = begins === null ? [] : await beginImport(tx, begins);
    const written: Written = { items: [], drafts, events: 0 };
    for (const workspace of new Set(events.map((event) => event.workspace))) {
      const memory = memories.get(workspace) ?? newMemory();
      memories.set(workspace, memory);
      const own = events.filter((event) => event.workspace === workspace);
      const { items, fresh } = await writeEvents(tx, workspace, own, memory, now);
      for (const item of items) written.items.push(item);
      written.events += fresh;
    }
    if (after !== null) note(tx, after);
    return written;
  });
}

function note(tx: Tx, after: RunningImport): void {
  if (after.done < after.total) put(tx, 'imports', after, PROGRESS);
  else for (const key of [FILE, PROGRESS]) remove(tx, 'imports', key);
}

async function writeEvents(
  tx: Tx,
  id: string,
  given: readonly ItemEvent[],
  memory: Memory,
  now: Date,
): Promise<{ items: string[]; fresh: number }> {
  const [held, vectors, tally] = await Promise.all([
    get(tx, 'workspaces', id),
    getAll(tx, 'vectors', ofWorkspace(id)),
    get(tx, 'tally', id),
  ]);
  if (held === undefined) throw new BackupError({ code: 'stranger' });
  await recall(tx, memory, id, vectors);
  const events = await notHeld(tx, given, vectors);
  const { pasts, foreign } = await readPasts(tx, id, events, memory);
  if (foreign.size > 0) throw new BackupError({ code: 'other-item' });
  for (const event of events) {
    put(tx, 'events', event);
    pasts.get(event.item)?.events.push(event);
  }
  const moved = advance(held, vectors, events, now);
  for (const vector of moved.values()) put(tx, 'vectors', vector);
  const workspace = events.some(({ item }) => item === id)
    ? withAgreement(
        held,
        await getAllFromIndex(tx, 'events', 'item', id),
        vectors.some(({ seq }) => seq > 0),
      ).workspace
    : held;
  if (workspace !== held) put(tx, 'workspaces', workspace);
  const bare = refold(tx, workspace, tally, [...pasts.values()], now);
  learn(memory, pasts, bare, vectors, moved);
  return { items: [...pasts.keys()], fresh: events.length };
}

/** Without what came in some other way since the file was checked, which has to be the same. */
async function notHeld(
  tx: Tx,
  given: readonly ItemEvent[],
  vectors: readonly Vector[],
): Promise<ItemEvent[]> {
  const reached = new Map(vectors.map(({ device, seq }) => [device, seq]));
  const known = given.filter(({ device, seq }) => seq <= (reached.get(device) ?? 0));
  for (const event of known) {
    const twin = await get(tx, 'events', [event.device, event.seq]);
    checkSame(twin ?? event, event);
  }
  const events = known.length === 0 ? [...given] : given.filter((event) => !known.includes(event));
  for (const { device, seq } of events) {
    const next = (reached.get(device) ?? 0) + 1;
    if (seq !== next) throw new BackupError({ code: 'gap', event: eventId(device, next) });
    reached.set(device, seq);
  }
  return events;
}
