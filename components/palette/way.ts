/** Ways: everything that can be done from anywhere in the sidebar, as data for menus, keys, the palette and the help page. */

/** Where a way stands in the palette and the help page. */
export type WayGroup = 'item' | 'go' | 'make' | 'show';

/** One way. */
export interface Way {
  /** Unique and stable: what was used last is remembered by it. */
  id: string;
  group: WayGroup;
  label: string;
  /** A quiet second line, or ''. */
  note: string;
  /** A single key that does it from anywhere, or ''. */
  key: string;
  /** Whether the menu of Today offers it. */
  inMenu: boolean;
  run: () => void;
}

/** A way from what differs between them. */
export function way(
  id: string,
  group: WayGroup,
  label: string,
  run: () => void,
  more: Partial<Way> = {},
): Way {
  return { id, group, label, run, note: '', key: '', inMenu: false, ...more };
}
