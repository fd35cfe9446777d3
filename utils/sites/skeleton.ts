/** The "copy diagnostic" of a page: tag and class names only, so that a reader can be repaired without seeing a word of it. */

const LIMIT = 20_000;
const DEEPEST = 60;
const NOT_ENTERED =
  'svg, script, style, noscript, template, iframe, [contenteditable]:not([contenteditable="false"]), head';
/** Class names that Gmail gives to the inside of mails. */
const MAIL_INSIDE = /(?:^|\s)(?:m_-?\d|gmail_)/;

/** Names only; what looks like an id or an address in them is masked. */
function clean(name: string): string {
  return name
    .slice(0, 60)
    .replace(/\d{4,}|[0-9a-f]{10,}/gi, '#')
    .replace(/\S*@\S*/g, '#');
}

function nameOf(element: Element): string {
  const classes = [...element.classList].slice(0, 12).map((name) => `.${clean(name)}`);
  const marks = ['role', 'data-testid'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || !/^[\w:-]{1,60}$/.test(value) ? [] : [`[${name}=${clean(value)}]`];
  });
  return `${element.localName.slice(0, 40)}${classes.join('')}${marks.join('')}`;
}

function isForeign(element: Element, foreign: string): boolean {
  if (element.matches(NOT_ENTERED) || (foreign !== '' && element.matches(foreign))) return true;
  return [...element.children].some((child) => MAIL_INSIDE.test(child.getAttribute('class') ?? ''));
}

function write(
  element: Element,
  depth: number,
  foreign: string,
  lines: string[],
  room: { left: number },
): void {
  let last = '';
  let times = 1;
  for (const child of element.children) {
    if (room.left <= 0) return;
    const line = `${' '.repeat(depth)}${nameOf(child)}`;
    if (line === last && child.children.length === 0) {
      times += 1;
      lines[lines.length - 1] = `${line} ×${times}`;
      continue;
    }
    [last, times] = [child.children.length === 0 ? line : '', 1];
    lines.push(line);
    room.left -= line.length + 1;
    if (depth < DEEPEST && !isForeign(child, foreign)) write(child, depth + 1, foreign, lines, room);
  }
}

/** The page's skeleton, at most 20,000 characters; `foreign` selects what strangers wrote, which is never entered. */
export function skeletonOf(page: Document, foreign = ''): string {
  const lines: string[] = [];
  write(page.body, 0, foreign, lines, { left: LIMIT - 200 });
  const text = lines.join('\n');
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT - 1)}…`;
}
