/** Where a text stops being JSON. The engines' own messages say it in their own words, and often not at all. */

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'next' | 'end';

/** The index of the first character of `text` that cannot stand where it stands; its length when it ends too early. */
export function jsonBreaksAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return isCutOff(text.slice(at)) ? text.length : at;
    const next = follow(expected, token, open);
    if (next === null) return at;
    expected = next;
    at += token.length;
  }
}

/** Whether `rest` is the beginning of a token. */
function isCutOff(rest: string): boolean {
  return rest.startsWith('"') || ['true', 'false', 'null'].some((word) => word.startsWith(rest));
}

/** What may follow `token`, or null when it may not stand here; keeps the brackets that are open. */
function follow(expected: Expected, token: string, open: string[]): Expected | null {
  const string = token.startsWith('"');
  if (token === '}' || token === ']') {
    const mayEnd = expected === 'next' || expected === (token === '}' ? 'key or end' : 'value or end');
    if (!mayEnd || open.pop() !== (token === '}' ? '{' : '[')) return null;
    return open.length > 0 ? 'next' : 'end';
  }
  switch (expected) {
    case 'key':
    case 'key or end':
      return string ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'next':
      return token !== ',' ? null : open.at(-1) === '{' ? 'key' : 'value';
    case 'end':
      return null;
    default:
      if (token === ',' || token === ':') return null;
      if (token !== '{' && token !== '[') return open.length > 0 ? 'next' : 'end';
      open.push(token);
      return token === '{' ? 'key or end' : 'value or end';
  }
}
