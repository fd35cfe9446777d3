/** What the bench measures of search, inside the extension. */
import { scopeOf } from '@/utils/delegation/workspace';
import { moveItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { search, prepareSearch } from '@/utils/store/search';
import { improveIndex, isIndexBehind } from '@/utils/store/search-index';
import { forgetSearch } from '@/utils/store/search-memory';
import { currentWorkspace } from '@/utils/store/workspaces';
import { inTurns, timed, type Pairs } from './measure';
import { rareWord, seededId } from './seed';

/** What the index takes once it is built: ms to build it, bytes on disk, segments. */
export interface BuiltIndex {
  ms: number;
  bytes: number;
  segments: number;
}

/** As many rows as the sidebar asks for at first. */
const FIRST = 20;

/** What a person types, a letter at a time. */
export const TYPED = [
  'invoice supplier',
  'person 42',
  'quote flight hotel',
  ...[3, 40, 700, 9000, 31_000].map((n) => rareWord(n)),
  `dentist ${rareWord(90)}`,
  'zzz',
];

/** Indexes all that waits, to its end. */
export async function buildSearch(store: Store): Promise<BuiltIndex> {
  const scope = scopeOf(await currentWorkspace(store));
  const ms = await timed(async () => {
    while (await isIndexBehind(store, scope, 1)) {
      // The background may be at it.
      if (!(await improveIndex(store, scope, { least: 1 }))) await new Promise((go) => setTimeout(go, 200));
    }
  });
  const pieces = await store.getAll('index');
  const bytes = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
  const segments = (await store.getAllKeys('index')).filter(([, piece]) => piece === 'docs').length;
  return { ms, bytes, segments };
}

/** Bytes of a record: of its texts, in which hardly a letter is not Latin, and of its numbers. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 0);
}

/** From nothing in memory to the first answer, ms. */
export async function measureReady(store: Store, rounds: number): Promise<number[]> {
  const scope = scopeOf(await currentWorkspace(store));
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) {
    forgetSearch(store);
    all.push(await timed(() => prepareSearch(store, scope)));
  }
  return all;
}

/** Each keystroke of what is typed: to its first rows, ms. */
export async function measureKeys(store: Store, rounds: number): Promise<number[]> {
  const scope = scopeOf(await currentWorkspace(store));
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) {
    for (const text of TYPED) {
      for (let end = 1; end <= text.length; end++) {
        const query = text.slice(0, end);
        all.push(await timed(() => search(store, scope, query, { limit: FIRST, now: new Date() })));
      }
    }
  }
  return all;
}

/** One `record()` against the same without what it writes for search. */
export async function measureUnsearched(store: Store, rounds: number): Promise<Pairs> {
  const { prototype } = IDBObjectStore;
  const put = prototype.put;
  const without = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]): IDBRequest<IDBValidKey> {
    return this.name === 'unindexed' ? (this.count(IDBKeyRange.only([])) as never) : put.apply(this, args);
  };
  const move = (n: number) =>
    // Of each hundred seeded items the first ten wait to be briefed; those before were moved by another measure.
    moveItem(store, seededId(40_000 + Math.floor(n / 10) * 100 + (n % 10)), 'hand-over', { now: new Date() });
  return inTurns(
    rounds,
    (i) => move(2 * i),
    async (i) => {
      prototype.put = without;
      try {
        await move(2 * i + 1);
      } finally {
        prototype.put = put;
      }
    },
  );
}
