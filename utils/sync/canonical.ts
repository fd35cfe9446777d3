/** JSON in one spelling, so that what is signed is the same text everywhere. */

/** `value`, plain JSON, with the keys of every object sorted; members that are undefined are left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
