/** Text as the patterns of Estonian, Hungarian and Serbian read it: lower case, no accents, one alphabet. */

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ђ: 'd',
    е: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    ј: 'j',
    к: 'k',
    л: 'l',
  },
  ...{
    љ: 'L',
    м: 'm',
    н: 'n',
    њ: 'N',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    у: 'u',
    ф: 'f',
    х: 'h',
  },
  ...{
    ц: 'c',
    ч: 'c',
    џ: 'Z',
    ш: 's',
    ǉ: 'L',
    ǌ: 'N',
    ǆ: 'Z',
    đ: 'd',
    '²': '2',
    '°': '%',
    '\u00a0': ' ',
    '\r': ' ',
    '\t': ' ',
  },
};

/** One character for every UTF-16 unit below this; above it only signs matter. */
const TABLE_END = 0x530;

const SIGNS: Readonly<Record<number, string>> = {
  ...{ 0x20ac: '$', 0x2030: '%', 0x2007: ' ', 0x2009: ' ', 0x202f: ' ', 0x2116: '#' },
  ...{ 0x2010: '-', 0x2011: '-', 0x2012: '-', 0x2013: '-', 0x2014: '-', 0x2212: '-' },
};

const TABLE = Uint8Array.from({ length: TABLE_END }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = CYRILLIC[lower.charAt(0)] ?? lower.normalize('NFD').charAt(0);
  if (base.charCodeAt(0) < 0x80) return base.charCodeAt(0);
  return (/[\p{L}\p{N}]/u.test(base) ? 'x' : '#').charCodeAt(0);
});

const [LINE_BREAK, SPACE] = [10, 32];
const ascii = new TextDecoder();

/**
 * `text` in plain ASCII, one character for one, so that every index holds in both: Cyrillic as Latin (љ, њ, џ as L, N, Z),
 * letters of other scripts as x. A line break inside a paragraph is a space, one before a new line of its own stays.
 */
export function plainly(text: string): string {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_BREAK) codes[at] = isWrap(text, at) ? SPACE : LINE_BREAK;
    else codes[at] = code < TABLE_END ? (TABLE[code] ?? 0) : (SIGNS[code] ?? '#').charCodeAt(0);
  }
  return ascii.decode(codes);
}

/** Whether the line that ends here goes on in the next: that begins with a small letter or a number, and this one ends no sentence. */
function isWrap(text: string, at: number): boolean {
  if (!/[\p{Ll}\d]/u.test(text.charAt(at + 1))) return false;
  const line = text.slice(Math.max(0, at - 4), at).replace(/[ \r]+$/, '');
  return /[^\s.!?:]$|\d\.$/.test(line);
}

/** A pattern's source that also matches the Cyrillic letters which are two in Latin, and more than one space: mail wraps lines after one. */
export function bothScripts(source: string): string {
  const letters = source.replaceAll('lj', '(?:lj|L)').replaceAll('nj', '(?:nj|N)');
  return letters.replace(/ (\??)/g, (_, maybe: string) => (maybe === '' ? ' {1,3}' : ' {0,3}'));
}

/** Plain text with single spaces, to be looked at and not into. */
export function single(plain: string): string {
  return plain.replace(/ {2,}/g, ' ');
}

/** A matched word with those letters as two again. */
export function inLatin(word: string): string {
  return single(word).replaceAll('L', 'lj').replaceAll('N', 'nj').replaceAll('Z', 'dz');
}
