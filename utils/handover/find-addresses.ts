/** Email addresses in a text. */
import type { Span } from './findings';

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** The longest that a mail server takes before the '@' (RFC 5321, 4.5.3.1), and after it. */
const LOCAL_LENGTH = 64;
const DOMAIN_LENGTH = 255;

/** Every email address that is not one of `known`, whatever its case. */
export function addressesIn(text: string, known: readonly string[]): Span[] {
  const ours = new Set(known.map((email) => email.trim().toLowerCase()));
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const span = around(text, at, spans.at(-1)?.end ?? 0);
    if (span !== null && !ours.has(text.slice(span.index, span.end).toLowerCase())) spans.push(span);
  }
  return spans;
}

/** The address around the '@' at `at`, of what stands from `from` on. */
function around(text: string, at: number, from: number): Span | null {
  let index = at;
  while (index > Math.max(from, at - LOCAL_LENGTH) && LOCAL.test(text.charAt(index - 1))) index -= 1;
  while (index < at && /[.'%+-]/.test(text.charAt(index))) index += 1;
  let end = at + 1;
  while (end <= at + DOMAIN_LENGTH && DOMAIN.test(text.charAt(end))) end += 1;
  while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  const labels = text.slice(at + 1, end).split('.');
  const sound = labels.length > 1 && labels.every((label) => label !== '' && label.length <= 63);
  return index < at && sound && /^\p{L}{2,63}$/u.test(labels.at(-1) ?? '') ? { index, end } : null;
}
