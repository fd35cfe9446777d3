/** Writes a checked backup beside what is there, in one transaction. */
import { adoptClock } from '@/utils/delegation/clock';
import type { ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { emptyTally, forgetDone } from '@/utils/delegation/tally';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { BackupError, type Backup, type SharedWorkspace } from './backup-format';
import { newEvents } from './backup-fresh';
import { draftsFrom, fieldsOf } from './drafts';
import { ofDraft } from './keys';
import type { Store } from './open';
import { replaceItem } from './replace-item';
import type { Vector } from './schema';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginWrite, commit, put, remove, type Writing } from './transaction';
import { firstVector, freshWorkspace, pickWorkspace } from './workspaces';

/** What was merged: ids of the items that the file speaks of, keys of drafts it added, how many events were new. */
export interface Merged {
  items: string[];
  drafts: string[];
  events: number;
}

const STORES = [
  'workspaces',
  'events',
  'items',
  'order',
  'tally',
  'vectors',
  'wakes',
  'marks',
  'joins',
  'settings',
  'drafts',
] as const;
type Tx = Writing<typeof STORES>;

/** Records read or written between two looks at the progress. */
const CHUNK = 500;

/** Merges `backup`; throws BackupError, and changes nothing, where it contradicts what is held. */
export function mergeBackup(
  store: Store,
  backup: Backup,
  now: Date,
  onProgress: (done: number, total: number) => void,
): Promise<Merged> {
  const total = 3 * backup.events.size;
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => {
    const [workspaces, vectors] = await Promise.all([
      tx.objectStore('workspaces').getAll(),
      tx.objectStore('vectors').getAll(),
    ]);
    const fresh = await newEvents(tx.objectStore('events'), backup, vectors);
    const merged = backup.workspaces.map((one) =>
      mergeWorkspace(
        workspaces.find(({ id }) => id === one.id),
        one,
      ),
    );
    for (const workspace of merged) put(tx, 'workspaces', workspace);
    for (const vector of advance(vectors, fresh, merged, now)) put(tx, 'vectors', vector);
    for (let from = 0; from < fresh.length; from += CHUNK) {
      const chunk = fresh.slice(from, from + CHUNK);
      await Promise.all(chunk.map((event) => tx.objectStore('events').put(event)));
      onProgress(backup.events.size + from + chunk.length, total);
    }
    const items = [...new Set(Array.from(backup.events.values(), (event) => event.item))];
    await foldAgain(tx, merged, items, now, (share) => onProgress(total * (2 / 3 + share / 3), total));
    const drafts = await mergeDrafts(tx, backup);
    await mergeSettings(tx, backup, workspaces, vectors, now);
    return { items, drafts, events: fresh.length };
  });
}

/** The own device, user and names stay; a workspace that is new here gets a device of its own. */
function mergeWorkspace(held: Workspace | undefined, shared: SharedWorkspace): Workspace {
  if (held === undefined) return { ...freshWorkspace(new Date(shared.createdAt)), ...shared };
  const members = [...held.members];
  for (const member of shared.members) {
    const i = members.findIndex(({ id }) => id === member.id);
    const mine = members[i];
    if (mine === undefined) members.push(member);
    else if (mine.role !== member.role)
      throw new BackupError('The file gives somebody another role than here.');
    else members[i] = { ...mine, name: mine.name || member.name, email: mine.email || member.email };
  }
  return { ...held, members };
}

/** The vectors that `fresh` moves on; the own device of each workspace adopts the latest clock it has seen. */
function advance(
  vectors: readonly Vector[],
  fresh: readonly ItemEvent[],
  workspaces: readonly Workspace[],
  now: Date,
): Vector[] {
  const held = new Map(vectors.map((vector) => [vector.device, vector]));
  const own = new Map(workspaces.map(({ id, device }) => [id, device]));
  const changed = new Map(
    workspaces.filter(({ device }) => !held.has(device)).map((one) => [one.device, firstVector(one)]),
  );
  const vectorOf = (workspace: string, device: string): Vector =>
    changed.get(device) ?? held.get(device) ?? { workspace, device, seq: 0, clock: null };
  for (const { workspace, device, seq, clock } of fresh) {
    changed.set(device, { ...vectorOf(workspace, device), seq });
    const mine = own.get(workspace);
    if (mine === undefined) continue;
    const vector = vectorOf(workspace, mine);
    changed.set(mine, { ...vector, clock: adoptClock(vector.clock, clock, now) });
  }
  return [...changed.values()];
}

async function foldAgain(
  tx: Tx,
  workspaces: readonly Workspace[],
  ids: readonly string[],
  now: Date,
  onShare: (share: number) => void,
): Promise<void> {
  const tallies = new Map((await tx.objectStore('tally').getAll()).map((tally) => [tally.workspace, tally]));
  const [items, events] = [tx.objectStore('items'), tx.objectStore('events').index('item')];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const chunk = ids.slice(from, from + CHUNK);
    const [before, histories] = await Promise.all([
      Promise.all(chunk.map((id) => items.get(id))),
      Promise.all(chunk.map((id) => events.getAll(id))),
    ]);
    for (const [i, history] of histories.entries()) {
      const workspace = history[0]?.workspace;
      if (workspace === undefined) continue;
      if (history.some((event) => event.workspace !== workspace)) {
        throw new BackupError('The file is about an item that belongs to another workspace here.');
      }
      const tally = tallies.get(workspace) ?? emptyTally(workspace);
      tallies.set(workspace, tally);
      const own = workspaces.find(({ id }) => id === workspace);
      if (own === undefined) continue;
      replaceItem(tx, tally, before[i] ?? null, fold(history, now, own.agreement), roleIn(own));
    }
    onShare((from + chunk.length) / ids.length);
  }
  for (const tally of tallies.values()) {
    forgetDone(tally, now);
    put(tx, 'tally', tally);
  }
}

/** What was typed later stays. */
async function mergeDrafts(tx: Tx, backup: Backup): Promise<string[]> {
  const added: string[] = [];
  for (const draft of backup.drafts) {
    const range = ofDraft(draft.key);
    const [held] = draftsFrom(await tx.objectStore('drafts').getAll(range));
    if (held !== undefined && held.updatedAt >= draft.updatedAt) continue;
    remove(tx, 'drafts', range);
    for (const field of fieldsOf(draft)) put(tx, 'drafts', field);
    added.push(draft.key);
  }
  return added;
}

/** An installation that nothing was done in yet takes over the file's settings, and gives up its own empty workspace. */
async function mergeSettings(
  tx: Tx,
  backup: Backup,
  held: readonly Workspace[],
  vectors: readonly Vector[],
  now: Date,
): Promise<void> {
  const [only] = held;
  const named = only?.members.some(({ name, email }) => name !== '' || email !== '') ?? true;
  const untouched = held.length === 1 && !named && vectors.every(({ seq }) => seq === 0);
  if (!untouched || backup.workspaces.length === 0 || backup.workspaces.some(({ id }) => id === only?.id))
    return;
  const mine = await tx.objectStore('settings').get(SETTINGS_KEY);
  const all = backup.workspaces.map((one) => ({ ...freshWorkspace(now), ...one }));
  const workspace = pickWorkspace(all, backup.settings.workspace).id;
  const welcomed = mine?.welcomed ?? backup.settings.welcomed;
  put(tx, 'settings', { ...DEFAULT_SETTINGS, ...backup.settings, welcomed, workspace }, SETTINGS_KEY);
  if (only === undefined) return;
  remove(tx, 'workspaces', only.id);
  remove(tx, 'vectors', [only.id, only.device]);
}
