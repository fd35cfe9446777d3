/** Results of the bench: a figure, its ratio to what it is measured against, and the most that ratio may be. */
import type { Pairs } from '../tests/bench/measure.ts';

/** One result; a `target` of Infinity is none. */
export interface Result {
  what: string;
  figure: string;
  ratio: number;
  target: number;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which `part` (0 to 1) of all lie; NaN of none. */
export function percentile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

/** The medians of two ways, taken in turns, as a ratio. */
export function compared(what: string, { ours, floor }: Pairs, target: number): Result {
  const [a, b] = [median(ours), median(floor)];
  return { what, figure: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms`, ratio: a / b, target };
}

/** A time against the most it may be, in ms. */
export function ofTarget(what: string, ms: number, target: number): Result {
  return { what: `${what}, of ${target} ms`, figure: `${ms.toFixed(1)} ms`, ratio: ms / target, target: 1 };
}

/** Says a result; one without a target is only told. */
export function say({ what, figure, ratio, target }: Result): void {
  const verdict = ratio <= target ? 'within' : 'ABOVE';
  const judged = target === Infinity ? 'no target' : `${verdict} ${target}`;
  console.log(`${what}: ${figure}, ratio ${ratio.toFixed(2)} (${judged})`);
}
