/** A device's key pairs, and what they sign: WebCrypto's Ed25519 and X25519, private keys never leave the browser. */
import type { PublicKeys } from '@/utils/delegation/roster';
import { concat, fromBase64url, toBase64url, utf8, type Bytes } from './bytes';

/** Both pairs of a device or a kit. */
export interface KeyPairs {
  signing: CryptoKeyPair;
  sealing: CryptoKeyPair;
}

/** One of the two curves. */
type Curve = 'Ed25519' | 'X25519';

/** Bytes of a signature. */
export const SIGNATURE_BYTES = 64;

/** What comes before the 32 private bytes in PKCS #8 (RFC 8410, section 7); the byte at 11 tells the curve. */
const PKCS8 = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 0, 4, 34, 4, 32];
const CURVE_BYTE: Record<Curve, number> = { Ed25519: 112, X25519: 110 };
const PRIVATE_USE: Record<Curve, KeyUsage[]> = { Ed25519: ['sign'], X25519: ['deriveBits'] };
const PUBLIC_USE: Record<Curve, KeyUsage[]> = { Ed25519: ['verify'], X25519: [] };

/** Makes a device's pairs; the private keys cannot be extracted. */
export async function makeKeyPairs(): Promise<KeyPairs> {
  const [signing, sealing] = await Promise.all([
    crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']),
    crypto.subtle.generateKey('X25519', false, ['deriveBits']),
  ]);
  return { signing: signing, sealing: sealing as CryptoKeyPair };
}

/** The pairs that follow from 32 secret bytes (a recovery kit); private keys not extractable. */
export async function keyPairsFrom(seed: Uint8Array<ArrayBuffer>): Promise<KeyPairs> {
  if (seed.length !== 32) throw new RangeError('A seed has 32 bytes.');
  const [signing, sealing] = await Promise.all([pairFrom(seed, 'Ed25519'), pairFrom(seed, 'X25519')]);
  return { signing, sealing };
}

/** One pair of {@link keyPairsFrom}: HKDF makes independent private keys of the one seed. */
async function pairFrom(seed: Bytes, curve: Curve): Promise<CryptoKeyPair> {
  const base = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
  const info = utf8(`right-hand/kit/1/${curve}`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info },
    base,
    256,
  );
  const pkcs8 = concat([Uint8Array.from(PKCS8), new Uint8Array(bits)]);
  pkcs8[11] = CURVE_BYTE[curve];
  const [privateKey, readable] = await Promise.all(
    [false, true].map((open) => crypto.subtle.importKey('pkcs8', pkcs8, curve, open, PRIVATE_USE[curve])),
  );
  if (privateKey === undefined || readable === undefined) throw new Error('Two imports give two keys.');
  // WebCrypto has no "public key of a private one", but a readable private key tells it as a JSON Web Key.
  const { kty, crv, x } = await crypto.subtle.exportKey('jwk', readable);
  const publicJwk = { kty, crv, x } as JsonWebKey;
  const publicKey = await crypto.subtle.importKey('jwk', publicJwk, curve, true, PUBLIC_USE[curve]);
  pkcs8.fill(0);
  return { privateKey, publicKey };
}

/** Their public halves. */
export async function publicKeysOf(pairs: KeyPairs): Promise<PublicKeys> {
  const [signing, sealing] = await Promise.all(
    [pairs.signing, pairs.sealing].map(async ({ publicKey }) =>
      toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
    ),
  );
  return { signing: signing ?? '', sealing: sealing ?? '' };
}

/** Signs `bytes`: 64 bytes of Ed25519. */
export async function sign(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes));
}

/** Whether `signature` is that of the public key (base64url) over `bytes`; false, too, for a key or signature of wrong shape. */
export async function verify(
  publicKey: string,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== SIGNATURE_BYTES) return false;
  try {
    const raw = fromBase64url(publicKey);
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, bytes);
  } catch {
    // No base64url, or not 32 bytes, or no point of the curve, which some browsers say here and others on import.
    return false;
  }
}
