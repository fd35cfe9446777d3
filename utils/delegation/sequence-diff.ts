/** The longest part that two sequences have in common, in order. */

/** More cells than this are not compared one by one; what is equal at both ends is always found. */
const MOST_CELLS = 4_000_000;

/** Pairs of indices [in `a`, in `b`] of what is common to both, rising in both. */
export function commonOf<T>(a: readonly T[], b: readonly T[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const inner = innerOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...inner.map(([i, j]): [number, number] => [i + start, j + start]),
    ...Array.from({ length: end }, (_, i): [number, number] => [a.length - end + i, b.length - end + i]),
  ];
}

function innerOf<T>(a: readonly T[], b: readonly T[]): [number, number][] {
  const wide = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * wide > MOST_CELLS) return [];
  const longest = new Uint32Array((a.length + 1) * wide);
  const at = (i: number, j: number): number => longest[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
