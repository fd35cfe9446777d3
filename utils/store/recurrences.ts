/** Recurrences: the client's own plan of what comes again. What they make is in recurring.ts. */
import { keptKind } from '@/utils/delegation/kept';
import type { Recurrence, RecurrenceWords } from '@/utils/delegation/recurrence';
import { randomId } from './ids';
import type { Store } from './open';
import { record, type Recorded } from './record';

/** The recurrences of one workspace that are still wanted, by title. There are as many as one person plans, so all are read. */
export async function listRecurrences(store: Store, workspace: string): Promise<Recurrence[]> {
  const all = await store.getAll('recurrences');
  return all
    .filter((one) => one.workspace === workspace && !one.retired)
    .sort((a, b) => a.words.title.localeCompare(b.words.title) || (a.id < b.id ? -1 : 1));
}

/** The recurrence, or null when there is none in `workspace`. */
export async function getRecurrence(store: Store, workspace: string, id: string): Promise<Recurrence | null> {
  if (keptKind(id) !== 'recurrence') return null;
  const found = await store.get('recurrences', id);
  return found?.workspace === workspace ? found : null;
}

/** A new id for a recurrence. */
export function newRecurrenceId(): string {
  return randomId('rec');
}

/** Writes what recurs, whole; the first of a new `id`. */
export function writeRecurrence(
  store: Store,
  asked: { workspace: string; id: string; words: RecurrenceWords; now: Date },
): Promise<Recorded> {
  const { workspace, id, words, now } = asked;
  return record(store, { workspace, events: [{ item: id, type: 'recurs', body: words }], now });
}

/** Ends a recurrence, or takes it up again; what it has made stays. */
export function retireRecurrence(
  store: Store,
  workspace: string,
  id: string,
  retired: boolean,
  now: Date,
): Promise<Recorded> {
  return record(store, { workspace, events: [{ item: id, type: 'retired', body: { retired } }], now });
}
