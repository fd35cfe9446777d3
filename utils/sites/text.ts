/** Plain text out of the DOM: what a person would read, line by line. */
import { isLaidOut, saysHidden } from './visible';

/** The longest text a capture keeps, in characters. */
export const TEXT_LIMIT = 20_000;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG IFRAME OBJECT CANVAS VIDEO AUDIO BUTTON SELECT INPUT TEXTAREA'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL BLOCKQUOTE CENTER'
  ).split(' '),
);
const SPACED = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE PRE BLOCKQUOTE'.split(' '));
const BULLET = /^ *- $/;

/** How to walk: what to leave out, and whether hidden parts count too. */
export interface TextOptions {
  /** These nodes and what is in them are left out. */
  without?: ReadonlySet<Node>;
  /** Reads hidden elements as well. */
  hidden?: boolean;
  /** In characters; {@link TEXT_LIMIT} unless told. */
  limit?: number;
}

/** Folds all white space to single spaces and drops invisible characters. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00ad\u034f\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
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
    /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt) &&
    !/[\p{L}]/u.test(alt)
    ? alt
    : '';
}

class Lines {
  lines: string[] = [];
  current = '';
  size = 0;
  readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  get full(): boolean {
    return this.size > this.max;
  }

  add(text: string): void {
    this.current += text;
    this.size += text.length;
  }

  end(): void {
    this.lines.push(this.current.replace(/ +$/, ''));
    this.current = '';
  }

  /** The edge of a block: ends a line that holds something; a bullet waits for its text. */
  edge(): void {
    if (oneLine(this.current) !== '' && !BULLET.test(this.current)) this.end();
    else if (!BULLET.test(this.current)) this.current = '';
  }

  gap(): void {
    if (this.current === '' && this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  toString(): string {
    return [...this.lines, this.current]
      .map((line) => line.replace(/[ \u00a0]+$/, ''))
      .map((line) => (/^[\s\u200c\u200d-]*$/.test(line) && !line.includes('--') ? '' : line))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\s+$/g, '');
  }
}

function addText(lines: Lines, text: string, pre: boolean): void {
  const clean = text.replace(/[\u00ad\u034f\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ');
  if (pre) {
    const rows = clean.replace(/\r\n?/g, '\n').split('\n');
    rows.forEach((row, index) => {
      lines.add(row);
      if (index < rows.length - 1) lines.end();
    });
    return;
  }
  const folded = clean.replace(/\s+/g, ' ');
  const atStart = lines.current === '' || lines.current.endsWith(' ');
  lines.add(atStart ? folded.replace(/^ /, '') : folded);
}

interface Walk {
  lines: Lines;
  options: TextOptions;
  laidOut: boolean;
}

function isSkipped(element: Element, walk: Walk): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (walk.options.hidden === true) return false;
  return saysHidden(element) || (walk.laidOut && element.tagName !== 'BR' && !element.checkVisibility());
}

function visitElement(element: Element, walk: Walk, pre: boolean, depth: number): void {
  const { lines } = walk;
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') {
    lines.end();
    return;
  }
  if (tag === 'IMG') {
    lines.add(emojiOf(element));
    return;
  }
  const block = BLOCKS.has(tag);
  const spaced = SPACED.has(tag) && depth === 0;
  const list = tag === 'UL' || tag === 'OL';
  if (block) lines.edge();
  if (spaced) lines.gap();
  if (tag === 'LI') lines.add(`${'  '.repeat(Math.max(0, depth - 1))}- `);
  const keeps =
    pre || tag === 'PRE' || /white-space:\s*(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '');
  visitChildren(element, walk, keeps, list ? depth + 1 : depth);
  if (tag === 'TD' || tag === 'TH') lines.add(' ');
  if (tag === 'LI' && BULLET.test(lines.current)) lines.current = '';
  if (block) lines.edge();
  if (spaced) lines.gap();
}

function visitChildren(parent: Node, walk: Walk, pre: boolean, depth: number): void {
  for (const node of parent.childNodes) {
    if (walk.lines.full) return;
    if (walk.options.without?.has(node) === true) continue;
    if (node.nodeType === 3) addText(walk.lines, node.nodeValue ?? '', pre);
    else if (node.nodeType === 1 && !isSkipped(node as Element, walk)) {
      visitElement(node as Element, walk, pre, depth);
    }
  }
}

/** The text of an element: blocks on lines of their own, lists with '- ', links by their text, cut at the limit. */
export function textOf(root: Element | null | undefined, options: TextOptions = {}): string {
  if (root === null || root === undefined) return '';
  const limit = options.limit ?? TEXT_LIMIT;
  const walk: Walk = {
    lines: new Lines(limit * 2),
    options,
    laidOut: root.isConnected && isLaidOut(root.ownerDocument),
  };
  visitChildren(root, walk, root.tagName === 'PRE', 0);
  return cut(walk.lines.toString(), limit);
}

/** The text of the first of `selectors` within `root` that holds any, on one line. */
export function lineOf(root: ParentNode, ...selectors: string[]): string {
  for (const selector of selectors) {
    const text = oneLine(root.querySelector(selector)?.textContent);
    if (text !== '') return text;
  }
  return '';
}

/** What the person has selected in the page, cut at the limit. */
export function selectionIn(page: Document): string {
  const text = page.getSelection()?.toString() ?? '';
  return cut(
    text
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}
