import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchLostFocus } from './lost-focus';
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

/** The row that takes the place of the one that was at `index`. */
function near<T>(rows: Rows<T>, index: number): number | null {
  return seek(rows, index, 1) ?? seek(rows, index - 1, -1);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** The focus of a list's rows; a row that goes away while focused hands the focus to the one that takes its place. */
export function useRowFocus<T>(rows: Rows<T>, scroller: RefObject<HTMLElement | null>): RowFocus {
  const [wanted, setWanted] = useState<number | null>(null);
  const focused = useRef<{ key: string; index: number } | null>(null);
  /** Where a row was that went away while a dialog about it had the focus. */
  const gone = useRef<number | null>(null);
  const latest = useLatest(rows);

  useLayoutEffect(() => {
    const now = focused.current;
    if (now === null) return;
    const index = indexOf(latest.current, now.key);
    focused.current = index < 0 ? null : { key: now.key, index };
    if (index >= 0) return;
    // The focus fell to the page with its row; had the person moved it elsewhere, it would be there.
    if (document.activeElement === document.body) setWanted(near(latest.current, now.index));
    else if (isInDialog(document.activeElement)) gone.current = now.index;
  }, [rows.items, latest]);

  useEffect(
    () =>
      watchLostFocus(() => {
        if (gone.current !== null) setWanted(near(latest.current, gone.current));
        gone.current = null;
      }),
    [latest],
  );

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
      const { relatedTarget: to } = event;
      // A dialog about the row gives the focus back.
      if (to !== null && !isInDialog(to)) focused.current = null;
    },
    next: (step) => {
      const target = seek(rows, indexOf(rows, focused.current?.key) + step, step);
      if (target !== null) setWanted(target);
      return target;
    },
  };
}
