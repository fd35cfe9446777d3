/** Codes on their way to the other person: by a mail program, or through the clipboard. */

/** Windows hands no longer address to a mail program; see utils/handover/mailto.ts. */
const LONGEST = 2_000;

/** A `mailto:` address with a whole message; '' where it would not fit, for a code is never cut. */
export function mailtoOf(to: string, subject: string, body: string): string {
  const address = encodeURIComponent(to.trim()).replaceAll('%40', '@');
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  const url = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${text}`;
  return url.length > LONGEST ? '' : url;
}
