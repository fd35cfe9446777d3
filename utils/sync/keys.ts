/** A device's key pairs, and what they sign: WebCrypto's Ed25519 and X25519, private keys never leave the browser. */
import type { PublicKeys } from '@/utils/delegation/roster';

/** Both pairs of a device or a kit. */
export interface KeyPairs {
  signing: CryptoKeyPair;
  sealing: CryptoKeyPair;
}

/** Makes a device's pairs; the private keys cannot be extracted. */
export function makeKeyPairs(): Promise<KeyPairs> {
  throw new Error('contract');
}

/** The pairs that follow from 32 secret bytes (a recovery kit); private keys not extractable. */
export function keyPairsFrom(_seed: Uint8Array<ArrayBuffer>): Promise<KeyPairs> {
  throw new Error('contract');
}

/** Their public halves. */
export function publicKeysOf(_pairs: KeyPairs): Promise<PublicKeys> {
  throw new Error('contract');
}

/** Signs `bytes`: 64 bytes of Ed25519. */
export function sign(_key: CryptoKey, _bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('contract');
}

/** Whether `signature` is that of the public key (base64url) over `bytes`; false, too, for a key or signature of wrong shape. */
export function verify(
  _publicKey: string,
  _bytes: Uint8Array<ArrayBuffer>,
  _signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  throw new Error('contract');
}
