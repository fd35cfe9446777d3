/** What the client decided to leave out of what removed devices wrote; undecided is the rest of waiting.ts's list. */
import { announce } from './live';
import type { Store } from './open';
import { beginWrite, commit, put } from './transaction';
import { listLate, type Late } from './waiting';

/** The key of the stamp that remembers the decision; a later piece of the same device is another. */
function leftOut(workspace: string, { device, through }: Pick<Late, 'device' | 'through'>): string {
  return `late:${workspace}:${device}:${through}`;
}

/** Late work that nobody has decided about. */
export async function undecidedLate(store: Store, workspace: string): Promise<Late[]> {
  const all = await listLate(store, workspace);
  const stamps = await Promise.all(all.map((late) => store.get('stamps', leftOut(workspace, late))));
  return all.filter((_, index) => stamps[index] === undefined);
}

/** Leaves out what a removed device wrote up to `through`: it stays where it is, without effect, and is not shown again. */
export async function leaveOut(
  store: Store,
  workspace: string,
  late: Pick<Late, 'device' | 'through'>,
  now: Date,
): Promise<void> {
  const tx = beginWrite(store, ['stamps']);
  await commit(tx, () => {
    put(tx, 'stamps', { key: leftOut(workspace, late), at: now.toISOString() });
    return Promise.resolve();
  });
  announce({ settings: true });
}
