/** Where the search index is kept: per workspace a list of its segments, and each of them in pieces. */
import { noBits } from './packed';
import type { SegmentWords } from './search-postings';
import type { Segment, SegmentDocs } from './search-segment';
import { put, type WritingTo } from './transaction';

/** A segment as the list knows it. */
export interface Listed {
  n: number;
  docs: number;
  /** How many of its items have left. */
  gone: number;
}

/** The segments of a workspace; `version` is raised by every change of the index. */
export interface IndexList {
  version: number;
  next: number;
  segments: Listed[];
}

/** One record of the store `index`. */
export type IndexPiece = IndexList | SegmentDocs | SegmentWords | Uint8Array<ArrayBuffer>;

/** The key of such a record. */
export type IndexKey = [workspace: string, piece: 'list' | 'docs' | 'words' | 'gone', n: number];

/** What of the store is read in a transaction. */
interface IndexReader {
  get(key: IndexKey): Promise<IndexPiece | undefined>;
}

/** The list of a workspace; of one that was never indexed an empty one. */
export async function readList(index: IndexReader, workspace: string): Promise<IndexList> {
  const held = (await index.get([workspace, 'list', 0])) as IndexList | undefined;
  return held ?? { version: 0, next: 1, segments: [] };
}

/** Which items a segment holds; rejects when it is not there. */
export async function readDocs(index: IndexReader, workspace: string, n: number): Promise<SegmentDocs> {
  const docs = (await index.get([workspace, 'docs', n])) as SegmentDocs | undefined;
  if (docs === undefined) throw new Error(`The search index lacks its segment ${n}.`);
  return docs;
}

/** A segment; rejects when it is not there. */
export async function readSegment(index: IndexReader, workspace: string, n: number): Promise<Segment> {
  const [docs, words] = await Promise.all([
    readDocs(index, workspace, n),
    index.get([workspace, 'words', n]),
  ]);
  if (words === undefined) throw new Error(`The search index lacks the words of its segment ${n}.`);
  return { docs, words: words as SegmentWords };
}

/** Which of its items have left a segment, a bit for each. */
export async function readGone(
  index: IndexReader,
  workspace: string,
  { n, docs }: Listed,
): Promise<Uint8Array<ArrayBuffer>> {
  const held = (await index.get([workspace, 'gone', n])) as Uint8Array<ArrayBuffer> | undefined;
  return held ?? noBits(docs);
}

/** Puts a segment under its number. */
export function putSegment(
  tx: WritingTo<'index'>,
  workspace: string,
  n: number,
  { docs, words }: Segment,
): void {
  const pieces: [IndexKey[1], IndexPiece][] = [
    ['docs', docs],
    ['words', words],
  ];
  for (const [piece, value] of pieces) put(tx, 'index', value, [workspace, piece, n]);
}
