/** Whether an element is shown, as far as can be told where nothing is laid out (a clone, a test). */

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Whether the element itself says that it is hidden: by attribute or inline style. */
export function saysHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** Whether the document is laid out at all, so that the browser can tell what is visible. */
export function isLaidOut(page: Document): boolean {
  return page.defaultView !== null && 'checkVisibility' in page.documentElement;
}

/** Whether the element and everything around it is shown. */
export function isShown(element: Element): boolean {
  if (isLaidOut(element.ownerDocument) && !element.checkVisibility()) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (saysHidden(at)) return false;
  return true;
}
