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
  for (let at = term === 0 ? 0 : (ends[term - 1] ?? 0); at < end;) {
    let [value, shift] = [0, 0];
    let byte: number;
    do {
      byte = posts[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    doc += value >> 1;
    call((doc << 1) | (value & 1));
  }
}
