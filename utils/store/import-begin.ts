/** What a backup brings besides events, written with the first of them: workspaces, settings, drafts, people, suggestions. */
import { SETTINGS_KEY, DEFAULT_SETTINGS, OWN_SETTINGS } from './settings';
import type { Workspace } from '@/utils/delegation/workspace';
import type { Backup } from './backup-format';
import { mergeInto, newWorkspace } from './backup-members';
import { draftsFrom, fieldsOf } from './drafts';
import { ofDraft } from './keys';
import type { Vector } from './schema';
import { settingStamp } from './stamps';
import { get, getAll, put, remove, type WritingTo } from './transaction';
import { firstVector, pickWorkspace } from './workspaces';

type Tx = WritingTo<
  'workspaces' | 'vectors' | 'settings' | 'stamps' | 'drafts' | 'people' | 'suggestions' | 'views'
>;

const ALL = IDBKeyRange.lowerBound('');
const EVERY = IDBKeyRange.lowerBound(['']);

/** Writes it beside what is there; gives the keys of the drafts that were added. */
export async function beginImport(tx: Tx, backup: Backup): Promise<string[]> {
  const [workspaces, vectors, people] = await Promise.all([
    getAll(tx, 'workspaces', ALL),
    getAll(tx, 'vectors', EVERY),
    getAll(tx, 'people', ALL),
  ]);
  const empty = people.length > 0 ? null : givesWay(backup, workspaces, vectors);
  const first = workspaces.length - (empty === null ? 0 : 1);
  for (const [i, one] of backup.workspaces.entries()) {
    const held = workspaces.find(({ id }) => id === one.id);
    const merged = held === undefined ? newWorkspace(one, first + i) : mergeInto(held, one);
    put(tx, 'workspaces', merged);
    if (!vectors.some(({ device }) => device === merged.device)) put(tx, 'vectors', firstVector(merged));
  }
  const drafts = await mergeDrafts(tx, backup);
  // Who is known here already stays as they are.
  for (const one of backup.people) if (!people.some(({ id }) => id === one.id)) put(tx, 'people', one);
  await mergeKept(tx, backup);
  if (empty !== null) await takeOver(tx, backup, empty);
  else if (backup.workspaces.some(({ id }) => !workspaces.some((one) => one.id === id)))
    await stayCurrent(tx, workspaces);
  return drafts;
}

/** What was typed later stays. */
async function mergeDrafts(tx: Tx, backup: Backup): Promise<string[]> {
  const added: string[] = [];
  for (const draft of backup.drafts) {
    const range = ofDraft(draft.key);
    const [held] = draftsFrom(await getAll(tx, 'drafts', range));
    if (held !== undefined && held.updatedAt >= draft.updatedAt) continue;
    remove(tx, 'drafts', range);
    for (const field of fieldsOf(draft)) put(tx, 'drafts', field);
    added.push(draft.key);
  }
  return added;
}

/** What was settled later stays, and so does a saved search that is here already. */
async function mergeKept(tx: Tx, { suggestions, views }: Backup): Promise<void> {
  for (const one of suggestions) {
    const held = await get(tx, 'suggestions', [one.workspace, one.id]);
    if (held === undefined || held.at < one.at) put(tx, 'suggestions', one);
  }
  for (const view of views) if ((await get(tx, 'views', view.id)) === undefined) put(tx, 'views', view);
}

/** The empty workspace of an installation in which nothing was done yet: the first backup takes its place; else null. */
function givesWay(backup: Backup, held: readonly Workspace[], vectors: readonly Vector[]): Workspace | null {
  const [only] = held;
  if (backup.workspaces.length === 0) return null;
  if (only === undefined || held.length > 1 || vectors.some(({ seq }) => seq > 0)) return null;
  const named = only.members.some(({ name, email }) => name !== '' || email !== '');
  const shared = only.root !== null;
  return named || shared || backup.workspaces.some(({ id }) => id === only.id) ? null : only;
}

/** The current workspace stays the current one, though an older one may have come. */
async function stayCurrent(tx: Tx, held: readonly Workspace[]): Promise<void> {
  const mine = await get(tx, 'settings', SETTINGS_KEY);
  if (held.length === 0 || (mine !== undefined && mine.workspace !== null)) return;
  const workspace = pickWorkspace(held, null).id;
  put(tx, 'settings', { ...DEFAULT_SETTINGS, ...mine, workspace }, SETTINGS_KEY);
}

/** The file's settings become those of the installation, and its own empty workspace goes. */
async function takeOver(tx: Tx, { settings, workspaces }: Backup, empty: Workspace): Promise<void> {
  const mine = await get(tx, 'settings', SETTINGS_KEY);
  const workspace = pickWorkspace(workspaces, settings.workspace).id;
  const welcomed = mine?.welcomed ?? settings.welcomed;
  put(tx, 'settings', { ...DEFAULT_SETTINGS, ...settings, welcomed, workspace }, SETTINGS_KEY);
  // They were chosen some day: what another own device has chosen since is later.
  for (const field of OWN_SETTINGS) remove(tx, 'stamps', settingStamp(field));
  remove(tx, 'workspaces', empty.id);
  remove(tx, 'vectors', [empty.id, empty.device]);
}
