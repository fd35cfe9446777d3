/** Searches that were given a name: they follow the person to the other own devices, the later change winning. */
import { announce } from './live';
import type { Store } from './open';
import type { SavedView } from './schema';
import { stampAfter, viewStamp } from './stamps';
import { beginWrite, commit, get, put, remove } from './transaction';

/** All saved searches, by name. There are as many as one person names, so all are read. */
export async function listViews(store: Store): Promise<SavedView[]> {
  const all = await store.getAll('views');
  return all.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Keeps a saved search, in the place of the one with its id. */
export async function saveView(store: Store, view: SavedView, now: Date): Promise<void> {
  const tx = beginWrite(store, ['views', 'stamps']);
  await commit(tx, async () => {
    const stamp = await get(tx, 'stamps', viewStamp(view.id));
    put(tx, 'views', view);
    put(tx, 'stamps', { key: viewStamp(view.id), at: stampAfter(now, stamp?.at) });
  });
  announce({ settings: true });
}

/** Takes a saved search away; with what it answers, {@link saveView} brings it back. Null when there is none. */
export async function removeView(store: Store, id: string, now: Date): Promise<SavedView | null> {
  const tx = beginWrite(store, ['views', 'stamps']);
  const gone = await commit(tx, async () => {
    const [held, stamp] = await Promise.all([get(tx, 'views', id), get(tx, 'stamps', viewStamp(id))]);
    if (held === undefined) return null;
    remove(tx, 'views', id);
    put(tx, 'stamps', { key: viewStamp(id), at: stampAfter(now, stamp?.at) });
    return held;
  });
  announce({ settings: true });
  return gone;
}
