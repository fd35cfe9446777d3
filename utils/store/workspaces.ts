/** The workspaces, and which of them is current. */
import { NO_AGREEMENT } from '@/utils/delegation/agreement';
import type { Person, Role } from '@/utils/delegation/item';
import { COLOURS, otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { randomId } from './ids';
import { ofWorkspace } from './keys';
import { announce } from './live';
import type { Store } from './open';
import type { Vector } from './schema';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginRead, beginWrite, commit, put } from './transaction';

export { randomId };

/** A workspace with its user in `role`, and nobody's name known yet; `nth` of this installation, for its colour. */
export function freshWorkspace(now: Date, role: Role = 'client', nth = 0): Workspace {
  const me = randomId('m');
  return {
    id: randomId('w'),
    createdAt: now.toISOString(),
    device: randomId('d'),
    privateDevice: randomId('p'),
    me,
    members: [
      { id: me, role, name: '', email: '' },
      { id: randomId('m'), role: role === 'client' ? 'assistant' : 'client', name: '', email: '' },
    ],
    colour: COLOURS[nth % COLOURS.length] ?? 'green',
    initials: '',
    walled: false,
    agreement: NO_AGREEMENT,
    agreementHeads: [],
    root: null,
    stale: false,
  };
}

/** The vector of the own device, which is there from the first moment of a workspace to the last. */
export function firstVector({ id, device }: Workspace): Vector {
  return { workspace: id, device, seq: 0, clock: null };
}

/** Makes the first workspace where there is none; two contexts that start at once make one. */
export async function ensureWorkspace(store: Store, now: Date): Promise<void> {
  if ((await store.count('workspaces')) > 0) return;
  const tx = beginWrite(store, ['workspaces', 'vectors']);
  await commit(tx, async () => {
    if ((await tx.objectStore('workspaces').count()) > 0) return;
    const workspace = freshWorkspace(now);
    put(tx, 'workspaces', workspace);
    put(tx, 'vectors', firstVector(workspace));
  });
}

/** The workspace that the settings name, else the oldest. */
export function pickWorkspace<T extends Pick<Workspace, 'id' | 'createdAt'>>(
  all: readonly T[],
  chosen: string | null | undefined,
): T {
  const oldest = [...all].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0];
  const workspace = all.find(({ id }) => id === chosen) ?? oldest;
  if (workspace === undefined) throw new Error('There is no workspace; openStore makes one.');
  return workspace;
}

/** The workspace that captures and views use. */
export async function currentWorkspace(store: Store): Promise<Workspace> {
  const tx = beginRead(store, ['settings', 'workspaces']);
  const [settings, all] = await Promise.all([
    tx.objectStore('settings').get(SETTINGS_KEY),
    tx.objectStore('workspaces').getAll(),
  ]);
  return pickWorkspace(all, settings?.workspace);
}

/** All workspaces, the oldest first. */
export async function allWorkspaces(store: Store): Promise<Workspace[]> {
  const all = await store.getAll('workspaces');
  return all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Makes one more workspace, with its user in `role`, and makes it the current one. */
export async function createWorkspace(
  store: Store,
  role: Role,
  other: Person,
  now: Date,
): Promise<Workspace> {
  const tx = beginWrite(store, ['workspaces', 'vectors', 'settings']);
  const made = await commit(tx, async () => {
    const [nth, settings] = await Promise.all([
      tx.objectStore('workspaces').count(),
      tx.objectStore('settings').get(SETTINGS_KEY),
    ]);
    const fresh = freshWorkspace(now, role, nth);
    const members = fresh.members.map((member) =>
      member.id === fresh.me ? member : { ...member, name: other.name.trim(), email: other.email.trim() },
    );
    const workspace = { ...fresh, members };
    put(tx, 'workspaces', workspace);
    put(tx, 'vectors', firstVector(workspace));
    put(tx, 'settings', { ...DEFAULT_SETTINGS, ...settings, workspace: workspace.id }, SETTINGS_KEY);
    return workspace;
  });
  announce({ settings: true });
  return made;
}

/** How this installation shows a workspace; not shared with the other person. */
export type Look = Pick<Workspace, 'colour' | 'initials' | 'walled'>;

/** Changes how a workspace is shown. */
export function saveLook(store: Store, workspace: string, look: Partial<Look>): Promise<Workspace> {
  return change(store, workspace, (held) => ({ ...held, ...look }));
}

/** Keeps the own name and address, which the other side sees. */
export function saveMe(store: Store, workspace: string, person: Person): Promise<Workspace> {
  return change(store, workspace, (held) => withMember(held, held.me, person));
}

/** Makes the user of a workspace in which nothing happened yet the client or the assistant; throws once something did. */
export async function chooseRole(store: Store, workspace: string, role: Role): Promise<Workspace> {
  const tx = beginWrite(store, ['workspaces', 'vectors']);
  const saved = await commit(tx, async () => {
    const [held, vectors] = await Promise.all([
      tx.objectStore('workspaces').get(workspace),
      tx.objectStore('vectors').getAll(ofWorkspace(workspace)),
    ]);
    if (held === undefined) throw new Error(`There is no workspace ${workspace}.`);
    if (roleIn(held) === role) return held;
    const acted = held.root !== null || vectors.some(({ seq }) => seq > 0);
    if (acted) throw new Error('Somebody has already acted in this role.');
    const other = role === 'client' ? 'assistant' : 'client';
    const members = held.members.map((member) => ({ ...member, role: member.id === held.me ? role : other }));
    const changed = { ...held, members };
    put(tx, 'workspaces', changed);
    return changed;
  });
  announce({ settings: true });
  return saved;
}

/** Keeps the name and address of the other member; throws when there is no such workspace. */
export function saveOther(store: Store, workspace: string, person: Person): Promise<Workspace> {
  return change(store, workspace, (held) => withMember(held, otherOf(held).id, person));
}

function withMember(workspace: Workspace, id: string, person: Person): Workspace {
  const named = { name: person.name.trim(), email: person.email.trim() };
  const members = workspace.members.map((member) => (member.id === id ? { ...member, ...named } : member));
  return { ...workspace, members };
}

async function change(
  store: Store,
  workspace: string,
  to: (held: Workspace) => Workspace,
): Promise<Workspace> {
  const tx = beginWrite(store, ['workspaces']);
  const saved = await commit(tx, async () => {
    const held = await tx.objectStore('workspaces').get(workspace);
    if (held === undefined) throw new Error(`There is no workspace ${workspace}.`);
    const changed = to(held);
    put(tx, 'workspaces', changed);
    return changed;
  });
  announce({ settings: true });
  return saved;
}
