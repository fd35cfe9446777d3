/** A checksum against accidents, for where SHA-256 of WebCrypto cannot be waited for. */
import type { Bytes } from './bytes';

/** The polynomial of IEEE 802.3, with its bits turned round. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** CRC-32 as in Ethernet and ZIP, from 0 to 2^32 - 1. */
export function crc32(bytes: Bytes): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}
