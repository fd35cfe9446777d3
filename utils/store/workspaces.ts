/** The workspaces, and which of them is current. */
import type { Person } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { announce } from './live';
import type { Store } from './open';
import type { Vector } from './schema';
import { SETTINGS_KEY } from './settings';
import { beginRead, beginWrite, commit, put } from './transaction';

/** A random id with a letter that says of what: `w` workspace, `d` device, `m` member, `i` item. */
export function randomId(kind: 'w' | 'd' | 'm' | 'i'): string {
  return `${kind}_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;
}

/** A workspace with its user as client, and nobody's name known yet. */
export function freshWorkspace(now: Date): Workspace {
  const me = randomId('m');
  return {
    id: randomId('w'),
    createdAt: now.toISOString(),
    device: randomId('d'),
    me,
    members: [
      { id: me, role: 'client', name: '', email: '' },
      { id: randomId('m'), role: 'assistant', name: '', email: '' },
    ],
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
export function pickWorkspace(all: readonly Workspace[], chosen: string | null | undefined): Workspace {
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

/** Keeps the name and address of the other member; throws when there is no such workspace. */
export async function saveOther(store: Store, workspace: string, person: Person): Promise<Workspace> {
  const tx = beginWrite(store, ['workspaces']);
  const saved = await commit(tx, async () => {
    const held = await tx.objectStore('workspaces').get(workspace);
    if (held === undefined) throw new Error(`There is no workspace ${workspace}.`);
    const other = otherOf(held);
    const named = { ...other, name: person.name.trim(), email: person.email.trim() };
    const members = held.members.map((member) => (member.id === other.id ? named : member));
    const changed = { ...held, members };
    put(tx, 'workspaces', changed);
    return changed;
  });
  announce({ settings: true });
  return saved;
}
