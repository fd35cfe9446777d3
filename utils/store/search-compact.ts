/** Keeps the segments of the search index few: several of one size become one, and one that lost much is written anew. */
import type { Store } from './open';
import { hasBit, setBit, stringAt } from './packed';
import type { KnownDocs, Steps } from './search-build';
import { merged, type Worn } from './search-merge';
import { putSegment, readGone, readList, readSegment, type Listed } from './search-pieces';
import { docWith, idIn, type Segment } from './search-segment';
import { beginRead, beginWrite, commit, put, remove, type Writing } from './transaction';
import { unhurried } from './unhurried';

/** So many segments of about one size become one, up to this size, so that the pieces stay small enough to be read at once. */
const TOGETHER = 8;
const LARGEST = 200_000;

const STORES = ['index'] as const;
type Tx = Writing<typeof STORES>;

/** Makes one segment of several where that is worth it; resolves with whether it was. */
export async function mergeSome(
  store: Store,
  workspace: string,
  known: KnownDocs,
  { signal }: Steps = {},
): Promise<boolean> {
  const reading = beginRead(store, ['index']).objectStore('index');
  const chosen = toMerge((await readList(reading, workspace)).segments);
  if (chosen.length === 0) return false;
  const worn = await Promise.all(
    chosen.map(async (listed): Promise<Worn> => {
      const read = [readSegment(reading, workspace, listed.n), readGone(reading, workspace, listed)] as const;
      const [segment, gone] = await Promise.all(read);
      return { segment, gone };
    }),
  );
  const segment = await unhurried(merged(worn), signal);
  const tx = beginWrite(store, STORES);
  await commit(tx, () => replace(tx, workspace, chosen, { worn, segment, known }));
  return true;
}

/** The smallest segments of which there are enough; or one that has lost half of its items. */
function toMerge(segments: readonly Listed[]): Listed[] {
  const left = ({ docs, gone }: Listed): number => docs - gone;
  const worn = segments.find((one) => one.gone > 0 && left(one) <= one.gone);
  if (worn !== undefined) return [worn];
  const sizes = new Map<number, Listed[]>();
  for (const one of segments) {
    const size = Math.floor(Math.log(Math.max(left(one), 1)) / Math.log(TOGETHER));
    sizes.set(size, [...(sizes.get(size) ?? []), one]);
  }
  for (const [, alike] of [...sizes].sort(([a], [b]) => a - b)) {
    const first = alike.slice(0, TOGETHER);
    const together = first.reduce((sum, one) => sum + left(one), 0);
    if (first.length === TOGETHER && together <= LARGEST) return first;
  }
  return [];
}

interface Replacing {
  worn: readonly Worn[];
  segment: Segment;
  known: KnownDocs;
}

/** Puts `segment` in the place of those it was made of, unless somebody else did something with them. */
async function replace(
  tx: Tx,
  workspace: string,
  chosen: readonly Listed[],
  { worn, segment, known }: Replacing,
): Promise<void> {
  const index = tx.objectStore('index');
  const list = await readList(index, workspace);
  const isChosen = ({ n }: Listed): boolean => chosen.some((one) => one.n === n);
  if (list.segments.filter(isChosen).length < chosen.length) return;
  const docs = segment.docs.byId.length;
  const made: Listed = { n: list.next, docs, gone: 0 };
  const gone = await readGone(index, workspace, made);
  for (const [i, listed] of chosen.entries()) {
    const held = worn[i];
    const now = await readGone(index, workspace, listed);
    // What left since it was read has to leave what was made of it too.
    for (let doc = 0; held !== undefined && doc < listed.docs; doc++) {
      if (!hasBit(now, doc) || hasBit(held.gone, doc)) continue;
      const id = idIn(stringAt(held.segment.docs.lines, doc));
      if (setBit(gone, docWith(segment.docs, id))) made.gone++;
    }
    for (const piece of ['docs', 'words', 'gone'] as const) remove(tx, 'index', [workspace, piece, listed.n]);
    known.delete(listed.n);
  }
  const others = list.segments.filter((one) => !isChosen(one));
  const segments = docs === 0 ? others : [...others, made];
  put(tx, 'index', { version: list.version + 1, next: list.next + 1, segments }, [workspace, 'list', 0]);
  if (docs === 0) return;
  putSegment(tx, workspace, list.next, segment);
  if (made.gone > 0) put(tx, 'index', gone, [workspace, 'gone', list.next]);
  known.set(list.next, segment.docs);
}
