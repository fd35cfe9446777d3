/** People to remember: kept per workspace in this installation, in its backup, and in nothing that is sent. */
import { announce } from './live';
import { randomId } from './ids';
import type { Store } from './open';
import type { Remembered, Stamp } from './schema';
import { personStamp, stampAfter } from './stamps';
import { beginWrite, commit, get, put, remove } from './transaction';

/** What is said of a person. */
export type PersonWords = Pick<Remembered, 'name' | 'day' | 'note'>;

/** The people of one workspace, by name. There are as many as one person can think of, so all are read. */
export async function listPeople(store: Store, workspace: string): Promise<Remembered[]> {
  const all = await store.getAll('people');
  return all
    .filter((person) => person.workspace === workspace)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Adds a person, or with an `id` changes the one who has it; throws on an id of another workspace. */
export async function savePerson(
  store: Store,
  workspace: string,
  { name, day, note }: PersonWords,
  id: string = randomId('h'),
  now = new Date(),
): Promise<Remembered> {
  const person: Remembered = { id, workspace, name: name.trim(), day, note: note.trim() };
  const tx = beginWrite(store, ['people', 'stamps']);
  await commit(tx, async () => {
    const [held, stamp] = await Promise.all([get(tx, 'people', id), get(tx, 'stamps', personStamp(id))]);
    if (held !== undefined && held.workspace !== workspace) throw new Error(`${id} is of another workspace.`);
    put(tx, 'people', person);
    put(tx, 'stamps', stampOf(person, now, stamp));
  });
  announce({ settings: true });
  return person;
}

/** Takes a person off; with what it answers, {@link savePerson} brings them back. Null when there is none in `workspace`. */
export async function removePerson(
  store: Store,
  workspace: string,
  id: string,
  now = new Date(),
): Promise<Remembered | null> {
  const tx = beginWrite(store, ['people', 'stamps']);
  const gone = await commit(tx, async () => {
    const [held, stamp] = await Promise.all([get(tx, 'people', id), get(tx, 'stamps', personStamp(id))]);
    if (held === undefined || held.workspace !== workspace) return null;
    remove(tx, 'people', id);
    put(tx, 'stamps', stampOf(held, now, stamp));
    return held;
  });
  announce({ settings: true });
  return gone;
}

/** Says when the person was changed or taken off, for the other devices of who remembers them. */
function stampOf({ id, workspace }: Remembered, now: Date, last: Stamp | undefined): Stamp {
  return { key: personStamp(id), at: stampAfter(now, last?.at), workspace };
}
