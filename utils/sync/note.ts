/** Small sealed and signed JSON of a device that is no event: what it holds (ack), and its own settings and drafts (state). */
import * as v from 'valibot';
import { count } from '@/utils/store/schema-parts';
import { MAX_OPENED_BYTES } from './batch';
import { isLonger } from './bytes';
import { envelopeHeader, jsonOf, openEnvelope, sealEnvelope, type EnvelopeKind } from './envelope';
import type { Secret } from './secrets';
import { shortId } from './statement-schema';

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

const NOTE: EnvelopeKind<NoteHeader> = {
  magic: 'RHN',
  version: 1,
  header: v.strictObject({
    kind: v.picklist(['ack', 'state']),
    workspace: shortId,
    device: shortId,
    n: count,
    secret: shortId,
  }),
};

/** Seals and signs `content`, any JSON. */
export async function sealNote(
  header: Omit<NoteHeader, 'secret'>,
  content: unknown,
  secret: Secret,
  signing: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = JSON.stringify(content);
  if (isLonger(body, MAX_OPENED_BYTES)) throw new RangeError('A note that nobody would open.');
  return sealEnvelope(NOTE, { ...header, secret: secret.id }, body, secret, signing);
}

/** What anybody can read; throws SyncError. */
export function noteHeaderOf(bytes: Uint8Array<ArrayBuffer>): NoteHeader {
  return envelopeHeader(NOTE, bytes);
}

/** The content after the checks of `openBatch`; its shape is for the caller to validate. */
export async function openNote(
  bytes: Uint8Array<ArrayBuffer>,
  signing: string,
  secret: Secret,
): Promise<{ header: NoteHeader; content: unknown }> {
  const { header, body } = await openEnvelope(NOTE, bytes, signing, secret, MAX_OPENED_BYTES);
  return { header, content: jsonOf(body) };
}
