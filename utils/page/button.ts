/** The in-page button. It only shows and reports clicks; what they mean is the session's business. */
import { createHost } from './shadow';
import type { Known, PageWords } from '@/utils/browser/messages';
import type { Anchor } from '@/utils/sites/site';

const CSS = `:host{display:inline-flex;vertical-align:middle;margin:0 8px;flex:none}
:host([data-floating]){position:fixed;right:24px;bottom:24px;z-index:2147483000;margin:0;filter:drop-shadow(0 2px 6px rgb(0 0 0/.3))}
button{display:inline-flex;align-items:center;gap:6px;height:28px;padding:0 10px;white-space:nowrap;border:1px solid var(--accent);border-radius:10px;background:var(--accent);color:var(--on)}
button:hover{filter:brightness(1.1)}
button[data-known]{background:var(--paper);color:var(--ink);border-color:var(--line)}
button[aria-busy=true]{opacity:.6}
svg{width:14px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}`;

const SVG = 'http://www.w3.org/2000/svg';

function arrow(page: Document): SVGElement {
  const icon = page.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M2 8h11M9 4l4 4-4 4');
  icon.append(path);
  return icon;
}

/** The button as the session handles it. */
export interface PageButton {
  host: HTMLElement;
  /** Shows the state of an item, or the offer to delegate. */
  show(known: Known | null): void;
  /** While a click is being answered further clicks do nothing. */
  busy(is: boolean): void;
  /** Puts the button at its place; does nothing when it is there already. */
  place(anchor: Anchor): void;
  /** Without a place of its own: in the corner of the window. */
  float(): void;
  /** Whether it stands in the corner. */
  floats(): boolean;
  remove(): void;
}

function isPlaced(host: Element, { element, place }: Anchor): boolean {
  if (place === 'append') return host.parentElement === element;
  return host === (place === 'after' ? element.nextElementSibling : element.previousElementSibling);
}

/** Makes the button; `onClick` runs within the click, so that it may still open the sidebar. */
export function createButton(
  page: Document,
  words: PageWords,
  onClick: (shift: boolean) => void,
): PageButton {
  const { host, root } = createHost(page, 'button', CSS);
  const button = page.createElement('button');
  const label = page.createElement('span');
  button.type = 'button';
  button.append(arrow(page), label);
  root.append(button);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-busy') !== 'true') onClick(event.shiftKey);
  });
  const show = (known: Known | null): void => {
    const text = known?.label ?? words.delegate;
    if (label.textContent !== text) label.textContent = text;
    button.title = known === null ? words.hint : words.openHint;
    button.toggleAttribute('data-known', known !== null);
  };
  show(null);
  return {
    host,
    show,
    busy: (is) => button.setAttribute('aria-busy', String(is)),
    place(anchor) {
      host.removeAttribute('data-floating');
      if (isPlaced(host, anchor)) return;
      anchor.element[anchor.place](host);
    },
    float() {
      host.setAttribute('data-floating', '');
      if (host.parentElement !== page.body) page.body.append(host);
    },
    floats: () => host.isConnected && host.hasAttribute('data-floating'),
    remove: () => host.remove(),
  };
}
