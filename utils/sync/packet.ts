/** Several parts in one piece: what a mail, a file and a message of the server carry. */
import type { Statement } from '@/utils/delegation/roster';

/** One part: a statement of the roster in clear, or a sealed batch or note. */
export type Part =
  { kind: 'statement'; statement: Statement } | { kind: 'batch' | 'note'; bytes: Uint8Array<ArrayBuffer> };

/** A packet of parts that belong to one workspace. */
export interface Packet {
  workspace: string;
  parts: Part[];
}

/** Puts parts together, with a checksum over all. */
export function writePacket(_packet: Packet): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('contract');
}

/** Takes a packet apart; throws SyncError ('not-ours', 'newer', 'cut', 'damaged', 'malformed'). No signature is checked. */
export function readPacket(_bytes: Uint8Array<ArrayBuffer>): Promise<Packet> {
  throw new Error('contract');
}
