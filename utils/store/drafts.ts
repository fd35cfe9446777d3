/** What is being typed, kept at every keystroke, bound to the item and not to the tab. */
import { editFrom } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import { pathsOf } from '@/utils/delegation/registers';
import { ofDraft } from './keys';
import { announce } from './live';
import type { Store } from './open';
import type { Stamp } from './schema';
import { draftStamp, itemOfDraft, stampAfter } from './stamps';
import { beginWrite, commit, get, getAll, put, remove } from './transaction';

/** An edit that is not recorded yet; the key is `item:<id>` or `new`. */
export interface Draft {
  key: string;
  edit: Edit;
  /** ISO instant. */
  updatedAt: string;
}

/**
 * One field of a draft, in a record of its own: a keystroke is a put that waits for no read, so that nothing is lost
 * when the window closes right after it, and two views never overwrite each other's fields.
 */
export interface TypedField {
  key: string;
  /** Such as 'goal' or 'steps.<id>.text'. */
  path: string;
  value: unknown;
  /** ISO instant. */
  updatedAt: string;
}

/** The records that keep a draft. */
export function fieldsOf({ key, edit, updatedAt }: Draft): TypedField[] {
  return pathsOf(edit).map(([path, value]) => ({ key, path, value, updatedAt }));
}

/** The drafts that records add up to, in no particular order. */
export function draftsFrom(fields: readonly TypedField[]): Draft[] {
  const byKey = new Map<string, TypedField[]>();
  for (const field of fields) byKey.set(field.key, [...(byKey.get(field.key) ?? []), field]);
  return [...byKey].map(([key, own]) => ({
    key,
    edit: editFrom(own.map(({ path, value }) => [path, value])),
    updatedAt: lastOf(own, ''),
  }));
}

function lastOf(fields: readonly TypedField[], at: string): string {
  return fields.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), at);
}

/** Adds what `edit` sets to the draft; resolves once it is committed. */
export async function saveDraft(store: Store, key: string, edit: Edit, now: Date): Promise<void> {
  const tx = beginWrite(store, ['drafts']);
  await commit(tx, () => {
    for (const field of fieldsOf({ key, edit, updatedAt: now.toISOString() })) put(tx, 'drafts', field);
    return Promise.resolve();
  });
  announce({ drafts: [key] });
}

/** The draft, or null when nothing was typed. */
export async function readDraft(store: Store, key: string): Promise<Draft | null> {
  return draftsFrom(await store.getAll('drafts', ofDraft(key)))[0] ?? null;
}

/** Forgets the draft; of an item that is shared with others, so that no other own device brings it back. */
export async function dropDraft(store: Store, key: string, now = new Date()): Promise<void> {
  const id = itemOfDraft(key);
  const tx = beginWrite(store, ['drafts', 'items', 'workspaces', 'stamps']);
  await commit(tx, async () => {
    const typed = id === null ? [] : await getAll(tx, 'drafts', ofDraft(key));
    remove(tx, 'drafts', ofDraft(key));
    const item = id === null || typed.length === 0 ? undefined : await get(tx, 'items', id);
    const workspace = item === undefined ? undefined : await get(tx, 'workspaces', item.workspace);
    if (workspace === undefined || workspace.root === null) return;
    const held = await get(tx, 'stamps', draftStamp(key));
    put(tx, 'stamps', endOf(key, workspace.id, lastOf(typed, stampAfter(now, held?.at))));
  });
  announce({ drafts: [key] });
}

/** The stamp of a draft that ended; typed later than `at`, it lives again. */
export function endOf(key: string, workspace: string, at: string): Stamp {
  return { key: draftStamp(key), at, workspace };
}
