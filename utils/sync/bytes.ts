/** Bytes and text, as everything that travels is made of them. */
import { SyncError } from './errors';

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes per call of `fromCharCode`, whose arguments lie on the stack; three at a time make four characters. */
const SLICE = 3 * 4096;

/** UTF-8. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Whether a text takes more than `most` bytes of UTF-8: a character takes up to three. */
export function isLonger(text: string, most: number): boolean {
  return text.length * 3 > most && utf8(text).length > most;
}

/** The text of UTF-8 bytes; null when they are none. */
export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Two hex digits for each byte. */
export function hexOf(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All of them, one after the other. */
export function concat(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A number below 2^32, in four bytes, the highest first. */
export function uint32(value: number): Bytes {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** The number in the four bytes at `at`; throws RangeError beyond the end. */
export function uint32At(bytes: Bytes, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
  }
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of {@link toBase64url}; throws SyncError 'malformed' for any text that it would not write. */
export function fromBase64url(text: string): Bytes {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) throw new SyncError('malformed', 'No base64url.');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  // Bytes have one text: only the last group can hold bits that belong to none.
  const whole = bytes.length - (bytes.length % 3);
  if (toBase64url(bytes.subarray(whole)) !== text.slice((whole / 3) * 4)) throw new SyncError('malformed');
  return bytes;
}

/** SHA-256. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Whether both are the same bytes. */
export function sameBytes(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
