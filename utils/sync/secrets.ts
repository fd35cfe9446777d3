/** Shared secrets, and how they reach a device: AES-256-GCM keys wrapped by X25519, HKDF-SHA-256 and AES-256-GCM. */
import type { WrappedSecret } from '@/utils/delegation/roster';

/** A secret with its id: 'k_…' of a workspace, 'o_…' of one member's own devices. */
export interface Secret {
  id: string;
  key: CryptoKey;
}

/** Makes a secret; its key can be wrapped for others. */
export function makeSecret(_kind: 'k' | 'o'): Promise<Secret> {
  throw new Error('contract');
}

/** Wraps `secret` for a device or kit of `workspace`, whose public X25519 key is `sealing`. */
export function wrapSecret(
  _secret: Secret,
  _to: { id: string; sealing: string },
  _workspace: string,
): Promise<WrappedSecret> {
  throw new Error('contract');
}

/** Unwraps a secret with the own private X25519 key; throws SyncError 'unreadable' when it is not for it. */
export function unwrapSecret(
  _wrapped: WrappedSecret,
  _sealing: CryptoKey,
  _workspace: string,
): Promise<Secret> {
  throw new Error('contract');
}
