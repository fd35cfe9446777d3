/** A few words that stand for public keys, for two people to compare. */

/** Six words that follow from `text` (all that both must agree on); slow on purpose, as docs/security.md reckons. */
export function fingerprintWords(_text: string): Promise<string[]> {
  throw new Error('contract');
}
