/** Tells when a page that loads its parts itself may show something else; it never polls. */

/** The Navigation API, where the browser has it. */
interface Navigable {
  navigation?: EventTarget;
}

function onIdle(view: Window, run: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(run, { timeout: 200 });
  else requestAnimationFrame(run);
}

/** Watches one element that can change its place from time to time. */
function observeMoving(find: () => Element | null, tell: () => void, signal: AbortSignal): () => void {
  let watched: Element | null = null;
  const observer = new MutationObserver(tell);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    const element = find();
    if (element === watched || signal.aborted) return;
    observer.disconnect();
    watched = element;
    if (element !== null) observer.observe(element, { childList: true, subtree: true });
  };
}

/**
 * Calls `onChange` after the address, the title or something within the element that `find` gives has changed, at most
 * once per idle moment; `moved` says that the address is another than at the call before.
 */
export function watchPage(
  page: Document,
  find: () => Element | null,
  onChange: (moved: boolean) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (view === null) return;
  let waiting = false;
  let address = '';
  const tell = (): void => {
    if (waiting) return;
    waiting = true;
    onIdle(view, () => {
      waiting = false;
      if (signal.aborted) return;
      const moved = address !== page.URL;
      address = page.URL;
      follow();
      onChange(moved);
    });
  };
  const follow = observeMoving(find, tell, signal);
  for (const type of ['hashchange', 'popstate', 'pageshow']) view.addEventListener(type, tell, { signal });
  const { navigation } = view as Navigable;
  navigation?.addEventListener('currententrychange', tell, { signal });
  const title = new MutationObserver(tell);
  title.observe(page.querySelector('title') ?? page.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => title.disconnect());
  tell();
}
