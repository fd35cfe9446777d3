/** What a workspace keeps besides items (kept.ts), told by its ids. */

/** The kinds, and what their ids begin with. */
export const KEPT = { procedure: 'sop_', recurrence: 'rec_', time: 'hrs_' } as const;

/** One of {@link KEPT}. */
export type KeptKind = keyof typeof KEPT;

/** The kind that an id names; null: an item, or a workspace. */
export function keptKind(id: string): KeptKind | null {
  const kinds = Object.keys(KEPT) as KeptKind[];
  return kinds.find((kind) => id.startsWith(KEPT[kind])) ?? null;
}
