/**
 * What reminders follow from, read anew each time, and what became of those that were shown. Bounded whatever the number
 * of items: rows with a deadline nearby in the order they are kept in, and what is marked.
 */
import type { Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import type { ReminderNotice, Remembering } from '@/utils/delegation/reminder-plan';
import { KEPT_MS, type ReminderFacts } from '@/utils/delegation/reminders';
import type { Row } from '@/utils/delegation/row';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { listPeople } from './people';
import { readMarked } from './questions';
import type { Reminded } from './schema';
import { beginRead, beginWrite, commit, put, remove } from './transaction';

/** The sections that hold what has a deadline to keep; what is set aside rests. */
const SECTIONS: Record<Role, readonly Section[]> = {
  client: ['needs', 'with', 'brief'],
  assistant: ['needs', 'hand'],
};

/** Rows read of a section before and after now, and silent items: nobody is reminded of more at once. */
const MOST = 200;
/** Items of which is asked when they were touched: only what is about to be urgent. */
const MOST_TOUCHED = 30;
/** What is due within this is about to be urgent, in ms. */
const PRESSING_MS = 75 * 60_000;
/** Records are kept a little longer than what they are about is still said, in ms. */
const SWEPT_MS = KEPT_MS + 10 * 24 * 60 * 60_000;

/** Under this id is kept which slot a group is through with; no reminder has it. */
const SLOT = 'slot';

/** What reminders of a workspace follow from at `now`; `zone` (IANA) is where the user is. */
export async function readReminderFacts(
  store: Store,
  workspace: Workspace,
  zone: string,
  now: Date,
): Promise<ReminderFacts> {
  const { id, agreement } = workspace;
  const role = roleIn(workspace);
  const rows = await rowsNearby(store, id, role, now);
  const [touched, silent, asking, talk, people] = await Promise.all([
    readTouched(store, rows, now),
    readMarked(store, id, 'silent', now, MOST),
    readMarked(store, id, 'question', now, MOST),
    readMarked(store, id, 'talk', now, MOST),
    listPeople(store, id),
  ]);
  return {
    workspace: id,
    role,
    agreement,
    zone,
    rows,
    touched,
    silent,
    asking,
    talk: talk.length,
    people,
  };
}

/** What is due within a month, the nearest first, and what was due within the last one. */
async function rowsNearby(store: Store, workspace: string, role: Role, now: Date): Promise<Row[]> {
  const tx = beginRead(store, ['order']);
  const order = tx.objectStore('order');
  const isoAt = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const lists = await Promise.all(
    SECTIONS[role].map(async (section) => {
      const key = (rank: string) => [workspace, section, rank];
      const soon = order.getAll(IDBKeyRange.bound(key(isoAt(0)), key(isoAt(KEPT_MS))), MOST);
      const rows: Row[] = [];
      const passed = IDBKeyRange.bound(key(isoAt(-KEPT_MS)), key(isoAt(0)), false, true);
      let cursor = await order.openCursor(passed, 'prev');
      while (cursor !== null && rows.length < MOST) {
        rows.push(cursor.value);
        cursor = await cursor.continue();
      }
      return [...rows, ...(await soon)];
    }),
  );
  return lists.flat();
}

/** When those items were last touched about which a reminder may not wait. */
async function readTouched(store: Store, rows: readonly Row[], now: Date): Promise<Map<string, string>> {
  const soon = new Date(now.getTime() + PRESSING_MS).toISOString();
  const pressing = rows.filter(({ rank, important }) => {
    return rank <= soon && (important === true || rank > now.toISOString());
  });
  const tx = beginRead(store, ['items']);
  const items = await Promise.all(pressing.slice(0, MOST_TOUCHED).map(({ id }) => tx.store.get(id)));
  return new Map(items.flatMap((item) => (item === undefined ? [] : [[item.id, item.updatedAt] as const])));
}

/** What is remembered of all reminders. */
export interface ReminderMemory {
  /** By workspace, then by reminder id. */
  remembered: Map<string, Map<string, Remembering>>;
  /** The slot each group is through with, ISO instant. */
  through: Map<string, string>;
}

/** Reads what is remembered; there is little, for old records are swept. */
export async function readReminderMemory(store: Store): Promise<ReminderMemory> {
  const memory: ReminderMemory = { remembered: new Map(), through: new Map() };
  for (const { workspace, id, shownAt, snoozedUntil } of await store.getAll('reminders')) {
    if (id === SLOT) {
      if (shownAt !== null) memory.through.set(workspace, shownAt);
      continue;
    }
    const own = memory.remembered.get(workspace) ?? new Map<string, Remembering>();
    memory.remembered.set(workspace, own.set(id, { shownAt, snoozedUntil }));
  }
  return memory;
}

/** Remembers that a notification stands on the screen; call it after that, so that a crash repeats it rather than loses it. */
export async function rememberShown(store: Store, { at, reminders }: ReminderNotice): Promise<void> {
  const tx = beginWrite(store, ['reminders']);
  await commit(tx, () => {
    for (const { workspace, id } of reminders) {
      put(tx, 'reminders', { workspace, id, shownAt: at, snoozedUntil: null });
    }
    return Promise.resolve();
  });
}

/** Remembers which slots (ISO instant by group) are through, and forgets what is too old to be said again. */
export async function closeSlots(store: Store, done: ReadonlyMap<string, string>, now: Date): Promise<void> {
  if (done.size === 0) return;
  const old = new Date(now.getTime() - SWEPT_MS).toISOString();
  const tx = beginWrite(store, ['reminders']);
  await commit(tx, async () => {
    for (const { workspace, id, shownAt, snoozedUntil } of await tx.objectStore('reminders').getAll()) {
      const last = snoozedUntil ?? shownAt;
      if (last !== null && last < old) remove(tx, 'reminders', [workspace, id]);
    }
    for (const [workspace, shownAt] of done) {
      put(tx, 'reminders', { workspace, id: SLOT, shownAt, snoozedUntil: null });
    }
  });
}

/** The reminders that one notification showed: those of its workspaces and its instant. */
export async function shownIn(
  store: Store,
  workspaces: readonly string[],
  at: string,
): Promise<Pick<Reminded, 'workspace' | 'id'>[]> {
  const all = await store.getAll('reminders');
  return all.filter(({ workspace, id, shownAt }) => {
    return id !== SLOT && shownAt === at && workspaces.includes(workspace);
  });
}

/** Puts reminders off until an instant (ISO); the next slot after that shows them again. */
export async function putOff(
  store: Store,
  reminders: readonly Pick<Reminded, 'workspace' | 'id'>[],
  snoozedUntil: string,
): Promise<void> {
  const tx = beginWrite(store, ['reminders']);
  await commit(tx, async () => {
    for (const { workspace, id } of reminders) {
      const held = await tx.objectStore('reminders').get([workspace, id]);
      put(tx, 'reminders', { workspace, id, shownAt: held?.shownAt ?? null, snoozedUntil });
    }
  });
}
