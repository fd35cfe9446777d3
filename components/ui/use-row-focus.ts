import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLatest } from './use-latest';

/** How a list moves the focus between its rows and keeps it when rows go. */
export interface RowFocus {
  /** Indexes of the rows that must stay in the page. */
  pinned: () => number[];
  entered: (key: string) => void;
  left: (event: FocusEvent) => void;
  /** Asks for the focus on the next row that stops, `step` 1 or -1; its index, or null at the end. */
  next: (step: 1 | -1) => number | null;
}

/** What {@link useRowFocus} knows of the list. */
interface Rows<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  stops: ((item: T) => boolean) | undefined;
}

function indexOf<T>({ items, keyOf }: Rows<T>, key: string | undefined): number {
  return key === undefined ? -1 : items.findIndex((item) => keyOf(item) === key);
}

function seek<T>({ items, stops }: Rows<T>, from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item !== undefined && stops?.(item) === true) return index;
  }
  return null;
}

/** The focus of a list's rows; a row that goes away while focused hands the focus to the one that takes its place. */
export function useRowFocus<T>(rows: Rows<T>, scroller: RefObject<HTMLElement | null>): RowFocus {
  const [wanted, setWanted] = useState<number | null>(null);
  const focused = useRef<{ key: string; index: number } | null>(null);
  const latest = useLatest(rows);

  useLayoutEffect(() => {
    const now = focused.current;
    if (now === null) return;
    const index = indexOf(latest.current, now.key);
    focused.current = index < 0 ? null : { key: now.key, index };
    if (index >= 0 || document.activeElement !== document.body) return;
    // The focus fell to the page with its row; had the person moved it elsewhere, it would be there.
    setWanted(seek(latest.current, now.index, 1) ?? seek(latest.current, now.index - 1, -1));
  }, [rows.items, latest]);

  useLayoutEffect(() => {
    if (wanted === null) return;
    const row = scroller.current?.querySelector(`[data-index="${wanted}"]`);
    row?.querySelector<HTMLElement>('[data-row-focus]')?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted, scroller]);

  return {
    pinned: () => [wanted ?? -1, indexOf(rows, focused.current?.key)],
    entered: (key) => {
      focused.current = { key, index: indexOf(rows, key) };
    },
    left: (event) => {
      if (event.relatedTarget !== null) focused.current = null;
    },
    next: (step) => {
      const target = seek(rows, indexOf(rows, focused.current?.key) + step, step);
      if (target !== null) setWanted(target);
      return target;
    },
  };
}
