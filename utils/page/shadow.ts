/** Our own elements in a stranger's page: a plain element with an open shadow root, its style out of the page's reach. */

/** What a page must not hear of our elements: its shortcuts and focus traps would answer. */
const KEPT_FROM_PAGE = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress'];

/** Light and dark as the person's system says; the host undoes what it would inherit from the page. */
const TOKENS = `:host{all:initial;--paper:#faf9f6;--ink:#1b2230;--accent:#0e6655;--line:#c9c5ba;--on:#fff;font:500 13px/1.2 system-ui,sans-serif}
@media(prefers-color-scheme:dark){:host{--paper:#15181e;--ink:#e9ecf1;--accent:#5cc3ab;--line:#3a4250;--on:#0d1512}}
button{font:inherit;cursor:pointer}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media(forced-colors:active){button{border:1px solid!important}}
`;

function addStyle(page: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt sheets; an element does the same.
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** An empty host element named `name`, with the style in its shadow root. Not yet in the page. */
export function createHost(
  page: Document,
  name: string,
  css: string,
): { host: HTMLElement; root: ShadowRoot } {
  const host = page.createElement('span');
  host.setAttribute('data-right-hand', name);
  // Trello's and Asana's dialogs pull the focus back from everything that does not say this.
  host.setAttribute('data-no-focus-lock', 'true');
  const root = host.attachShadow({ mode: 'open' });
  addStyle(page, root, TOKENS + css);
  for (const type of KEPT_FROM_PAGE) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}
