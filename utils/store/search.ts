/**
 * Search over everything that items say. What needs the user comes first, then what is with the assistant, to brief, done
 * (the newest first), dropped; and of what has words, first what has them all in its title. Items that the index does not
 * hold as they are now are looked at themselves, so that what is found is always right.
 */
import { at } from '@/utils/delegation/derive';
import type { Item } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { NO_FILTERS, type SearchFilters } from '@/utils/delegation/search-filters';
import type { Scope, ScopedWorkspace } from '@/utils/delegation/workspace';
import { isDue } from './keys';
import type { Store } from './open';
import { stringAt } from './packed';
import { askedOf, docOf, listedAt } from './search-doc';
import { know, lastKnown, READ_STORES, type Known, type Part, type Reading } from './search-memory';
import { idIn, IN_TITLE, levelOf, levelsIn, lineOf, placeIn, type Asked, type Doc } from './search-segment';
import { beginRead, get } from './transaction';

/** Items that are not indexed are read so many at a time: few enough that a stop never waits long. */
const READ = 200;

/** What was found; `count` includes what is beyond the limit. */
export interface Found {
  rows: Row[];
  count: number;
}

interface Options {
  filters?: SearchFilters;
  /** IANA; whose days the dates in `filters` are. */
  zone?: string;
  limit: number;
  now: Date;
  /** Stops the search, which then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with all that was found so far each time there is more. */
  onFound?: (found: Found) => void;
}

interface Hit {
  /** The number of its workspace in the scope. */
  nth: number;
  inTitle: boolean;
  line: string;
}

/** The first `limit` items in which every word of `query` begins some word, and for which all of `filters` hold. */
export async function search(
  store: Store,
  scope: Scope,
  query: string,
  { filters = NO_FILTERS, zone = 'UTC', limit, now, signal, onFound }: Options,
): Promise<Found> {
  const asked = askedOf(query, filters, zone);
  if (asked === null) return { rows: [], count: 0 };
  const show = async (hits: Hits, tx: Reading): Promise<Found> => {
    const rows = await Promise.all(hits.first().map(({ nth, line }) => readRow(tx, scope[nth], line, now)));
    return { rows: rows.filter((row) => row !== null), count: hits.count };
  };
  // All that is indexed, and what of it changed since, as of one moment.
  const tx = beginRead(store, READ_STORES);
  const looking = Promise.all(scope.map((workspace) => know(store, tx, workspace)));
  // While the database is asked whether anything has changed: between two keystrokes hardly ever.
  const last = scope.map(({ id }) => lastKnown(store, id));
  const guess = new Hits(limit);
  for (const [nth, one] of last.entries()) if (one !== null) guess.addKnown(one, asked, nth);
  const guessed = show(guess, tx);
  // Where it is of no use nobody waits for it.
  guessed.catch(() => undefined);
  const known = await looking;
  signal?.throwIfAborted();
  const hits = known.every(({ state }, nth) => state === last[nth]?.state) ? guess : new Hits(limit);
  if (hits !== guess) for (const [nth, one] of known.entries()) hits.addKnown(one, asked, nth);
  let found = await (hits === guess ? guessed : show(hits, tx));
  for (const [nth, { unread }] of known.entries()) {
    const workspace = scope[nth];
    for (let from = 0; workspace !== undefined && from < unread.length; from += READ) {
      signal?.throwIfAborted();
      if (found.count > 0) onFound?.(found);
      const part = beginRead(store, READ_STORES);
      const docs = await readDocs(part, unread.slice(from, from + READ), workspace.id);
      const before = hits.count;
      for (const [item, said] of docs) hits.addDoc(docOf(item, said, workspace.role), asked, nth);
      if (hits.count > before) found = await show(hits, part);
    }
  }
  signal?.throwIfAborted();
  return found;
}

/** Reads what search holds of these workspaces, so that the first keystroke need not wait for it. */
export async function prepareSearch(store: Store, scope: Scope): Promise<void> {
  const tx = beginRead(store, READ_STORES);
  await Promise.all(scope.map((workspace) => know(store, tx, workspace)));
}

/** A row as lists show it, which is small and near to its like; of what came due since it was put there, the item says it. */
async function readRow(
  tx: Reading,
  workspace: ScopedWorkspace | undefined,
  line: string,
  now: Date,
): Promise<Row | null> {
  if (workspace === undefined) return null;
  const { section, rank } = listedAt(placeIn(line));
  const row = await get(tx, 'order', [workspace.id, section, rank, idIn(line)]);
  if (row !== undefined && !isDue(row.nextChange, now)) return row;
  const item = await get(tx, 'items', idIn(line));
  return item?.workspace === workspace.id ? rowOf(at(item, now), workspace.role) : null;
}

async function readDocs(tx: Reading, ids: readonly string[], workspace: string) {
  const [items, events] = [tx.objectStore('items'), tx.objectStore('events').index('item')];
  const read = await Promise.all(ids.map((id) => Promise.all([items.get(id), events.getAll(id)] as const)));
  return read.flatMap(([item, said]): [Item, typeof said][] =>
    item?.workspace === workspace ? [[item, said]] : [],
  );
}

/** The best of what was found, and how many there are. */
class Hits {
  count = 0;
  readonly #limit: number;
  #hits: Hit[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  addKnown({ parts, fresh }: Known, asked: Asked, nth: number): void {
    for (const part of parts) this.#addPart(part, asked, nth);
    for (const doc of fresh) this.addDoc(doc, asked, nth);
  }

  addDoc(doc: Doc, asked: Asked, nth: number): void {
    const level = levelOf(doc, asked);
    if (level === 0) return;
    this.count += 1;
    this.#hits.push({ nth, inTitle: level === IN_TITLE, line: lineOf(doc) });
  }

  /** A segment is in the order of the lists: of each kind its first ones are its best. */
  #addPart({ segment, hidden }: Part, asked: Asked, nth: number): void {
    const levels = levelsIn(segment, asked, hidden);
    let [titles, texts] = [0, 0];
    for (let doc = 0; doc < levels.length; doc++) {
      const level = levels[doc] ?? 0;
      if (level === 0) continue;
      this.count += 1;
      const inTitle = level === IN_TITLE;
      if ((inTitle ? titles++ : texts++) >= this.#limit) continue;
      this.#hits.push({ nth, inTitle, line: stringAt(segment.docs.lines, doc) });
    }
  }

  /** The best, in their order. */
  first(): Hit[] {
    this.#hits = this.#hits.sort(byPlace).slice(0, this.#limit);
    return this.#hits;
  }
}

function byPlace(a: Hit, b: Hit): number {
  if (a.inTitle !== b.inTitle) return a.inTitle ? -1 : 1;
  const [one, other] = [a.line.charAt(0), b.line.charAt(0)];
  if (one !== other) return one < other ? -1 : 1;
  if (a.nth !== b.nth) return a.nth - b.nth;
  return a.line < b.line ? -1 : 1;
}
