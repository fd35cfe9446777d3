/** What goes out: own events sealed once into batches, and what somebody else lacks. */
import type { Store } from '@/utils/store/open';
import type { Membership } from './membership';
import type { Packet } from './packet';
import type { StoredBatch } from '@/utils/store/schema';

/** Most events in one batch, and most bytes of their JSON; a single larger event is a batch of its own. */
export const BATCH_EVENTS = 200;
/** See {@link BATCH_EVENTS}. */
export const BATCH_BYTES = 256 * 1024;

/** Seals what is recorded in the two own logs and not sealed yet, keeps it, and answers with what it made. */
export function sealNew(_store: Store, _member: Membership): Promise<StoredBatch[]> {
  throw new Error('contract');
}

/** All batches of a log from the one that holds sequence `after` + 1 on. */
export function batchesAfter(
  _store: Store,
  _workspace: string,
  _log: string,
  _after: number,
): Promise<StoredBatch[]> {
  throw new Error('contract');
}

/** The note that tells what this installation holds of the shared logs. */
export function ackNote(_store: Store, _member: Membership, _now: Date): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('contract');
}

/**
 * Everything that the other member's devices (`other`), or one's own other devices (`own`), may lack by what they last
 * told; with the whole roster and what this one holds.
 */
export function packetFor(
  _store: Store,
  _member: Membership,
  _whose: 'other' | 'own',
  _now: Date,
): Promise<Packet> {
  throw new Error('contract');
}
