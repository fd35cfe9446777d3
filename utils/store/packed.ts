/** Many short strings and small numbers in few large values, which a database reads and keeps at once. */

/** Strings one after the other, and where each ends. */
export interface Packed {
  text: string;
  ends: Uint32Array<ArrayBuffer>;
}

/** Puts strings together. */
export function pack(strings: readonly string[]): Packed {
  const ends = new Uint32Array(strings.length);
  let end = 0;
  for (const [i, one] of strings.entries()) ends[i] = end += one.length;
  return { text: strings.join(''), ends };
}

/** The string at an index. */
export function stringAt({ text, ends }: Packed, i: number): string {
  return text.slice(i === 0 ? 0 : ends[i - 1], ends[i]);
}

/** In sorted strings the index of the first that is not before `wanted`; their number where all are. */
export function lowerBound(sorted: Packed, wanted: string): number {
  let [low, high] = [0, sorted.ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stringAt(sorted, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes that grow as they are written. */
export class Bytes {
  #held = new Uint8Array(4096);
  length = 0;

  /** Writes a whole number from 0 to 2^31 in as few bytes as it needs, seven bits in each. */
  write(value: number): void {
    if (this.length + 5 > this.#held.length) {
      const larger = new Uint8Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    let rest = value;
    while (rest > 127) {
      this.#held[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#held[this.length++] = rest;
  }

  /** What was written, and no more. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#held.slice(0, this.length);
  }
}

/** Whether a bit is set. */
export function hasBit(bits: Uint8Array, i: number): boolean {
  return ((bits[i >> 3] ?? 0) & (1 << (i & 7))) !== 0;
}

/** Sets a bit; whether it was not set before. */
export function setBit(bits: Uint8Array, i: number): boolean {
  if (hasBit(bits, i)) return false;
  bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  return true;
}

/** As many bits, none of them set. */
export function noBits(count: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array((count + 7) >> 3);
}
