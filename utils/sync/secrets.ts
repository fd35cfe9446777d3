/** Shared secrets, and how they reach a device: AES-256-GCM keys wrapped by X25519, HKDF-SHA-256 and AES-256-GCM. */
import type { WrappedSecret } from '@/utils/delegation/roster';
import { randomId } from '@/utils/store/ids';
import { concat, fromBase64url, toBase64url, utf8, type Bytes } from './bytes';
import { SyncError } from './errors';

/** A secret with its id: 'k_…' of a workspace, 'o_…' of one member's own devices. */
export interface Secret {
  id: string;
  key: CryptoKey;
}

/** Bytes of an AES-GCM nonce (SP 800-38D, section 8.2.2: random ones of 96 bits). */
export const NONCE_BYTES = 12;

/** What X25519 multiplies to make a public key of a private one (RFC 7748, section 6.1). */
const BASE_POINT = Uint8Array.of(9, ...new Uint8Array(31));

/** Makes a secret; its key can be wrapped for others. */
export async function makeSecret(kind: 'k' | 'o'): Promise<Secret> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  return { id: randomId(kind), key };
}

/** Wraps `secret` for a device or kit of `workspace`, whose public X25519 key is `sealing`; throws SyncError for a key that is none. */
export async function wrapSecret(
  secret: Secret,
  to: { id: string; sealing: string },
  workspace: string,
): Promise<WrappedSecret> {
  const own = (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair;
  const ephemeral = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey)));
  const head = { secret: secret.id, for: to.id, ephemeral };
  const shared = await agree(own.privateKey, pointOf(to.sealing), 'malformed');
  const key = await wrappingKey(shared, head, to.sealing, workspace);
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const raw = await crypto.subtle.exportKey('raw', secret.key);
  const box = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw));
  return { ...head, box: toBase64url(concat([iv, box])) };
}

/** Unwraps a secret with the own private X25519 key; throws SyncError 'unreadable' when it is not for it. */
export async function unwrapSecret(
  wrapped: WrappedSecret,
  sealing: CryptoKey,
  workspace: string,
): Promise<Secret> {
  const box = fromBase64url(wrapped.box);
  const shared = await agree(sealing, pointOf(wrapped.ephemeral), 'unreadable');
  const mine = toBase64url(await agree(sealing, BASE_POINT, 'unreadable'));
  const key = await wrappingKey(shared, wrapped, mine, workspace);
  try {
    const iv = box.subarray(0, NONCE_BYTES);
    const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, box.subarray(NONCE_BYTES));
    if (raw.byteLength !== 32) throw new RangeError('A secret has 32 bytes.');
    // Extractable: whoever holds it has to wrap it for the devices that come later.
    const opened = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt']);
    return { id: wrapped.secret, key: opened };
  } catch (error) {
    throw new SyncError('unreadable', 'The secret is not wrapped for this key.', error);
  }
}

/** The 32 bytes of a public X25519 key. */
function pointOf(text: string): Bytes {
  const raw = fromBase64url(text);
  if (raw.length !== 32) throw new SyncError('malformed', 'No public key.');
  return raw;
}

/** What both sides of X25519 come to; a point of low order, which would make it known to all, is refused (RFC 7748, section 6.1). */
async function agree(own: CryptoKey, point: Bytes, fault: 'malformed' | 'unreadable'): Promise<Bytes> {
  let shared: Bytes;
  try {
    const other = await crypto.subtle.importKey('raw', point, 'X25519', false, []);
    shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, own, 256));
  } catch (error) {
    throw new SyncError(fault, 'No agreement with this public key.', error);
  }
  if (shared.every((byte) => byte === 0)) throw new SyncError(fault, 'A public key of low order.');
  return shared;
}

/** The key of one wrapping, which nothing else can come to: HKDF (RFC 5869) bound to all that the wrapping is about. */
async function wrappingKey(
  shared: Bytes,
  { secret, for: to, ephemeral }: Omit<WrappedSecret, 'box'>,
  sealing: string,
  workspace: string,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = utf8(JSON.stringify(['right-hand/wrap/1', workspace, secret, to, ephemeral, sealing]));
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
