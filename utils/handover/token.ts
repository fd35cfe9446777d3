/** The token in a subject by which a reply finds its item again. */

/** 'RH-' and the first eight hexadecimal digits of the item's id. */
export function tokenOf(itemId: string): string {
  const digits = itemId.replace(/^[a-z]_/, '').replace(/[^0-9a-f]/gi, '');
  return `RH-${digits.slice(0, 8).toLowerCase().padEnd(8, '0')}`;
}

/** The eight digits of the first token in `text`, in lower case, whatever stands around it; null when there is none. */
export function findToken(text: string): string | null {
  const found = /(?<![\p{L}\p{N}])RH\s?[-\u2010-\u2015\u2212]\s?([0-9a-f]{8})(?![\p{L}\p{N}])/iu.exec(text);
  return found?.[1]?.toLowerCase() ?? null;
}
