/** What a page says, and what of it does not fit; these functions run inside the page. */
import type { Page } from 'playwright-core';

/** All that a page says: its texts, and what is said of its parts (aria-label, title, placeholder, alt). */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (!/^(?:SCRIPT|STYLE|KBD|CODE|PRE)$/.test(node.parentElement?.tagName ?? '')) texts.push(node.data);
        continue;
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const said = (node as Element).getAttribute(name);
        if (said !== null) texts.push(said);
      }
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/**
 * What does not fit: labels whose text is cut or runs out of its box, and pages wider than the window. What says something
 * that people wrote (`own`: titles, names) may be cut: there is no end to how long that is.
 */
export function cutLabels(page: Page, own: readonly string[]): Promise<string[]> {
  return page.evaluate((theirs) => {
    const LABELS =
      'button, a, label, legend, summary, h1, h2, h3, th, dt, dd, caption, option, [role=tab], [role=menuitem], [role=status], kbd, p, span';
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(LABELS)) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hidden = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden';
      if (hidden || style.display === 'inline') continue;
      const says = element.innerText.trim();
      if (says === '' || theirs.some((text) => says.includes(text))) continue;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = clips && element.scrollHeight > element.clientHeight + 2 && style.overflowY !== 'auto';
      if (wide || high) cut.push(`cut: ${element.tagName.toLowerCase()} “${says.slice(0, 60)}”`);
      if (box.right > innerWidth + 1)
        cut.push(`outside: ${element.tagName.toLowerCase()} “${says.slice(0, 60)}”`);
    }
    if (document.documentElement.scrollWidth > innerWidth) cut.push('the page is wider than the window');
    return [...new Set(cut)];
  }, own);
}
