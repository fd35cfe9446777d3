/**
 * Several parts in one piece: what a mail, a file and a message of the server carry.
 *
 *     "RHP" 3 | version 1 | length of all 4 | number of parts 4 | length of the workspace's id 4 | the id
 *     | for each part: kind 1, length 4, bytes | the first 16 bytes of SHA-256 over everything before
 */
import * as v from 'valibot';
import type { Statement } from '@/utils/delegation/roster';
import { concat, sameBytes, sha256, textOf, uint32, uint32At, utf8, type Bytes } from './bytes';
import { checkMagic, jsonOf } from './envelope';
import { SyncError } from './errors';
import { parseStatementShape, shortId } from './statement-schema';

/** One part: a statement of the roster in clear, or a sealed batch or note. */
export type Part =
  { kind: 'statement'; statement: Statement } | { kind: 'batch' | 'note'; bytes: Uint8Array<ArrayBuffer> };

/** A packet of parts that belong to one workspace. */
export interface Packet {
  workspace: string;
  parts: Part[];
}

/** What a packet takes besides the id of its workspace and its parts, each of which takes {@link PART_BYTES} more. */
export const PACKET_BYTES = 32;
/** See {@link PACKET_BYTES}. */
export const PART_BYTES = 5;

/** Most bytes of a packet: many times the longest history that was ever measured, and less than what a browser fails at. */
const MAX_PACKET_BYTES = 256 * 1024 * 1024;
/** Most parts of a packet. */
const MAX_PARTS = 100_000;
const PACKET = { magic: 'RHP', version: 1 };
const HEAD_BYTES = 16;
const CHECKSUM_BYTES = 16;
const KINDS = ['statement', 'batch', 'note'] as const;

/** Puts parts together, with a checksum over all. */
export async function writePacket({ workspace, parts }: Packet): Promise<Uint8Array<ArrayBuffer>> {
  const id = utf8(workspace);
  const pieces = parts.flatMap((part) => {
    const bytes = part.kind === 'statement' ? utf8(JSON.stringify(part.statement)) : part.bytes;
    return [Uint8Array.of(KINDS.indexOf(part.kind)), uint32(bytes.length), bytes];
  });
  const size = pieces.reduce((sum, { length }) => sum + length, PACKET_BYTES + id.length);
  if (size > MAX_PACKET_BYTES || parts.length > MAX_PARTS)
    throw new RangeError('A packet nobody would read.');
  const head = [
    utf8(PACKET.magic),
    Uint8Array.of(PACKET.version),
    ...[size, parts.length, id.length].map(uint32),
  ];
  const content = concat([...head, id, ...pieces]);
  return concat([content, await checksum(content)]);
}

/** Takes a packet apart; throws SyncError ('not-ours', 'newer', 'cut', 'damaged', 'malformed'). No signature is checked. */
export async function readPacket(bytes: Uint8Array<ArrayBuffer>): Promise<Packet> {
  checkMagic(PACKET, bytes);
  if (bytes.length < PACKET_BYTES) throw new SyncError('cut');
  const size = uint32At(bytes, 4);
  if (size > MAX_PACKET_BYTES) throw new SyncError('damaged', 'No packet is so large.');
  if (bytes.length < size) throw new SyncError('cut');
  const content = bytes.subarray(0, -CHECKSUM_BYTES);
  const given = bytes.subarray(-CHECKSUM_BYTES);
  if (bytes.length > size || !sameBytes(await checksum(content), given)) throw new SyncError('damaged');
  return partsOf(content);
}

/** What a packet that came through whole says. */
function partsOf(content: Bytes): Packet {
  const [parts, idBytes] = [uint32At(content, 8), uint32At(content, 12)];
  let at = HEAD_BYTES;
  const take = (length: number): Bytes => {
    if (length > content.length - at) throw new SyncError('malformed', 'A part ends beyond the packet.');
    at += length;
    return content.subarray(at - length, at);
  };
  const workspace = textOf(take(idBytes));
  if (parts > MAX_PARTS || !v.is(shortId, workspace)) throw new SyncError('malformed');
  const packet: Packet = { workspace, parts: [] };
  for (let i = 0; i < parts; i++) {
    const [kind] = take(1);
    packet.parts.push(partOf(KINDS[kind ?? KINDS.length], take(uint32At(take(4), 0)), workspace));
  }
  if (at !== content.length) throw new SyncError('malformed', 'More than its parts.');
  return packet;
}

function partOf(kind: (typeof KINDS)[number] | undefined, bytes: Bytes, workspace: string): Part {
  if (kind === undefined) throw new SyncError('malformed', 'A part of no known kind.');
  // A copy, for what is kept of a part must not keep the whole packet.
  if (kind !== 'statement') return { kind, bytes: bytes.slice() };
  const statement = parseStatementShape(jsonOf(bytes));
  if (statement.workspace !== workspace) throw new SyncError('malformed', 'Of another workspace.');
  return { kind, statement };
}

async function checksum(content: Bytes): Promise<Bytes> {
  return (await sha256(content)).subarray(0, CHECKSUM_BYTES);
}
