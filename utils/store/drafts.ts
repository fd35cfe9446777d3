/** What is being typed, kept at every keystroke, bound to the item and not to the tab. */
import { mergeEdits } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import { announce } from './live';
import type { Store } from './open';
import { beginWrite, commit, put, remove } from './transaction';

/** An edit that is not recorded yet; the key is `item:<id>` or `new`. */
export interface Draft {
  key: string;
  edit: Edit;
  /** ISO instant. */
  updatedAt: string;
}

/** Adds what `edit` sets to the draft; resolves once it is committed. */
export async function saveDraft(store: Store, key: string, edit: Edit, now: Date): Promise<void> {
  const tx = beginWrite(store, ['drafts']);
  await commit(tx, async () => {
    const held = await tx.objectStore('drafts').get(key);
    const merged = mergeEdits(held?.edit ?? {}, edit);
    put(tx, 'drafts', { key, edit: merged, updatedAt: now.toISOString() });
  });
  announce({ drafts: [key] });
}

/** The draft, or null when nothing was typed. */
export async function readDraft(store: Store, key: string): Promise<Draft | null> {
  return (await store.get('drafts', key)) ?? null;
}

/** Forgets the draft. */
export async function dropDraft(store: Store, key: string): Promise<void> {
  const tx = beginWrite(store, ['drafts']);
  await commit(tx, () => {
    remove(tx, 'drafts', key);
    return Promise.resolve();
  });
  announce({ drafts: [key] });
}
