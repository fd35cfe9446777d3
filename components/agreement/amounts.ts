/** Amounts as people type them. */

/** A number above zero; null for an empty text and for what is none. */
export function amountOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) && number > 0 ? number : null;
}

/** `words` where a text is neither empty nor an amount, else null. */
export function amountError(text: string, words: string): string | null {
  return text.trim() === '' || amountOf(text) !== null ? null : words;
}
