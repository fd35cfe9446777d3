import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Way } from '@/components/palette/way';
import { offeredNow } from './offered';

/** The palette: `offered` is what the view in front adds to it, null while it is closed. */
export interface PaletteState {
  offered: readonly Way[] | null;
  close: () => void;
}

const OPEN = 'right-hand-palette';

/** Opens the palette of this sidebar; Ctrl+K or ⌘K does the same. */
export function openPalette(): void {
  document.dispatchEvent(new Event(OPEN));
}

/** Opens and closes the palette. A dialog that is open stays in front, and typing goes on: the keys are no letters. */
export function usePalette(): PaletteState {
  const [offered, setOffered] = useState<readonly Way[] | null>(null);
  useEffect(() => {
    const open = () => setOffered((now) => now ?? offeredNow());
    const listen = (event: KeyboardEvent) => {
      const wanted =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'k';
      if (!wanted || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    document.addEventListener(OPEN, open);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener(OPEN, open);
    };
  }, []);
  return useMemo(() => ({ offered, close: () => setOffered(null) }), [offered]);
}
