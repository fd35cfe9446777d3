/** A few words that stand for public keys, for two people to compare. */
import { utf8 } from './bytes';
import { FINGERPRINT_WORDS } from './fingerprint-list';

/** Words of a fingerprint: one of 256 for each of 48 bits. */
const WORDS = 6;
/** What OWASP's cheat sheet on storing passwords (2023) asks of PBKDF2 with SHA-256; some 0.2 s. */
const ITERATIONS = 600_000;

/** Six words that follow from `text` (all that both must agree on); slow on purpose, as docs/security.md reckons. */
export async function fingerprintWords(text: string): Promise<string[]> {
  const base = await crypto.subtle.importKey('raw', utf8(text), 'PBKDF2', false, ['deriveBits']);
  const salt = utf8('right-hand/fingerprint/1');
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    base,
    8 * WORDS,
  );
  return Array.from(new Uint8Array(bits), (byte) => FINGERPRINT_WORDS[byte] ?? '');
}
