/** Short texts that people send each other: a mark, then base64url with length and checksum, in any lines. */
import { fromBase64url, sha256, toBase64url } from './bytes';
import { SyncError } from './errors';

/** What a code is: an invite, or the answer to one. */
export type CodeKind = 'I' | 'A';

const VERSION = '1';
const CHECK_BYTES = 7;
/** A multiple of three, so that the head is whole letters. */
const HEAD_BYTES = 2 + CHECK_BYTES;
/** No code of ours is nearly as long. */
const MAX_TEXT = 20_000;

/** 'RHI1…' or 'RHA1…'. */
export async function writeCode(kind: CodeKind, payload: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = new Uint8Array(HEAD_BYTES + payload.length);
  new DataView(bytes.buffer).setUint16(0, payload.length);
  bytes.set(await checksum(kind, payload), 2);
  bytes.set(payload, HEAD_BYTES);
  return `RH${kind}${VERSION}${toBase64url(bytes)}`;
}

/**
 * The payload of the first code of this kind in a text: words around it, line ends, spaces and marks of quoting do no
 * harm. Throws SyncError 'not-ours', 'newer', 'cut' or 'damaged'.
 */
export async function readCode(kind: CodeKind, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = new RegExp(`RH${kind}(\\d)`).exec(text.slice(0, MAX_TEXT));
  if (found === null) throw new SyncError('not-ours');
  if (found[1] !== VERSION) throw new SyncError('newer');
  const rest = text.slice(found.index + found[0].length, found.index + MAX_TEXT);
  const letters = rest.replaceAll(/[^A-Za-z0-9_-]/g, '');
  const head = decode(letters.slice(0, Math.ceil((HEAD_BYTES * 4) / 3)), HEAD_BYTES);
  const length = new DataView(head.buffer).getUint16(0);
  const bytes = decode(letters.slice(0, Math.ceil(((HEAD_BYTES + length) * 4) / 3)), HEAD_BYTES + length);
  const payload = bytes.slice(HEAD_BYTES);
  const check = await checksum(kind, payload);
  if (check.some((byte, i) => byte !== bytes[2 + i])) throw new SyncError('damaged');
  return payload;
}

/** Exactly `length` bytes; throws SyncError 'cut' when there are not as many, 'damaged' when these are none. */
function decode(letters: string, length: number): Uint8Array<ArrayBuffer> {
  if (letters.length < Math.ceil((length * 4) / 3)) throw new SyncError('cut');
  try {
    return fromBase64url(letters);
  } catch {
    throw new SyncError('damaged');
  }
}

async function checksum(kind: CodeKind, payload: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const marked = new Uint8Array(payload.length + 1);
  marked[0] = kind.charCodeAt(0);
  marked.set(payload, 1);
  return (await sha256(marked)).slice(0, CHECK_BYTES);
}
