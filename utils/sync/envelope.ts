/**
 * What batches and notes share: a header in clear, a sealed body, and the signature of a device over both.
 *
 *     magic 3 | version 1 | length of the header 4 | of the box 4 | header, JSON | nonce 12 | box | signature 64
 *
 * The box is AES-256-GCM over the compressed body, with all that stands before the nonce as additional data. The signature is
 * Ed25519 over a word that says what is signed, and then everything before it.
 */
import * as v from 'valibot';
import { concat, textOf, uint32, uint32At, utf8, type Bytes } from './bytes';
import { SyncError } from './errors';
import { deflate, inflate } from './inflate';
import { sign, SIGNATURE_BYTES, verify } from './keys';
import { NONCE_BYTES, type Secret } from './secrets';

/** A kind of sealed thing. */
export interface EnvelopeKind<H> {
  /** Three characters that such bytes begin with. */
  magic: string;
  /** Goes up with every change that an older version would not understand. */
  version: number;
  header: v.GenericSchema<unknown, H>;
}

/** Bytes taken apart, nothing of them verified. */
interface Opened<H> {
  header: H;
  /** All before the nonce. */
  head: Bytes;
  nonce: Bytes;
  box: Bytes;
  /** All before the signature. */
  signed: Bytes;
  signature: Bytes;
}

const PREFIX_BYTES = 12;
const TAG_BYTES = 16;
/** A few ids and numbers. */
const MAX_HEADER_BYTES = 2048;

/** Compresses, seals and signs `body`, bytes or a text in UTF-8. */
export async function sealEnvelope<H extends { secret: string }>(
  kind: EnvelopeKind<H>,
  header: H,
  body: Bytes | string,
  secret: Secret,
  signing: CryptoKey,
): Promise<Bytes> {
  const headerBytes = utf8(JSON.stringify(v.parse(kind.header, header)));
  const packed = deflate(body);
  const head = concat([
    utf8(kind.magic),
    Uint8Array.of(kind.version),
    uint32(headerBytes.length),
    uint32(packed.length + TAG_BYTES),
    headerBytes,
  ]);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: head },
    secret.key,
    packed,
  );
  const domain = domainOf(kind);
  const signed = concat([domain, head, nonce, new Uint8Array(box)]);
  return concat([signed.subarray(domain.length), await sign(signing, signed)]);
}

/** What anybody can read; throws SyncError 'not-ours', 'newer', 'cut' or 'malformed'. */
export function envelopeHeader<H>(kind: EnvelopeKind<H>, bytes: Bytes): H {
  return takeApart(kind, bytes).header;
}

/** Verifies without opening; throws SyncError, 'forged' too. */
export async function checkEnvelope<H>(kind: EnvelopeKind<H>, bytes: Bytes, signing: string): Promise<void> {
  const { signed, signature } = takeApart(kind, bytes);
  if (!(await verify(signing, inDomain(kind, signed), signature))) throw new SyncError('forged');
}

/** Verifies, then opens up to `most` bytes; throws SyncError, 'forged' and 'unreadable' too. */
export async function openEnvelope<H extends { secret: string }>(
  kind: EnvelopeKind<H>,
  bytes: Bytes,
  signing: string,
  secret: Secret,
  most: number,
): Promise<{ header: H; body: Bytes }> {
  const { header, head, nonce, box, signed, signature } = takeApart(kind, bytes);
  if (!(await verify(signing, inDomain(kind, signed), signature))) throw new SyncError('forged');
  if (header.secret !== secret.id) throw new SyncError('unreadable', 'Sealed with another secret.');
  let packed: Bytes;
  try {
    packed = new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: head }, secret.key, box),
    );
  } catch (error) {
    throw new SyncError('unreadable', 'The secret does not open it.', error);
  }
  return { header, body: await inflate(packed, most) };
}

/** The JSON in bytes; throws SyncError 'malformed'. */
export function jsonOf(bytes: Bytes): unknown {
  const text = textOf(bytes);
  try {
    if (text !== null) return JSON.parse(text);
  } catch {
    // Said below.
  }
  throw new SyncError('malformed', 'No JSON.');
}

/** A signature over one kind of thing never fits another. */
function domainOf<H>({ magic, version }: EnvelopeKind<H>): Bytes {
  return utf8(`right-hand/${magic}/${version}\n`);
}

function inDomain<H>(kind: EnvelopeKind<H>, signed: Bytes): Bytes {
  return concat([domainOf(kind), signed]);
}

function takeApart<H>(kind: EnvelopeKind<H>, bytes: Bytes): Opened<H> {
  checkMagic(kind, bytes);
  if (bytes.length < PREFIX_BYTES) throw new SyncError('cut');
  const headerBytes = uint32At(bytes, 4);
  const boxBytes = uint32At(bytes, 8);
  if (headerBytes > MAX_HEADER_BYTES || boxBytes < TAG_BYTES) throw new SyncError('malformed');
  const nonceAt = PREFIX_BYTES + headerBytes;
  const boxAt = nonceAt + NONCE_BYTES;
  const signatureAt = boxAt + boxBytes;
  if (bytes.length < signatureAt + SIGNATURE_BYTES) throw new SyncError('cut');
  if (bytes.length > signatureAt + SIGNATURE_BYTES) throw new SyncError('malformed', 'More than it says.');
  const header = v.safeParse(kind.header, jsonOf(bytes.subarray(PREFIX_BYTES, nonceAt)));
  if (!header.success) throw new SyncError('malformed', header.issues[0].message);
  return {
    header: header.output,
    head: bytes.subarray(0, nonceAt),
    nonce: bytes.subarray(nonceAt, boxAt),
    box: bytes.subarray(boxAt, signatureAt),
    signed: bytes.subarray(0, signatureAt),
    signature: bytes.subarray(signatureAt),
  };
}

/** Throws SyncError unless `bytes` begin with three characters and a version that is known here. */
export function checkMagic({ magic, version }: { magic: string; version: number }, bytes: Bytes): void {
  const start = String.fromCharCode(...bytes.subarray(0, magic.length));
  if (bytes.length <= magic.length) throw new SyncError(magic.startsWith(start) ? 'cut' : 'not-ours');
  if (start !== magic) throw new SyncError('not-ours');
  const found = bytes[magic.length] ?? 0;
  if (found > version) throw new SyncError('newer');
  if (found < version) throw new SyncError('malformed', `There never was a version ${found}.`);
}
