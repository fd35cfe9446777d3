import { useLayoutEffect } from 'preact/hooks';
import { useLatest } from './use-latest';

/** Whether a key pressed at `target` is text being typed, or belongs to a menu or dialog that is open. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog, [role="menu"]') !== null) return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * Listens to single keys on the whole page, never while text is typed and never with Ctrl, Alt or Meta.
 * `onKey` says whether it has used the key.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const latest = useLatest(onKey);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target)) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [latest]);
}
