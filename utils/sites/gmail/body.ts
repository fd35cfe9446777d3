/** A mail's own words: without quoted history and what Gmail trimmed, but with what was forwarded. */
import { textOf } from '@/utils/sites/text';

/** What Gmail hides behind its three dots. */
const TRIMMED = '.adL, .HOEnZb, .yj6qo, .ajR';
/** Quotes as a whole; Gmail puts `m_<number>` before most foreign class names and ids. */
const QUOTES =
  'blockquote.gmail_quote, blockquote[type=cite], blockquote[cite], .moz-cite-prefix, [class*="moz-cite-prefix"], ' +
  '[class*="yahoo_quoted"], .gmail_attr';
const CONTAINERS = '.gmail_quote, .gmail_quote_container';
/** From here on Outlook quotes, in replies and forwards alike. */
const OUTLOOK = '[id$="appendonsend"], [id$="divRplyFwdMsg"], hr[id$="stopSpelling"]';
const OUTLOOK_RULE = /border-top:\s*solid\s+#(?:e1e1e1|b5c4df)|border-top-color:\s*rgb\(229, 229, 229\)/i;
/** Ten dashes are Gmail's, in every language; the rest is how Apple and Outlook begin a forward. */
const FORWARD = /^\s*(?:-{8,}[^\n]{1,60}?-{5,}|Begin forwarded message:)/;

const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|vb|pd|i|vs|fs|tov|пересл|прослеђено)\s*:/i;

function isForward(element: Element): boolean {
  return element.matches(`${CONTAINERS}, blockquote`) && FORWARD.test(element.textContent.slice(0, 300));
}

/** A forward that is not itself part of quoted history. */
function forwardIn(element: Element): Element | null {
  if (isForward(element)) return element;
  if (element.matches(QUOTES)) return null;
  for (const child of element.children) {
    const forward = forwardIn(child);
    if (forward !== null) return forward;
  }
  return null;
}

class Quotes {
  readonly out = new Set<Node>();

  strip(element: Element): void {
    if (isForward(element)) return;
    if (element.matches(TRIMMED)) {
      this.keepOnly(element);
      return;
    }
    if (element.matches(QUOTES)) {
      this.out.add(element);
      return;
    }
    if (element.matches(CONTAINERS)) {
      this.container(element);
      return;
    }
    for (const child of element.children) this.strip(child);
  }

  /** Leaves nothing of a trimmed part but a forward. */
  private keepOnly(element: Element): void {
    const forward = forwardIn(element);
    if (forward === null) this.out.add(element);
    else if (forward !== element) {
      for (const child of element.childNodes) {
        if (!child.contains(forward)) this.out.add(child);
        else if (child !== forward) this.keepOnly(child as Element);
      }
    }
  }

  /** Drops the attribution and the quotes; what was written between or after the quotes is an answer. */
  private container(element: Element): void {
    const first = element.querySelector('blockquote');
    if (first === null) {
      if (element.querySelector('.gmail_attr') !== null) this.out.add(element);
      else for (const child of element.children) this.strip(child);
      return;
    }
    let before = true;
    for (const child of element.childNodes) {
      const holds = child.contains(first);
      if (child === first || (child.nodeType === 1 && (child as Element).matches('blockquote')))
        this.out.add(child);
      else if (holds) this.container(child as Element);
      else if (before) this.out.add(child);
      else if (child.nodeType === 1) this.strip(child as Element);
      if (holds) before = false;
    }
  }

  /** Drops an element and all that follows it in the mail. */
  dropFrom(marker: Element, body: Element): void {
    this.out.add(marker);
    for (let at: Node = marker; at !== body && at.parentNode !== null; at = at.parentNode) {
      for (let next = at.nextSibling; next !== null; next = next.nextSibling) this.out.add(next);
    }
  }
}

function outlookMarker(body: Element): Element | null {
  const named = body.querySelector(OUTLOOK);
  if (named !== null) return named;
  const ruled = [...body.querySelectorAll('div[style*="border-top"]')];
  return ruled.find((element) => OUTLOOK_RULE.test(element.getAttribute('style') ?? '')) ?? null;
}

/** Plain-text mails quote with '>' and a line that ends in a colon before it. */
function withoutMarkedLines(text: string): string {
  if (!/^>/m.test(text)) return text;
  return text
    .replace(/^[^\n]*(?:@|\d{4})[^\n]*:\n+(?=>)/gm, '')
    .replace(/^>[^\n]*(?:\n|$)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text of a mail body; `subject` tells a forward where its mail client leaves no other mark. */
export function mailText(body: Element, subject: string): string {
  const quotes = new Quotes();
  for (const child of body.children) quotes.strip(child);
  const marker = outlookMarker(body);
  if (marker !== null && !FORWARD_SUBJECT.test(subject)) quotes.dropFrom(marker, body);
  const text = withoutMarkedLines(textOf(body, { without: quotes.out }));
  // A mail of nothing but quotes and trimmed parts: better all of it than nothing.
  return text !== '' ? text : textOf(body) || textOf(body, { hidden: true });
}
