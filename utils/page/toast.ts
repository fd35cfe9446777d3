/** A short word in the corner of the page, with Undo where there is something to take back. */
import type { PageWords } from '@/utils/browser/messages';
import { createHost } from './shadow';

const CSS = `:host{position:fixed;left:24px;bottom:24px;z-index:2147483001}
div{display:flex;align-items:center;gap:12px;max-width:min(420px,calc(100vw - 80px));padding:10px 14px;border-radius:10px;border:1px solid var(--line);background:var(--paper);color:var(--ink);box-shadow:0 4px 16px rgb(0 0 0/.25)}
button{border:0;border-radius:6px;padding:4px 8px;background:none;color:var(--accent)}
button:hover{text-decoration:underline}`;

/** How long a toast stays while nobody points at it or has the focus in it. In ms. */
export const TOAST_MS = 8000;

/** What a toast says and offers. */
export interface ToastContent {
  text: string;
  /** Offered as "Undo". */
  undo?: () => void;
  words: PageWords;
}

/** A place for one toast at a time. */
export interface Toaster {
  show(content: ToastContent): void;
  remove(): void;
}

/** Makes the place for toasts; nothing is added to the page before the first one. */
export function createToaster(page: Document): Toaster {
  const { host, root } = createHost(page, 'toast', CSS);
  const box = page.createElement('div');
  const text = page.createElement('span');
  text.setAttribute('role', 'status');
  const button = page.createElement('button');
  button.type = 'button';
  box.append(text, button);
  root.append(box);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let undo: (() => void) | undefined;
  const remove = (): void => {
    clearTimeout(timer);
    host.remove();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remove, TOAST_MS);
  };
  for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, () => clearTimeout(timer));
  for (const type of ['pointerleave', 'focusout']) host.addEventListener(type, wait);
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') remove();
  });
  button.addEventListener('click', () => {
    remove();
    undo?.();
  });
  return {
    show(content) {
      undo = content.undo;
      button.textContent = undo === undefined ? content.words.close : content.words.undo;
      // The live region must be in the page before its text changes, or nobody reads it out.
      text.textContent = '';
      page.body.append(host);
      text.textContent = content.text;
      wait();
    },
    remove,
  };
}

/** Shows `text` with Undo for these events, then says whether it worked; without events there is nothing to undo. */
export function offerUndo(
  toaster: Toaster,
  words: PageWords,
  text: string,
  events: string[],
  take: (payload: { events: string[] }) => Promise<boolean>,
  after: () => void,
): void {
  const undo = async (): Promise<void> => {
    const done = await take({ events }).catch(() => false);
    toaster.show({ text: done ? words.undone : words.notUndone, words });
    after();
  };
  toaster.show(events.length === 0 ? { text, words } : { text, words, undo: () => void undo() });
}
