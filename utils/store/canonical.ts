/** JSON in one spelling: what is signed is the same text everywhere, and records are compared whatever the order of their fields. */

/** JSON with the fields of every object in one order; members that are undefined are left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether both say the same; fields that come in one order are compared without sorting them. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}
