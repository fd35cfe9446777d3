import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './VirtualList.module.css';
import { useKeys } from './use-keys';
import { useLatest } from './use-latest';
import { useRowFocus } from './use-row-focus';
import { useVirtual } from './use-virtual';

/** What {@link VirtualList} takes; the list is its own scroller and fills its container. */
export interface VirtualListProps<T> {
  /** Its accessible name. */
  label: string;
  items: readonly T[];
  /** The likely height of a row, in CSS pixels; rows are measured once shown. */
  estimate: (item: T) => number;
  /** The identity of an item. */
  itemKey: (item: T) => string;
  render: (item: T) => ComponentChildren;
  /** Whether `j` and `k` stop at the row; its element marked `data-row-focus` takes the focus. */
  stops?: (item: T) => boolean;
  /** Called when the last rows come into view. */
  onEnd?: () => void;
  gap?: number;
  padding?: number;
}

/** A list of any length that keeps in the page only what is in view, and the row that has the focus. */
export function VirtualList<T>({
  label,
  items,
  estimate,
  itemKey,
  render,
  stops,
  onEnd,
  ...rest
}: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const focus = useRowFocus({ items, keyOf: itemKey, stops }, scroller);
  const virtualizer = useVirtual({
    scroller,
    count: items.length,
    estimate: (index) => {
      const item = items[index];
      return item === undefined ? 0 : estimate(item);
    },
    key: (index) => {
      const item = items[index];
      return item === undefined ? `#${index}` : itemKey(item);
    },
    pinned: focus.pinned,
    padding: rest.padding ?? 0,
    gap: rest.gap ?? 8,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;
  const reachEnd = useLatest(onEnd);
  useLayoutEffect(() => {
    if (items.length > 0 && last >= items.length - 1) reachEnd.current?.();
  }, [last, items.length, reachEnd]);
  useKeys((key) => {
    const step = key === 'j' ? 1 : key === 'k' ? -1 : 0;
    const next = step === 0 ? null : focus.next(step);
    if (next !== null) virtualizer.scrollToIndex(next);
    return next !== null;
  });
  return (
    <div ref={scroller} class={styles['scroller']}>
      <div
        role="list"
        aria-label={label}
        class={styles['list']}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {rows.map((row) => {
          const item = items[row.index];
          return item === undefined ? null : (
            <div
              key={row.key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              data-index={row.index}
              class={styles['row']}
              style={{ transform: `translateY(${row.start}px)`, paddingInline: `${rest.padding ?? 0}px` }}
              onFocusIn={() => focus.entered(itemKey(item))}
              onFocusOut={focus.left}
            >
              {render(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
