/** The base in which lines say instants and spans. */
export const LINE_BASE = 36;

const BAR = 124;
const COMMA = 44;
/** Most items have waited for nobody. */
const NONE: readonly number[] = [];
const [ZERO, NINE] = [48, 57];

/**
 * Reads the parts of a line, which '|' parts, one after the other. It takes no text apart that is but a number: ten thousand
 * lines are read while somebody waits, and most of the time else went into strings thrown away at once.
 */
export class LineReader {
  readonly #line: string;
  #at: number;

  /** Begins at an index. */
  constructor(line: string, at: number) {
    this.#line = line;
    this.#at = at;
  }

  /** Whether more parts were asked for than there are. */
  get isShort(): boolean {
    return this.#at > this.#line.length + 1;
  }

  /** The next part. */
  text(): string {
    const from = this.#at;
    const bar = this.#line.indexOf('|', from);
    const end = bar < 0 ? this.#line.length : bar;
    this.#at = end < from ? from + 1 : end + 1;
    return this.#line.slice(from, end);
  }

  /** The next part as a number that is written with ten digits; 0 for anything else. */
  count(): number {
    const from = this.#at;
    let value = 0;
    for (let code = this.#code(); code >= ZERO && code <= NINE; code = this.#code()) {
      value = value * 10 + code - ZERO;
      this.#at += 1;
    }
    if (this.#code() === BAR) {
      this.#at += 1;
      return value;
    }
    // A fraction, the last part, or nothing that was written here.
    this.#at = from;
    const number = Number(this.text());
    return Number.isFinite(number) ? number : 0;
  }

  /** Whether the next part is '1'; null where it is empty. */
  flag(): boolean | null {
    const code = this.#code();
    if (code === BAR) {
      this.#at += 1;
      return null;
    }
    return this.count() === 1;
  }

  /** The next part as a whole number in {@link LINE_BASE}; null where there is none. */
  whole(): number | null {
    const found = this.#digits();
    this.#toNext();
    return found;
  }

  /** The next part as whole numbers, which ',' parts. */
  wholes(): readonly number[] {
    const first = this.#digits();
    if (first === null && this.#code() === BAR) {
      this.#toNext();
      return NONE;
    }
    const all = first === null ? [] : [first];
    while (this.#code() === COMMA) {
      this.#at += 1;
      const next = this.#digits();
      if (next !== null) all.push(next);
    }
    this.#toNext();
    return all;
  }

  /** Past what is left of this part. */
  #toNext(): void {
    if (this.#code() === BAR) this.#at += 1;
    else this.text();
  }

  #code(): number {
    return this.#line.charCodeAt(this.#at);
  }

  #digits(): number | null {
    let value: number | null = null;
    for (; ; this.#at += 1) {
      const digit = digitOf(this.#code());
      if (digit < 0) return value;
      value = (value ?? 0) * LINE_BASE + digit;
    }
  }
}

function digitOf(code: number): number {
  if (code >= ZERO && code <= NINE) return code - ZERO;
  return code >= 97 && code <= 122 ? code - 87 : -1;
}
