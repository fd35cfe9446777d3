/** Names what is not taken, the same each time it comes. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import type { BatchHeader } from './batch';
import { sha256, toBase64url, type Bytes } from './bytes';
import { SyncError } from './errors';

/** SHA-256 of `bytes`, base64url. */
export async function hashOf(bytes: Bytes): Promise<string> {
  return toBase64url(await sha256(bytes));
}

/** What is known of something refused: who it claims to be from, and which sequences. */
export type Claim = Partial<Pick<BatchHeader, 'device' | 'from' | 'to'>>;

/** A refusal of something whose bytes have the hash `hash`, or of the event with that id. */
export function refusalOf(
  workspace: string,
  fault: SyncFault,
  { device = '', from, to }: Claim,
  hash: string,
  now: Date,
): Refusal {
  return {
    workspace,
    // A claimed id may be of any length; the bytes are hashed with it anyway.
    id: `${fault} ${device.slice(0, 64)} ${hash}`,
    fault,
    device,
    from: from ?? null,
    to: to ?? null,
    at: now.toISOString(),
    seen: false,
  };
}

/** A refusal of one event of a batch that was taken. */
export function refusedEvent(
  { workspace, device, seq, id }: ItemEvent,
  fault: SyncFault,
  now: Date,
): Refusal {
  return refusalOf(workspace, fault, { device, from: seq, to: seq }, id, now);
}

/** The fault of a SyncError; anything else is a bug of ours and thrown again. */
export function faultOf(error: unknown): SyncFault {
  if (error instanceof SyncError) return error.fault;
  throw error;
}
