import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How a list moves the focus between its rows and keeps it when rows go. */
export interface RowFocus {
  /** Indexes of the rows that must stay in the page. */
  pinned: () => number[];
  entered: (key: string) => void;
  left: (event: FocusEvent) => void;
  /** Asks for the focus on the next row that stops, `step` 1 or -1; its index, or null at the end. */
  next: (step: 1 | -1) => number | null;
}

/** The focus of a list's rows; a row that goes away while focused hands the focus to the one that takes its place. */
export function useRowFocus<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  stops: ((item: T) => boolean) | undefined,
  scroller: RefObject<HTMLElement | null>,
): RowFocus {
  const [wanted, setWanted] = useState<number | null>(null);
  const focused = useRef<{ key: string; index: number } | null>(null);
  const indexOf = (key: string) => items.findIndex((item) => keyOf(item) === key);
  const seek = (from: number, step: 1 | -1): number | null => {
    for (let index = from; index >= 0 && index < items.length; index += step) {
      const item = items[index];
      if (item !== undefined && stops?.(item) === true) return index;
    }
    return null;
  };

  useLayoutEffect(() => {
    const now = focused.current;
    if (now === null) return;
    const index = indexOf(now.key);
    if (index >= 0) focused.current = { key: now.key, index };
    else {
      focused.current = null;
      // Only when the focus fell to the page; the person may have moved it elsewhere meanwhile.
      if (document.activeElement === document.body) setWanted(seek(now.index, 1) ?? seek(now.index - 1, -1));
    }
  }, [items]);

  useLayoutEffect(() => {
    if (wanted === null) return;
    const row = scroller.current?.querySelector(`[data-index="${wanted}"]`);
    row?.querySelector<HTMLElement>('[data-row-focus]')?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);

  return {
    pinned: () => [wanted ?? -1, focused.current === null ? -1 : indexOf(focused.current.key)],
    entered: (key) => {
      focused.current = { key, index: indexOf(key) };
    },
    left: (event) => {
      if (event.relatedTarget !== null) focused.current = null;
    },
    next: (step) => {
      const from = focused.current === null ? -1 : indexOf(focused.current.key);
      const target = seek(from + step, step);
      if (target !== null) setWanted(target);
      return target;
    },
  };
}
