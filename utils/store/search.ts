/**
 * Search by scanning: titles first, which are short rows read in the order of the lists, then whole items. What needs
 * the user comes first, then what is with the assistant, to brief, done (the newest first), dropped.
 */
import { at, type Section } from '@/utils/delegation/derive';
import { foldText } from '@/utils/delegation/fold-text';
import type { Item } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import { matches, queryWords } from './fold-text';
import { inSection } from './keys';
import type { Store } from './open';
import { textOf } from './search-text';

const SECTION_ORDER: readonly Section[] = ['needs', 'hand', 'with', 'brief', 'later', 'done', 'dropped'];
/** Rows and items per read: few enough that a stop, and the first hits, never wait long. */
const ROWS = 1000;
const ITEMS = 250;
/** So many items are read one by one in the order of the lists; the rest in the order of their ids, three times as fast. */
const IN_ORDER = 2000;

interface Options {
  limit: number;
  now: Date;
  /** Stops the search, which then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with all hits so far each time there are more. */
  onRows?: (rows: Row[]) => void;
}

interface Hit {
  item: Item;
  place: number;
}

/** The first `limit` items in which every word of `query` begins some word; hits in the title come first. */
export async function search(
  store: Store,
  scope: Scope,
  query: string,
  { limit, now, signal, onRows }: Options,
): Promise<Row[]> {
  const words = queryWords(query);
  const hits: Hit[] = [];
  const roles = new Map(scope.map(({ id, role }) => [id, role]));
  const rows = (): Row[] =>
    hits
      .sort((a, b) => a.place - b.place)
      .slice(0, limit)
      .map(({ item }) => rowOf(at(item, now), roles.get(item.workspace) ?? 'client'));
  if (words.length === 0) return [];
  for await (const found of hitsOf(store, scope, words, limit)) {
    signal?.throwIfAborted();
    if (found.length === 0) continue;
    hits.push(...found);
    onRows?.(rows());
    if (hits.length >= limit) break;
  }
  return rows();
}

/** Hits as they are found, chunk by chunk; empty chunks give the caller its chance to stop. */
async function* hitsOf(
  store: Store,
  scope: Scope,
  words: readonly string[],
  limit: number,
): AsyncGenerator<Hit[]> {
  const others: string[] = [];
  let titles = 0;
  for await (const rows of allRows(store, scope)) {
    const found: string[] = [];
    for (const { id, title } of rows) (matches(foldText(title), words) ? found : others).push(id);
    const items = await readItems(store, found.slice(0, limit));
    yield items.map((item) => ({ item, place: titles++ }));
  }
  const inText = (item: Item): boolean => matches(foldText(textOf(item)), words);
  const places = new Map(others.map((id, i) => [id, titles + i]));
  const toHits = (items: Item[]): Hit[] =>
    items.flatMap((item) => {
      const place = places.get(item.id);
      return place !== undefined && inText(item) ? [{ item, place }] : [];
    });
  for (let from = 0; from < Math.min(others.length, IN_ORDER); from += ITEMS) {
    yield toHits(await readItems(store, others.slice(from, Math.min(from + ITEMS, IN_ORDER))));
  }
  for (const id of others.slice(0, IN_ORDER)) places.delete(id);
  if (places.size > 0) for await (const items of allItems(store)) yield toHits(items);
}

async function* allRows(store: Store, scope: Scope): AsyncGenerator<Row[]> {
  for (const section of SECTION_ORDER) {
    for (const { id } of scope) yield* sectionRows(store, id, section);
  }
}

async function* sectionRows(store: Store, workspace: string, section: Section): AsyncGenerator<Row[]> {
  let range = inSection(workspace, section);
  for (let full = true; full;) {
    const rows = await store.getAll('order', range, ROWS);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined) break;
    range = IDBKeyRange.bound([workspace, section, last.rank, last.id], range.upper, true);
    full = rows.length === ROWS;
  }
}

async function* allItems(store: Store): AsyncGenerator<Item[]> {
  for (let range: IDBKeyRange | null = null; ;) {
    const items: Item[] = await store.getAll('items', range, ITEMS);
    yield items;
    const last = items.at(-1);
    if (last === undefined || items.length < ITEMS) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

async function readItems(store: Store, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const items = store.transaction('items').store;
  const found = await Promise.all(ids.map((id) => items.get(id)));
  return found.filter((item) => item !== undefined);
}
