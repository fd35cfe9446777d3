/** Writes a checked backup beside what is there, in one transaction. */
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import { adoptClock } from '@/utils/delegation/clock';
import type { ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { emptyTally, forgetDone } from '@/utils/delegation/tally';
import { roleIn, withCards, type Workspace } from '@/utils/delegation/workspace';
import { BackupError } from './backup-error';
import type { Backup } from './backup-format';
import { newEvents } from './backup-fresh';
import { mergeInto, newWorkspace } from './backup-members';
import { draftsFrom, fieldsOf } from './drafts';
import { ofDraft } from './keys';
import type { Store } from './open';
import { replaceItem } from './replace-item';
import type { Vector } from './schema';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginWrite, commit, put, remove, type Writing } from './transaction';
import { firstVector, pickWorkspace } from './workspaces';

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
  'people',
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
    const people = await tx.objectStore('people').getAll();
    const empty = people.length > 0 ? null : givesWay(backup, workspaces, vectors);
    const first = workspaces.length - (empty === null ? 0 : 1);
    const merged = backup.workspaces.map((one, i) => {
      const held = workspaces.find(({ id }) => id === one.id);
      return held === undefined ? newWorkspace(one, first + i) : mergeInto(held, one, backup.kind);
    });
    for (const vector of advance(vectors, fresh, merged, now)) put(tx, 'vectors', vector);
    for (let from = 0; from < fresh.length; from += CHUNK) {
      const chunk = fresh.slice(from, from + CHUNK);
      await Promise.all(chunk.map((event) => tx.objectStore('events').put(event)));
      onProgress(backup.events.size + from + chunk.length, total);
    }
    const agreed = await Promise.all(merged.map((one) => withAgreement(tx, one, workspaces)));
    for (const workspace of agreed) put(tx, 'workspaces', workspace);
    const subjects = new Set(Array.from(backup.events.values(), (event) => event.item));
    const items = [...subjects].filter((item) => !agreed.some(({ id }) => id === item));
    await foldAgain(tx, agreed, items, now, (share) => onProgress(total * (2 / 3 + share / 3), total));
    const drafts = await mergeDrafts(tx, backup);
    // Who is known here already stays as they are.
    for (const one of backup.people) if (!people.some(({ id }) => id === one.id)) put(tx, 'people', one);
    if (empty !== null) await takeOver(tx, backup, empty);
    else if (merged.some(({ id }) => !workspaces.some((one) => one.id === id)))
      await stayCurrent(tx, workspaces);
    return { items, drafts, events: fresh.length };
  });
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

/** The agreement travels as events; the items of a workspace that is held already follow it later where it changed. */
async function withAgreement(tx: Tx, workspace: Workspace, before: readonly Workspace[]): Promise<Workspace> {
  const events = await tx.objectStore('events').index('item').getAll(workspace.id);
  const { agreement, cards, heads } = foldAgreement(events);
  if (JSON.stringify(heads) === JSON.stringify(workspace.agreementHeads)) return workspace;
  const isNew = !before.some(({ id }) => id === workspace.id);
  const members = withCards(workspace.members, cards);
  return { ...workspace, members, agreement, agreementHeads: heads, stale: !isNew };
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
        throw new BackupError({ code: 'other-item' });
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

/** The empty workspace of an installation in which nothing was done yet: the first backup takes its place; else null. */
function givesWay(backup: Backup, held: readonly Workspace[], vectors: readonly Vector[]): Workspace | null {
  const [only] = held;
  if (backup.settings === null || backup.workspaces.length === 0) return null;
  if (only === undefined || held.length > 1 || vectors.some(({ seq }) => seq > 0)) return null;
  const named = only.members.some(({ name, email }) => name !== '' || email !== '');
  return named || backup.workspaces.some(({ id }) => id === only.id) ? null : only;
}

/** The current workspace stays the current one, though an older one may have come. */
async function stayCurrent(tx: Tx, held: readonly Workspace[]): Promise<void> {
  const mine = await tx.objectStore('settings').get(SETTINGS_KEY);
  if (held.length === 0 || (mine !== undefined && mine.workspace !== null)) return;
  const workspace = pickWorkspace(held, null).id;
  put(tx, 'settings', { ...DEFAULT_SETTINGS, ...mine, workspace }, SETTINGS_KEY);
}

/** The file's settings become those of the installation, and its own empty workspace goes. */
async function takeOver(tx: Tx, { settings, workspaces }: Backup, empty: Workspace): Promise<void> {
  const mine = await tx.objectStore('settings').get(SETTINGS_KEY);
  const workspace = pickWorkspace(workspaces, settings?.workspace).id;
  const welcomed = mine?.welcomed ?? settings?.welcomed ?? false;
  put(tx, 'settings', { ...DEFAULT_SETTINGS, ...settings, welcomed, workspace }, SETTINGS_KEY);
  remove(tx, 'workspaces', empty.id);
  remove(tx, 'vectors', [empty.id, empty.device]);
}
