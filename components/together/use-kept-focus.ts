import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the focus goes after something was done: the first field that was not taken, else what says where it stands. */
const AT_FAULT = '[role=alert]';
const FIELD = 'textarea:not([readonly]), input:not([hidden])';

/**
 * Work disables the button that began it, or takes it away, and the focus with it: when the work ends, the focus goes to the
 * field at fault, or to what is marked with `data-outcome`, so that keyboard and screen reader go on from there.
 */
export function useKeptFocus(busy: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(busy);
  useEffect(() => {
    const ended = was.current && !busy;
    was.current = busy;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (ended && lost) whereTo(place.current)?.focus();
  }, [busy]);
  return place;
}

function whereTo(view: HTMLElement | null): HTMLElement | null {
  const field = view?.querySelector(AT_FAULT)?.parentElement?.querySelector<HTMLElement>(FIELD);
  return field ?? view?.querySelector<HTMLElement>('[data-outcome]') ?? null;
}
