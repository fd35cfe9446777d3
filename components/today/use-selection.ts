import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { isTyping } from '@/components/ui/use-keys';
import { useLatest } from '@/components/ui/use-latest';
import type { Row } from '@/utils/delegation/row';

/** Which rows of a list are picked, as its cards see it. */
export interface Picks {
  /** Whether rows are being picked: a press picks instead of opening. */
  on: boolean;
  has: (id: string) => boolean;
  /** Picks the row or lets it go, `through` also every row between it and the last one picked. */
  toggle: (row: Row, through: boolean) => void;
}

/** The rows picked in a list, and what can be done with the picking itself. */
export interface Selection {
  picks: Picks;
  /** As they stand now where the list shows them, else as they were picked. */
  rows: readonly Row[];
  begin: () => void;
  pickAll: (rows: readonly Row[]) => void;
  leave: () => void;
}

interface State {
  on: boolean;
  picked: ReadonlyMap<string, Row>;
  anchor: string | null;
}

const NONE: State = { on: false, picked: new Map(), anchor: null };

function toggled(state: State, row: Row, through: boolean, shown: readonly Row[]): State {
  const picked = new Map(state.picked);
  const range = through ? between(shown, state.anchor, row.id) : [];
  if (range.length > 0) for (const one of range) picked.set(one.id, one);
  else if (!picked.delete(row.id)) picked.set(row.id, row);
  return { on: true, picked, anchor: row.id };
}

function between(rows: readonly Row[], from: string | null, to: string): readonly Row[] {
  const ends = [rows.findIndex(({ id }) => id === from), rows.findIndex(({ id }) => id === to)];
  const [start = -1, end = -1] = ends.sort((a, b) => a - b);
  return start < 0 ? [] : rows.slice(start, end + 1);
}

/** Picking rows of a list: begun by `begin` or by the key `x` on a card, left by Escape. */
export function useSelection(shown: readonly Row[]): Selection {
  const [state, setState] = useState(NONE);
  const latest = useLatest(shown);
  const { on, picked } = state;
  useLayoutEffect(() => {
    if (!on) return undefined;
    // Before the page's own Escape, which would go back.
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      setState(NONE);
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [on]);
  const rows = useMemo(() => {
    if (picked.size === 0) return [];
    const now = new Map(shown.flatMap((row) => (picked.has(row.id) ? [[row.id, row] as const] : [])));
    return [...picked.values()].map((row) => now.get(row.id) ?? row);
  }, [picked, shown]);
  const picks = useMemo<Picks>(
    () => ({
      on,
      has: (id) => picked.has(id),
      toggle: (row, through) => setState((held) => toggled(held, row, through, latest.current)),
    }),
    [on, picked, latest],
  );
  return {
    picks,
    rows,
    begin: () => setState((held) => ({ ...held, on: true })),
    pickAll: (all) => setState({ on: true, picked: new Map(all.map((row) => [row.id, row])), anchor: null }),
    leave: () => setState(NONE),
  };
}
