/** For each term of a segment of the search index the items it stands in, as bytes. */
import { Bytes, pack, type Packed } from './packed';

/** In which items each term stands; `ends` says where the bytes of each term end. */
export interface SegmentWords {
  terms: Packed;
  posts: Uint8Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
}

/** Writes the lists of terms, which come sorted; each entry is twice the item's number, and one more in the title. */
export class Postings {
  readonly #terms: string[] = [];
  readonly #ends: number[] = [];
  readonly #bytes = new Bytes();

  /** Adds a term; one that stands nowhere is left out. */
  add(term: string, entries: ArrayLike<number>): void {
    if (entries.length === 0) return;
    let last = 0;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0;
      this.#bytes.write((((entry >> 1) - last) << 1) | (entry & 1));
      last = entry >> 1;
    }
    this.#terms.push(term);
    this.#ends.push(this.#bytes.length);
  }

  /** All of them. */
  taken(): SegmentWords {
    return { terms: pack(this.#terms), posts: this.#bytes.taken(), ends: Uint32Array.from(this.#ends) };
  }
}

/** Calls back with the entries of the term at an index. */
export function eachEntry({ posts, ends }: SegmentWords, term: number, call: (entry: number) => void): void {
  const end = ends[term] ?? 0;
  let doc = 0;
  for (let at = startOf(ends, term); at < end;) {
    let byte = posts[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = posts[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    doc += value >> 1;
    call((doc << 1) | (value & 1));
  }
}

/**
 * Sets in `marks`, a byte for each item, the bits `text` of the items in which a term from `first` up to `end` (which is not
 * looked at) stands, and the bits `title` of those where it stands in the title. It reads as {@link eachEntry} does, and
 * calls nobody: a first letter may have a million entries.
 */
export function markEntries(
  { posts, ends }: SegmentWords,
  [first, end]: readonly [number, number],
  marks: Uint8Array,
  text: number,
  title: number,
): void {
  let at = startOf(ends, first);
  for (let term = first; term < end; term++) {
    const last = ends[term] ?? 0;
    let doc = 0;
    while (at < last) {
      let byte = posts[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = posts[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      doc += value >> 1;
      marks[doc] = (marks[doc] ?? 0) | ((value & 1) === 0 ? text : title);
    }
  }
}

function startOf(ends: Uint32Array, term: number): number {
  return term === 0 ? 0 : (ends[term - 1] ?? 0);
}
