/** A mail's own words: without quoted history and what Gmail trimmed, but with what was forwarded. */
import { all } from '@/utils/sites/dom';
import { textOf } from '@/utils/sites/text';

/** What Gmail hides behind its three dots. */
const TRIMMED = '.adL, .HOEnZb, .yj6qo, .ajR';
/** Quotes as a whole; Gmail puts `m_<number>` before most foreign class names and ids. */
const QUOTES =
  'blockquote.gmail_quote, blockquote[type=cite], blockquote[cite], [class*="moz-cite-prefix"], [class*="yahoo_quoted"], .gmail_attr';
const CONTAINERS = 'div.gmail_quote, .gmail_quote_container';
/** From here on Outlook quotes, in replies and forwards alike. */
const OUTLOOK =
  '[id$="appendonsend"], [id$="divRplyFwdMsg"], hr[id$="stopSpelling"], div[style*="border-top"]';
const OUTLOOK_RULE = /border-top: ?solid #(?:e1e1e1|b5c4df)|border-top-color: ?rgb\(229, 229, 229\)/i;
/** How Gmail begins a forward in every language, and Apple in English. */
const DASHES = /^\s*-{8,}[^\n]{1,60}?-{5,}/;
const APPLE = /^\s*Begin forwarded message:/;
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|vb|pd|i|vs|fs|tov|пересл|прослеђено)\s*:/i;

function isForward(element: Element): boolean {
  const text = element.textContent.slice(0, 300);
  return element.matches(CONTAINERS) ? DASHES.test(text) : element.matches('blockquote') && APPLE.test(text);
}

/** A forward that is not itself part of quoted history. */
function forwardIn(element: Element): Element | null {
  if (isForward(element)) return element;
  if (element.matches(QUOTES)) return null;
  return [...element.children].map(forwardIn).find((forward) => forward !== null) ?? null;
}

/** Leaves nothing of a trimmed part but a forward. */
function keepForward(element: Element, out: Set<Node>): void {
  const forward = forwardIn(element);
  if (forward === null) out.add(element);
  else if (forward !== element) {
    for (const child of element.childNodes) {
      if (child.contains(forward)) keepForward(child as Element, out);
      else out.add(child);
    }
  }
}

/** Drops the attribution and the quotes; what was written between or after the quotes is an answer. */
function stripContainer(element: Element, first: Element, out: Set<Node>): void {
  let before = true;
  for (const child of element.childNodes) {
    if (child === first) out.add(child);
    else if (child.contains(first)) stripContainer(child as Element, first, out);
    else if (before) out.add(child);
    else if (child.nodeName === 'BLOCKQUOTE') out.add(child);
    else if (child.nodeType === 1) strip(child as Element, out);
    if (child.contains(first)) before = false;
  }
}

/** Adds to `out` what is not the writer's own. */
function strip(element: Element, out: Set<Node>): void {
  if (isForward(element)) return;
  const isContainer = element.matches(CONTAINERS);
  const first = isContainer ? element.querySelector('blockquote') : null;
  if (element.matches(TRIMMED)) keepForward(element, out);
  else if (
    element.matches(QUOTES) ||
    (isContainer && first === null && element.querySelector('.gmail_attr'))
  ) {
    out.add(element);
  } else if (first !== null) stripContainer(element, first, out);
  else for (const child of element.children) strip(child, out);
}

/** Drops what Outlook quotes: everything from its mark to the end of the mail. */
function stripOutlook(body: Element, out: Set<Node>): void {
  const marker = all(body, OUTLOOK).find(
    (element) => element.id !== '' || OUTLOOK_RULE.test(element.getAttribute('style') ?? ''),
  );
  for (let at: Node | null = marker ?? null; at !== null && at !== body; at = at.parentNode) {
    for (let next = at === marker ? at : at.nextSibling; next !== null; next = next.nextSibling)
      out.add(next);
  }
}

/** Plain-text mails quote with '>' and a line that ends in a colon before it. */
function withoutMarkedLines(text: string): string {
  return text
    .replace(/^[^\n]*(?:@|\d{4})[^\n]*:\n+(?=>)/gm, '')
    .replace(/^>[^\n]*(?:\n|$)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text of a mail body; `subject` tells a forward where its mail client leaves no other mark. */
export function mailText(body: Element, subject: string): string {
  const out = new Set<Node>();
  for (const child of body.children) strip(child, out);
  if (!FORWARD_SUBJECT.test(subject)) stripOutlook(body, out);
  // A mail of nothing but quotes and trimmed parts: better all of it than nothing.
  return withoutMarkedLines(textOf(body, { without: out })) || textOf(body) || textOf(body, { hidden: true });
}
