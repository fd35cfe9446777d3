/**
 * Search by scanning: titles first, which are short rows read in the order of the lists, then whole items in the same
 * order. What needs the user comes first, then what is with the assistant, to brief, done (the newest first), dropped.
 */
import { at, type Section } from '@/utils/delegation/derive';
import type { Item, Person } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { foldText, matches, queryWords } from './fold-text';
import { inSection } from './keys';
import type { Store } from './open';

const SECTION_ORDER: readonly Section[] = ['needs', 'with', 'brief', 'done', 'dropped'];
/** Rows and items per read: few enough that a stop, and the first hits, never wait long. */
const ROWS = 1000;
const ITEMS = 200;

interface Options {
  limit: number;
  now: Date;
  /** Stops the search, which then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with all hits so far each time there are more; the last call is what the promise gives. */
  onRows?: (rows: Row[]) => void;
}

/** The first `limit` items in which every word of `query` begins some word; hits in the title come first. */
export async function search(
  store: Store,
  workspace: string,
  query: string,
  { limit, now, signal, onRows }: Options,
): Promise<Row[]> {
  const words = queryWords(query);
  const hits: Row[] = [];
  const others: string[] = [];
  if (words.length === 0) return hits;
  const add = (items: Item[]): boolean => {
    if (items.length > 0) {
      hits.push(...items.slice(0, limit - hits.length).map((item) => rowOf(at(item, now))));
      onRows?.([...hits]);
    }
    return hits.length >= limit;
  };
  for await (const rows of allRows(store, workspace)) {
    signal?.throwIfAborted();
    const found: string[] = [];
    for (const { id, title } of rows) (matches(foldText(title), words) ? found : others).push(id);
    if (add(await readItems(store, found.slice(0, limit - hits.length)))) return hits;
  }
  for (let from = 0; from < others.length; from += ITEMS) {
    const items = await readItems(store, others.slice(from, from + ITEMS));
    signal?.throwIfAborted();
    if (add(items.filter((item) => matches(foldText(textOf(item)), words)))) return hits;
  }
  return hits;
}

async function* allRows(store: Store, workspace: string): AsyncGenerator<Row[]> {
  for (const section of SECTION_ORDER) {
    const whole = inSection(workspace, section);
    for (let range = whole, full = true; full;) {
      const rows = await store.getAll('order', range, ROWS);
      yield rows;
      const last = rows.at(-1);
      full = rows.length === ROWS;
      if (last !== undefined)
        range = IDBKeyRange.bound([workspace, section, last.rank, last.id], range.upper, true);
    }
  }
}

async function readItems(store: Store, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const items = store.transaction('items').store;
  const found = await Promise.all(ids.map((id) => items.get(id)));
  return found.filter((item) => item !== undefined);
}

/** Everything of an item that a person may remember it by. */
function textOf({ title, source, brief, stageNote }: Item): string {
  const people: (Person | null)[] = [source.author, ...(source.recipients ?? []), ...(source.members ?? [])];
  const lists = source.checklists ?? [];
  return [
    title,
    source.title,
    ...people.flatMap((person) => (person === null ? [] : [person.name, person.email])),
    source.siteName,
    source.board,
    source.list,
    source.project,
    ...(source.labels ?? []),
    ...source.attachments.map((file) => file.name),
    ...lists.flatMap((list) => [list.title, ...list.items.map((entry) => entry.text)]),
    brief.goal,
    ...brief.steps.map((step) => step.text),
    brief.guidelines,
    brief.materials,
    stageNote,
    source.selection,
    source.excerpt,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');
}
