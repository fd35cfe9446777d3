/** Logged time: entries of both sides' view, and the timer of this installation. */
import type { EntryWords } from '@/utils/delegation/time-entry';
import type { Scope } from '@/utils/delegation/workspace';
import { randomId } from './ids';
import type { Store } from './open';
import { record, type Recorded } from './record';
import type { LoggedTime } from './schema';

/** A new id for an entry; one that belongs to no item has its events under it. */
export function newEntryId(): string {
  return randomId('hrs');
}

/** Writes an entry, or with `words` null takes it out. `item` null: for nothing in particular. */
export function writeTime(
  store: Store,
  asked: { workspace: string; item: string | null; entry: string; words: EntryWords | null; now: Date },
): Promise<Recorded> {
  const { workspace, item, entry, words, now } = asked;
  return record(store, {
    workspace,
    events: [{ item: item ?? entry, type: 'timed', body: { entry, words } }],
    now,
  });
}

/** The entries of the days `from` to `to`, both included ('YYYY-MM-DD'), of all of `scope`, as they were begun or written. */
export async function listTimes(store: Store, scope: Scope, from: string, to: string): Promise<LoggedTime[]> {
  const all = await Promise.all(
    scope.map(({ id }) => store.getAll('times', IDBKeyRange.bound([id, from], [id, to, []]))),
  );
  const key = ({ day, from, at, id }: LoggedTime) => `${day} ${from ?? at} ${id}`;
  return all.flat().sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
