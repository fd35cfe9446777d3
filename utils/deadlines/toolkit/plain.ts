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
    ' ': ' ',
    '\t': ' ',
  },
};

/** One character for every UTF-16 unit below this; above it only signs matter. */
const TABLE_END = 0x530;

const SIGNS: Readonly<Record<number, string>> = {
  ...{ 0x20ac: '$', 0x2030: '%', 0x2007: ' ', 0x2009: ' ', 0x202f: ' ', 0x2116: '#' },
  ...{ 0x2010: '-', 0x2011: '-', 0x2012: '-', 0x2013: '-', 0x2014: '-', 0x2212: '-' },
};

const TABLE = Array.from({ length: TABLE_END }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  const known = CYRILLIC[lower.charAt(0)];
  if (known !== undefined) return known;
  const base = lower.normalize('NFD').charAt(0);
  if (base.charCodeAt(0) < 0x80) return base;
  return /[\p{L}\p{N}]/u.test(base) ? 'x' : '#';
});

/**
 * `text` in plain ASCII, one character for one, so that every index holds in both: Cyrillic as Latin (љ, њ, џ as L, N, Z),
 * letters of other scripts as x. A line break inside a paragraph is a space, one before a new line of its own stays.
 */
export function plainly(text: string): string {
  const out: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    out.push(code < TABLE_END ? (TABLE[code] ?? '#') : (SIGNS[code] ?? '#'));
  }
  return out.join('').replace(/\n/g, (_, at: number) => (isWrap(text, at) ? ' ' : '\n'));
}

/** Whether the line that ends here goes on in the next: it begins with a small letter or a number. */
function isWrap(text: string, at: number): boolean {
  return /[\p{Ll}\d]/u.test(text.charAt(at + 1)) && !/[\s.!?:]/.test(text.charAt(at - 1));
}

/** A pattern's source that also matches the Cyrillic letters which are two in Latin. */
export function bothScripts(source: string): string {
  return source.replaceAll('lj', '(?:lj|L)').replaceAll('nj', '(?:nj|N)');
}

/** A matched word with those letters as two again. */
export function inLatin(word: string): string {
  return word.replaceAll('L', 'lj').replaceAll('N', 'nj').replaceAll('Z', 'dz');
}
