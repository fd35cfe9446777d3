/** The first `count` of what is found. */
export function some<T>(found: Iterable<T>, count: number): T[] {
  const all: T[] = [];
  for (const one of found) {
    all.push(one);
    if (all.length === count) break;
  }
  return all;
}
