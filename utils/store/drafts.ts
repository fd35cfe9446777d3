/** What is being typed, kept at every keystroke, bound to the item and not to the tab. */
import { editFrom } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import { pathsOf } from '@/utils/delegation/registers';
import { ofDraft } from './keys';
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
    updatedAt: own.reduce((latest, field) => (field.updatedAt > latest ? field.updatedAt : latest), ''),
  }));
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

/** Forgets the draft. */
export async function dropDraft(store: Store, key: string): Promise<void> {
  const tx = beginWrite(store, ['drafts']);
  await commit(tx, () => {
    remove(tx, 'drafts', ofDraft(key));
    return Promise.resolve();
  });
  announce({ drafts: [key] });
}
