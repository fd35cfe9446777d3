/** The empty workspace that every installation begins with, once it is in the way. */
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { announce } from './live';
import type { Store } from './open';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import type { Vector } from './schema';
import { beginRead, beginWrite, commit, put, remove } from './transaction';

/** Nothing happened there, and nobody is named. */
function isEmpty(
  workspace: Workspace,
  vectors: readonly Vector[],
  people: readonly { workspace: string }[],
): boolean {
  const { name, email } = otherOf(workspace);
  const unused =
    vectors.every((vector) => vector.workspace !== workspace.id || vector.seq === 0) &&
    people.every((one) => one.workspace !== workspace.id);
  return workspace.root === null && name === '' && email === '' && unused;
}

/** The workspaces that would not make way. */
export async function staying(store: Store): Promise<Workspace[]> {
  const tx = beginRead(store, ['workspaces', 'vectors', 'people']);
  const [all, vectors, people] = await Promise.all([
    tx.objectStore('workspaces').getAll(),
    tx.objectStore('vectors').getAll(),
    tx.objectStore('people').getAll(),
  ]);
  return all.filter((one) => !isEmpty(one, vectors, people));
}

/**
 * After `came` was read from a file of the other person: workspaces in which nothing happened and nobody is named go, and
 * `came` becomes the current one where one of them was.
 */
export async function makeWay(store: Store, came: string): Promise<void> {
  const tx = beginWrite(store, ['workspaces', 'vectors', 'settings', 'people']);
  await commit(tx, async () => {
    const [all, vectors, settings, people] = await Promise.all([
      tx.objectStore('workspaces').getAll(),
      tx.objectStore('vectors').getAll(),
      tx.objectStore('settings').get(SETTINGS_KEY),
      tx.objectStore('people').getAll(),
    ]);
    const empty = all.filter((one) => one.id !== came && isEmpty(one, vectors, people));
    for (const { id } of empty) remove(tx, 'workspaces', id);
    for (const { workspace, device } of vectors) {
      if (empty.some(({ id }) => id === workspace)) remove(tx, 'vectors', [workspace, device]);
    }
    const current = settings?.workspace ?? null;
    if (empty.length === 0 || all.some(({ id }) => id === current && !empty.some((one) => one.id === id)))
      return;
    put(tx, 'settings', { ...DEFAULT_SETTINGS, ...settings, workspace: came }, SETTINGS_KEY);
  });
  announce({ settings: true });
}
