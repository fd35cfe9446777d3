/** The unit of sync: one device's events n..m, compressed, sealed and signed once, relayed as they are. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { Secret } from './secrets';

/** What anybody can read of a batch. */
export interface BatchHeader {
  workspace: string;
  /** The log: a device or a private device. */
  device: string;
  from: number;
  to: number;
  /** The id of the secret it is sealed with. */
  secret: string;
}

/** Most bytes that a batch may open to. */
export const MAX_OPENED_BYTES = 16 * 1024 * 1024;

/** Seals events `from` to `to` of one log (in sequence, nothing else) and signs the whole with the device's key. */
export function sealBatch(
  _events: readonly ItemEvent[],
  _secret: Secret,
  _signing: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('contract');
}

/** What anybody can read; throws SyncError ('not-ours', 'newer', 'cut', 'malformed') and checks no signature. */
export function headerOf(_bytes: Uint8Array<ArrayBuffer>): BatchHeader {
  throw new Error('contract');
}

/**
 * Verifies the signature by `signing` (base64url), opens with `secret`, and checks every event against its schema, the
 * header, the workspace and its own id; throws SyncError otherwise. Says nothing of roles: receive.ts does.
 */
export function openBatch(
  _bytes: Uint8Array<ArrayBuffer>,
  _signing: string,
  _secret: Secret,
): Promise<{ header: BatchHeader; events: ItemEvent[] }> {
  throw new Error('contract');
}
