/**
 * The writing of iCalendar (RFC 5545): lines, their folding, texts and instants. Instants are in UTC: nothing recurs, so no rule of a
 * zone matters, and every calendar shows its own clock.
 */
/** What wrote the file. */
export const PRODUCT = 'PRODID:-//Right Hand//EN';

/** 'YYYYMMDDTHHMMSSZ'. */
export function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A TEXT value (RFC 5545, 3.3.11): line breaks, backslashes, semicolons and commas escaped, control characters left out. */
export function textValue(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** The lines as a file. */
export function fileOf(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The line in pieces of at most 75 octets, each further one after a line break and a blank (3.1); no character is broken. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = '';
      // The blank that begins the next line counts.
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** The octets of one character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
