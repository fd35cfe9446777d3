/** Which sequences of which logs are somewhere. */

/** Grows by ranges in any order, with any overlap. */
export class Coverage {
  readonly #ranges = new Map<string, [from: number, to: number][]>();

  add(log: string, from: number, to: number): void {
    const ranges = this.#ranges.get(log) ?? [];
    const last = ranges.at(-1);
    // Mostly they come in order, one after the other.
    if (last !== undefined && from >= last[0] && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
    this.#ranges.set(log, ranges);
  }

  /** Up to where a log is there without a gap from `after` + 1 on; `after` when that is missing. */
  through(log: string, after = 0): number {
    const ranges = (this.#ranges.get(log) ?? []).toSorted(([a], [b]) => a - b);
    return ranges.reduce((end, [from, to]) => (from <= end + 1 ? Math.max(end, to) : end), after);
  }
}
