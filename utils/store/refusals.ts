/** What was not taken, for the view of security: each once, however often it comes. */
import type { Refusal } from '@/utils/delegation/sync';
import { ofWorkspace } from './keys';
import { announce } from './live';
import type { Store } from './open';
import { beginWrite, commit, getAll, put, remove, type WritingTo } from './transaction';

export { listLate } from './waiting';

/** So many are kept of a workspace, the newest: somebody who sends rubbish must not fill the disk. */
export const MOST_REFUSALS = 500;

/** What was refused in a workspace, the newest first. */
export async function listRefusals(store: Store, workspace: string): Promise<Refusal[]> {
  return (await store.getAll('refusals', ofWorkspace(workspace))).sort(newestFirst);
}

/** How many of them nobody has looked at. */
export async function countUnseen(store: Store, workspace: string): Promise<number> {
  return (await store.getAll('refusals', ofWorkspace(workspace))).filter(({ seen }) => !seen).length;
}

/** The person has seen what there is. */
export async function markRefusalsSeen(store: Store, workspace: string): Promise<void> {
  const tx = beginWrite(store, ['refusals']);
  const changed = await commit(tx, async () => {
    const unseen = (await getAll(tx, 'refusals', ofWorkspace(workspace))).filter(({ seen }) => !seen);
    for (const one of unseen) put(tx, 'refusals', { ...one, seen: true });
    return unseen.length > 0;
  });
  if (changed) announce({ settings: true });
}

/** Adds those that are new; the oldest go when there are too many. Returns how many were new. */
export async function addRefusals(
  tx: WritingTo<'refusals'>,
  workspace: string,
  refusals: readonly Refusal[],
): Promise<number> {
  if (refusals.length === 0) return 0;
  const held = await getAll(tx, 'refusals', ofWorkspace(workspace));
  const known = new Set(held.map(({ id }) => id));
  const fresh = [...new Map(refusals.map((one) => [one.id, one])).values()].filter(
    ({ id }) => !known.has(id),
  );
  const kept = [...fresh, ...held].sort(newestFirst).slice(0, MOST_REFUSALS);
  const stays = new Set(kept.map(({ id }) => id));
  for (const one of fresh) if (stays.has(one.id)) put(tx, 'refusals', one);
  for (const { id } of held) if (!stays.has(id)) remove(tx, 'refusals', [workspace, id]);
  return fresh.length;
}

function newestFirst(a: Refusal, b: Refusal): number {
  return a.at === b.at ? 0 : a.at > b.at ? -1 : 1;
}
