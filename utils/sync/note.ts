/** Small sealed and signed JSON of a device that is no event: what it holds (ack), and its own settings and drafts (state). */
import type { Secret } from './secrets';

/** What a note is. */
export type NoteKind = 'ack' | 'state';

/** What anybody can read of a note. */
export interface NoteHeader {
  kind: NoteKind;
  workspace: string;
  device: string;
  /** Ms since 1970; of two notes of a device and kind the larger counts. */
  n: number;
  secret: string;
}

/** Seals and signs `content`, any JSON. */
export function sealNote(
  _header: Omit<NoteHeader, 'secret'>,
  _content: unknown,
  _secret: Secret,
  _signing: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('contract');
}

/** What anybody can read; throws SyncError. */
export function noteHeaderOf(_bytes: Uint8Array<ArrayBuffer>): NoteHeader {
  throw new Error('contract');
}

/** The content after the checks of {@link openBatch}; its shape is for the caller to validate. */
export function openNote(
  _bytes: Uint8Array<ArrayBuffer>,
  _signing: string,
  _secret: Secret,
): Promise<{ header: NoteHeader; content: unknown }> {
  throw new Error('contract');
}
