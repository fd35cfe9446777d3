/** Text from anywhere as lines of a message: one line, or lines of its own, cut only between words. */

/** Text from a stranger as one line, so that it cannot pass for further lines of the brief. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Text with its own line breaks: one kind of break, no trailing blanks, no more than one empty line in a row. */
export function tidy(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** The text without halves of surrogate pairs, which no address can carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** At most `length` characters, cut before a word and marked as cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, wordStart(text, length - 1)).trimEnd()}…`;
}

/** The last place at or before `at` where a word begins; failing one nearby, where a visible character begins. */
export function wordStart(text: string, at: number): number {
  return boundary(text, at, 'word') ?? boundary(text, at, 'grapheme') ?? 0;
}

/**
 * Where the sentence, word or visible character that holds position `at` begins; null when that would give up more
 * than four tenths. Never inside a surrogate pair.
 */
export function boundary(
  text: string,
  at: number,
  granularity: Intl.SegmenterOptions['granularity'],
): number | null {
  if (at >= text.length) return text.length;
  const segmenter = new Intl.Segmenter(undefined, { granularity });
  const start = segmenter.segment(text).containing(at)?.index ?? 0;
  return granularity !== 'grapheme' && start < at * 0.6 ? null : start;
}

/** The text in small letters without accents, for comparing what people type: 'Kérdés' and 'kerdes' are alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
