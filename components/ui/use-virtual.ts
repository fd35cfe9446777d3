import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Rows kept beyond each edge of the view, so that scrolling meets what is there already. */
export const BEYOND = 6;
/** The same while a list is new: what is not in view can wait until what is has been painted. */
const BEYOND_WHEN_NEW = 1;

/** What {@link useVirtual} takes; sizes in CSS pixels. */
export interface VirtualOptions {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  estimate: (index: number) => number;
  key: (index: number) => string;
  /** Rows to keep in the page wherever the list is scrolled to. */
  pinned: () => number[];
  padding: number;
  gap: number;
}

/** The virtualizer of `options.scroller`, re-rendering its component when the rows in view change. */
export function useVirtual(options: VirtualOptions): Virtualizer<HTMLElement, HTMLElement> {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const first = options.count > 0 ? options.key(0) : null;
  const painted = useRef<string | null>(null);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const settings = {
    count: options.count,
    getScrollElement: () => options.scroller.current,
    estimateSize: options.estimate,
    getItemKey: options.key,
    rangeExtractor: (range: Range) => withPinned(range, options.pinned()),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // Enough for a first paint before the element's real size is known.
    initialRect: { width: 380, height: 900 },
    overscan: painted.current === first ? BEYOND : BEYOND_WHEN_NEW,
    gap: options.gap,
    paddingStart: options.padding,
    paddingEnd: options.padding,
    scrollPaddingStart: options.padding,
    scrollPaddingEnd: options.padding,
    onChange: () => render(undefined),
  };
  held.current ??= new Virtualizer(settings);
  const virtualizer = held.current;
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useEffect(() => {
    if (painted.current === first) return;
    painted.current = first;
    render(undefined);
  }, [first]);
  return virtualizer;
}

function withPinned(range: Range, pinned: number[]): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (const index of pinned) if (index >= 0 && index < range.count) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
}
