/** When something that has no event was last changed or ended, so that the later wins on all devices of one person. */
import type { TypedField } from './drafts';
import type { Store } from './open';
import type { Stamp } from './schema';
import { beginWrite, commit, remove } from './transaction';

/** How long the end of a draft is remembered, in ms: a device that was away for longer may bring it back. */
export const KEEP_ENDS_MS = 90 * 24 * 60 * 60 * 1000;

/** The instant of what was set before there were stamps: anything that has one is later. */
export const UNSTAMPED = new Date(0).toISOString();

/** The key of the stamp of one setting. */
export function settingStamp(field: string): string {
  return `settings.${field}`;
}

/** The key of the stamp that a whole draft leaves when it ends. */
export function draftStamp(draft: string): string {
  return `draft:${draft}`;
}

/** The key of the stamp of somebody to remember. */
export function personStamp(id: string): string {
  return `person:${id}`;
}

/** The key of the stamp of a saved search. */
export function viewStamp(id: string): string {
  return `view:${id}`;
}

/** What another own device knows a suggestion by; its own instant is its stamp. */
export function suggestionStamp(id: string): string {
  return `suggestion:${id}`;
}

/** The item that a draft is of, or null: then it stays on this device. */
export function itemOfDraft(draft: string): string | null {
  return draft.startsWith('item:') ? draft.slice('item:'.length) : null;
}

/** `now`, or a millisecond after the latest of `before` where the watch is not past it: what is done last stays last. */
export function stampAfter(now: Date, ...before: (string | undefined)[]): string {
  const last = before.reduce<number>(
    (max, at) => Math.max(max, at === undefined ? 0 : Date.parse(at) + 1),
    0,
  );
  return new Date(Math.max(now.getTime(), last)).toISOString();
}

/** When a held field counts as typed: what outlived the draft's last end was typed after it, whatever this watch says. */
export function typedAt({ updatedAt }: TypedField, end: string | undefined): string {
  return end === undefined || updatedAt > end ? updatedAt : stampAfter(new Date(0), end);
}

/** Whether a stamp is no longer needed: the end of a draft, {@link KEEP_ENDS_MS} ago. */
export function isOver({ key, at }: Pick<Stamp, 'key' | 'at'>, now: Date): boolean {
  return key.startsWith('draft:') && Date.parse(at) < now.getTime() - KEEP_ENDS_MS;
}

/** Forgets stamps that are over. */
export async function sweepStamps(store: Store, now: Date): Promise<void> {
  const drafts = IDBKeyRange.bound('draft:', 'draft:\uffff');
  const over = (await store.getAll('stamps', drafts)).filter((stamp) => isOver(stamp, now));
  if (over.length === 0) return;
  const tx = beginWrite(store, ['stamps']);
  await commit(tx, () => {
    for (const { key } of over) remove(tx, 'stamps', key);
    return Promise.resolve();
  });
}
