/** The "copy diagnostic" of a page: tag and class names only, so that a reader can be repaired without seeing a word of it. */
import { attr } from './dom';

const LIMIT = 20_000;
const NOT_ENTERED =
  'head, svg, script, style, noscript, template, iframe, [contenteditable]:not([contenteditable=false])';
/** Class names that Gmail gives to the inside of mails. */
const MAIL_INSIDE = /(?:^| )(?:m_-?\d|gmail_)/;

/** A name without what looks like an id or an address. */
function clean(name: string): string {
  return name.slice(0, 60).replace(/\d{4,}|[\da-f]{10,}|.*@.*/gi, '#');
}

function nameOf(element: Element): string {
  const marks = ['role', 'data-testid'].map((name) => [name, clean(attr(element, name))]);
  const classes = [...element.classList].slice(0, 12).map((name) => `.${clean(name)}`);
  const shown = marks
    .filter(([, value]) => /^[\w:#-]+$/.test(value ?? ''))
    .map((mark) => `[${mark.join('=')}]`);
  return element.localName.slice(0, 40) + classes.join('') + shown.join('');
}

/** The page's skeleton, at most 20,000 characters; `foreign` selects what strangers wrote, which is never entered. */
export function skeletonOf(page: Document, foreign = NOT_ENTERED): string {
  const lines: string[] = [];
  let left = LIMIT;
  const write = (parent: Element, indent: string): void => {
    for (const child of parent.children) {
      const line = indent + nameOf(child);
      left -= line.length + 1;
      if (left < 0) return;
      lines.push(line);
      const inside = [...child.children].some((element) => MAIL_INSIDE.test(attr(element, 'class')));
      if (!inside && !child.matches(`${NOT_ENTERED}, ${foreign}`)) write(child, `${indent} `);
    }
  };
  write(page.body, '');
  return lines.join('\n');
}
