import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '@/components/ui/use-latest';

/** Where a step dragged over this row would come to stand. */
export type Edge = 'above' | 'below';

interface Drag {
  row: RefObject<HTMLElement | null>;
  handle: RefObject<HTMLElement | null>;
  /** Names the list, so that nothing is dropped into another. */
  list: string;
  step: string;
  /** `step` was dropped at the `edge` of this row. */
  onDrop: (step: string, edge: Edge) => void;
}

/** Makes a row draggable by its handle and a place to drop others of its list; says where a drop would go now. */
export function useStepDrag({ row, handle, list, step, onDrop }: Drag): {
  edge: Edge | null;
  dragged: boolean;
} {
  const [edge, setEdge] = useState<Edge | null>(null);
  const [dragged, setDragged] = useState(false);
  const drop = useLatest(onDrop);
  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current];
    if (element === null || dragHandle === null) return undefined;
    const stopDrag = draggable({
      element,
      dragHandle,
      getInitialData: () => ({ list, step }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
    const stopDrop = dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['list'] === list && source.data['step'] !== step,
      onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ source, location }) => {
        setEdge(null);
        const dropped = source.data['step'];
        const at = edgeAt(element, location.current.input.clientY);
        if (typeof dropped === 'string') drop.current(dropped, at);
      },
    });
    return () => {
      stopDrag();
      stopDrop();
    };
  }, [row, handle, list, step, drop]);
  return { edge, dragged };
}

function edgeAt(element: HTMLElement, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'above' : 'below';
}
