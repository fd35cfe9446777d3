/** Plain text out of the DOM: what a person would read, line by line. */
import { isLaidOut, saysHidden } from './visible';

/** The longest text a capture keeps, in characters. */
export const TEXT_LIMIT = 20_000;

const SKIPPED =
  'script,style,noscript,template,head,title,svg,iframe,object,canvas,video,audio,button,select,input,textarea';
/** Blocks with an empty line around them, and those on lines of their own. */
const SPACED = 'p,h1,h2,h3,h4,h5,h6,ul,ol,table,pre,blockquote';
const BLOCKS = `${SPACED},address,article,aside,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,header,hr,li,main,nav,section,summary,tr`;
const BULLET = /^ *- $/;
const INVISIBLE = /[\u00ad\u034f\u200b\u2060\ufeff]/g;

/** How to walk: what to leave out, and whether hidden parts count too. */
export interface TextOptions {
  /** These nodes and what is in them are left out. */
  without?: ReadonlySet<Node>;
  /** Reads hidden elements as well. */
  hidden?: boolean;
}

/** Folds all white space to single spaces and drops invisible characters. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** `text`, cut at a word with '…' where it is longer than `limit` characters. */
export function cut(text: string, limit = TEXT_LIMIT): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const word = head.search(/\s\S*$/);
  return `${(word > limit / 2 ? head.slice(0, word) : head).trimEnd()}…`;
}

/** The emoji an image stands for: Gmail draws them as images. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
  return alt.length <= 16 &&
    /^[^\p{L}]*[\p{Extended_Pictographic}\p{Regional_Indicator}][^\p{L}]*$/u.test(alt)
    ? alt
    : '';
}

/** Collects text as lines. */
function createLines(): {
  add: (text: string, verbatim?: boolean) => void;
  end: () => void;
  edge: (spaced: boolean) => void;
  size: () => number;
  text: () => string;
} {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  const end = (): void => {
    lines.push(current.trimEnd());
    size += current.length + 1;
    current = '';
  };
  return {
    add(text, verbatim = false) {
      current += !verbatim && /^$| $/.test(current) ? text.replace(/^ /, '') : text;
    },
    end,
    /** The edge of a block ends a line that holds something; a bullet waits for its text. */
    edge(spaced) {
      if (BULLET.test(current)) return;
      if (oneLine(current) === '') current = '';
      else end();
      if (spaced && lines.at(-1) !== '') lines.push('');
    },
    size: () => size + current.length,
    text: () =>
      [...lines, current.trimEnd()]
        // Mails fill their preview with joiners, and empty list items leave a bullet.
        .map((line) => (/^[\s\u200c\u200d]*-?$/.test(line) ? '' : line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\s+$/g, ''),
  };
}

/** The text of an element: blocks on lines of their own, lists with '- ', links by their text, cut at the limit. */
export function textOf(root: Element | null | undefined, options: TextOptions = {}): string {
  if (root === null || root === undefined) return '';
  const lines = createLines();
  const laidOut = root.isConnected && isLaidOut(root.ownerDocument);
  const isSkipped = (element: Element): boolean =>
    element.matches(SKIPPED) ||
    (options.hidden !== true &&
      (saysHidden(element) || (laidOut && element.localName !== 'br' && !element.checkVisibility())));
  const addText = (text: string, pre: boolean): void => {
    const clean = text.replace(INVISIBLE, '').replace(/\u00a0/g, ' ');
    const rows = pre ? clean.split(/\r\n?|\n/) : [clean.replace(/\s+/g, ' ')];
    rows.forEach((row, index) => {
      if (index > 0) lines.end();
      lines.add(row, pre);
    });
  };
  const visit = (element: Element, pre: boolean, depth: number): void => {
    const tag = element.localName;
    if (tag === 'br') {
      lines.end();
      return;
    }
    const block = element.matches(BLOCKS);
    const spaced = depth === 0 && element.matches(SPACED);
    if (block) lines.edge(spaced);
    if (tag === 'img') lines.add(emojiOf(element));
    if (tag === 'li') lines.add(`${'  '.repeat(Math.max(0, depth - 1))}- `, true);
    const keepsSpace =
      pre || tag === 'pre' || /white-space: ?(?:pre|break)/.test(element.getAttribute('style') ?? '');
    walk(element, keepsSpace, tag === 'ul' || tag === 'ol' ? depth + 1 : depth);
    if (tag === 'td' || tag === 'th') lines.add(' ');
    if (block) lines.edge(spaced);
  };
  const walk = (parent: Element, pre: boolean, depth: number): void => {
    for (const node of parent.childNodes) {
      if (lines.size() > 2 * TEXT_LIMIT) return;
      if (options.without?.has(node) === true) continue;
      if (node.nodeType === 3) addText(node.nodeValue ?? '', pre);
      else if (node.nodeType === 1 && !isSkipped(node as Element)) visit(node as Element, pre, depth);
    }
  };
  walk(root, root.localName === 'pre', 0);
  return cut(lines.text());
}

/** What the person has selected in the page, cut at the limit. */
export function selectionIn(page: Document): string {
  const rows = (page.getSelection()?.toString() ?? '').split('\n');
  return cut(
    rows
      .map(oneLine)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}
