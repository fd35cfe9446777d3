/** Another way to write the same words: every text of a language through one function, what it quotes left alone. */

/** Around what a text quotes (names, titles, dates): private-use characters that no text of ours contains. */
const [OPEN, CLOSE] = ['\u{E000}', '\u{E001}'];

type Said = (values: Record<string, unknown>) => string;

/**
 * A copy of `words` (texts, functions to texts, and groups of them) with `write` applied to every text, except to the
 * string values that were put into it.
 */
export function mapWords<T>(words: T, write: (text: string) => string): T {
  return mapped(words, write) as T;
}

function mapped(part: unknown, write: (text: string) => string): unknown {
  if (typeof part === 'string') return write(part);
  if (typeof part === 'function') return saying(part as Said, write);
  if (Array.isArray(part)) return part.map((one) => mapped(one, write));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, mapped(value, write)]));
}

function saying(say: Said, write: (text: string) => string): Said {
  return (values) => {
    const guarded = Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' && value !== '' ? OPEN + value + CLOSE : value,
    ]);
    return outsideGuards(say(Object.fromEntries(guarded) as Record<string, unknown>), write);
  };
}

/** Applies `write` outside of the guards and takes them away. */
function outsideGuards(text: string, write: (text: string) => string): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const open = text.indexOf(OPEN, at);
    const end = open === -1 ? text.length : open;
    if (end > at) result += write(text.slice(at, end));
    if (open === -1) break;
    const close = text.indexOf(CLOSE, open);
    result += text.slice(open + 1, close);
    at = close + 1;
  }
  return result;
}
