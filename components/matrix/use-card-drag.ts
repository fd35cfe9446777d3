import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '@/components/ui/use-latest';

/** What is dragged within the matrix, so that nothing else is dropped into it. */
const KIND = 'matrix-card';

/** Makes a card draggable; whether it is being dragged now. */
export function useCardDrag(card: RefObject<HTMLElement | null>, id: string): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ kind: KIND, id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [card, id]);
  return dragged;
}

/** Makes a quarter a place to drop cards; whether one is over it now. */
export function useCardDrop(quarter: RefObject<HTMLElement | null>, onDrop: (id: string) => void): boolean {
  const [over, setOver] = useState(false);
  const drop = useLatest(onDrop);
  useEffect(() => {
    const element = quarter.current;
    if (element === null) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['kind'] === KIND,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const { id } = source.data;
        if (typeof id === 'string') drop.current(id);
      },
    });
  }, [quarter, drop]);
  return over;
}
