/** The token in a subject by which a reply finds its item again. */

/** 'RH-' and the first eight hexadecimal digits of the item's id. */
export function tokenOf(itemId: string): string {
  const digits = itemId.replace(/^[a-z]_/, '').replace(/[^0-9a-f]/gi, '');
  return `RH-${digits.slice(0, 8).toLowerCase().padEnd(8, '0')}`;
}

/** A token, whatever stands around it; some mail programs and people change its hyphen. */
const TOKEN = /(?<![\p{L}\p{N}])RH\s?[-\u2010-\u2015\u2212]\s?([0-9a-f]{8})(?![\p{L}\p{N}])/giu;

/** The eight digits of each token in `text`, once, in lower case, in the order they stand. */
export function findTokens(text: string): string[] {
  return [...new Set([...text.matchAll(TOKEN)].map(([, digits = '']) => digits.toLowerCase()))];
}

/** The eight digits of the first token in `text`, in lower case; null when there is none. */
export function findToken(text: string): string | null {
  return findTokens(text)[0] ?? null;
}
