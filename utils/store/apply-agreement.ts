/** Lets open items follow an agreement that changed: their watches and slots depend on it. */
import { SECTIONS, type Section } from '@/utils/delegation/derive';
import { fold } from '@/utils/delegation/fold';
import { emptyTally, forgetDone } from '@/utils/delegation/tally';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { inSection } from './keys';
import { announce } from './live';
import type { Store } from './open';
import { ITEM_STORES, replaceDerived } from './replace-item';
import { beginWrite, commit, get, getAllFromIndex, put } from './transaction';

/** Items per transaction, so that a capture never waits long behind them. */
const CHUNK = 100;

const OPEN: readonly Section[] = SECTIONS.filter((section) => section !== 'done' && section !== 'dropped');

const STORES = ['events', 'tally', 'workspaces', ...ITEM_STORES] as const;

/**
 * Folds the open items of every workspace whose agreement changed again, a chunk at a time. Where it is stopped it can be
 * begun again, by any context: the workspace stays `stale` until a whole pass is through.
 */
export async function applyAgreement(store: Store, now: Date): Promise<void> {
  for (const { id } of await staleOnes(store)) await applyTo(store, id, now);
}

/** Begins {@link applyAgreement}; what stops it, such as a window that closes, is taken up again by the background. */
export function startApplying(store: Store, now: Date): void {
  applyAgreement(store, now).catch(() => undefined);
}

async function staleOnes(store: Store): Promise<Workspace[]> {
  return (await store.getAll('workspaces')).filter(({ stale }) => stale);
}

async function applyTo(store: Store, workspace: string, now: Date): Promise<void> {
  for (;;) {
    const before = await store.get('workspaces', workspace);
    if (before?.stale !== true) return;
    // Taken at once: an item that moves while this goes on was folded by what moved it, or is still on the list.
    const keys = await Promise.all(
      OPEN.map((section) => store.getAllKeys('order', inSection(workspace, section))),
    );
    const ids = keys.flat().map(([, , , id]) => id);
    for (let from = 0; from < ids.length; from += CHUNK) {
      const changed = await foldAgain(store, workspace, ids.slice(from, from + CHUNK), now);
      if (changed.length > 0) announce({ items: changed });
    }
    if (await finish(store, before)) return;
  }
}

/** Folds some items again; gives those that changed. */
function foldAgain(store: Store, id: string, ids: readonly string[], now: Date): Promise<string[]> {
  const tx = beginWrite(store, STORES);
  return commit(tx, async () => {
    const [workspace, held, items, histories] = await Promise.all([
      get(tx, 'workspaces', id),
      get(tx, 'tally', id),
      Promise.all(ids.map((item) => get(tx, 'items', item))),
      Promise.all(ids.map((item) => getAllFromIndex(tx, 'events', 'item', item))),
    ]);
    if (workspace === undefined) return [];
    const tally = held ?? emptyTally(id);
    const changed = items.flatMap((before, i) => {
      if (before === undefined) return [];
      const after = fold(histories[i] ?? [], now, workspace.agreement);
      if (JSON.stringify(before) === JSON.stringify(after)) return [];
      replaceDerived(tx, tally, before, after, roleIn(workspace));
      return [before.id];
    });
    forgetDone(tally, now);
    if (changed.length > 0) put(tx, 'tally', tally);
    return changed;
  });
}

/** Takes the mark away, unless the agreement has changed once more. */
async function finish(store: Store, applied: Workspace): Promise<boolean> {
  const tx = beginWrite(store, ['workspaces']);
  return commit(tx, async () => {
    const held = await get(tx, 'workspaces', applied.id);
    if (held === undefined) return true;
    if (JSON.stringify(held.agreementHeads) !== JSON.stringify(applied.agreementHeads)) return false;
    put(tx, 'workspaces', { ...held, stale: false });
    return true;
  });
}
