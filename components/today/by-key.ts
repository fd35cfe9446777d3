/** The items by a key of theirs, keys and items in the order they came. */
export function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const held = found.get(key);
    if (held === undefined) found.set(key, [item]);
    else held.push(item);
  }
  return found;
}
