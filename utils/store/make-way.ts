/** The empty workspace that every installation begins with, once it is in the way. */
import { otherOf } from '@/utils/delegation/workspace';
import { announce } from './live';
import type { Store } from './open';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './settings';
import { beginWrite, commit, put, remove } from './transaction';

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
    const empty = all.filter((workspace) => {
      const { name, email } = otherOf(workspace);
      const unused =
        vectors.every((vector) => vector.workspace !== workspace.id || vector.seq === 0) &&
        people.every((one) => one.workspace !== workspace.id);
      return workspace.id !== came && workspace.root === null && name === '' && email === '' && unused;
    });
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
