/**
 * Several parts in one piece: what a mail, a file and a message of the server carry.
 *
 *     "RHP" 3 | version 1 | length of all 4 | number of parts 4 | length of the workspace's id 4 | the id
 *     | for each part: kind 1, length 4, bytes | the first 16 bytes of SHA-256 over everything before
 *
 * All statements are one part, a compressed list, which comes first; one by one they are read too.
 */
import * as v from 'valibot';
import type { Statement } from '@/utils/delegation/roster';
import { concat, hexOf, sameBytes, sha256, textOf, uint32, uint32At, utf8, type Bytes } from './bytes';
import { checkMagic, jsonOf } from './envelope';
import { SyncError } from './errors';
import { deflate, inflate } from './inflate';
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
const KINDS = ['statement', 'batch', 'note', 'statements'] as const;
/** Most bytes that the statements of a packet open to. */
const MAX_STATEMENTS_BYTES = 16 * 1024 * 1024;

/** Puts parts together, with a checksum over all. */
export async function writePacket({ workspace, parts }: Packet): Promise<Uint8Array<ArrayBuffer>> {
  const id = utf8(workspace);
  const written = partsToWrite(parts);
  const pieces = written.flatMap(({ kind, bytes }) => [
    Uint8Array.of(KINDS.indexOf(kind)),
    uint32(bytes.length),
    bytes,
  ]);
  const size = pieces.reduce((sum, { length }) => sum + length, PACKET_BYTES + id.length);
  if (size > MAX_PACKET_BYTES || parts.length > MAX_PARTS)
    throw new RangeError('A packet nobody would read.');
  const head = [
    utf8(PACKET.magic),
    Uint8Array.of(PACKET.version),
    ...[size, written.length, id.length].map(uint32),
  ];
  const content = concat([...head, id, ...pieces]);
  return concat([content, await checksum(content)]);
}

function partsToWrite(parts: readonly Part[]): { kind: (typeof KINDS)[number]; bytes: Bytes }[] {
  const statements = parts.flatMap((part) => (part.kind === 'statement' ? [part.statement] : []));
  const sealed = parts.flatMap((part) => (part.kind === 'statement' ? [] : [part]));
  if (statements.length === 0) return sealed;
  const list = utf8(JSON.stringify(statements));
  if (list.length > MAX_STATEMENTS_BYTES) throw new RangeError('Statements nobody would read.');
  return [{ kind: 'statements', bytes: deflate(list) }, ...sealed];
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
async function partsOf(content: Bytes): Promise<Packet> {
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
    const bytes = take(uint32At(take(4), 0));
    packet.parts.push(...(await partsFrom(KINDS[kind ?? KINDS.length], bytes, workspace)));
  }
  if (at !== content.length) throw new SyncError('malformed', 'More than its parts.');
  return packet;
}

async function partsFrom(
  kind: (typeof KINDS)[number] | undefined,
  bytes: Bytes,
  workspace: string,
): Promise<Part[]> {
  if (kind === undefined) throw new SyncError('malformed', 'A part of no known kind.');
  if (kind === 'statement') return [statementFrom(jsonOf(bytes), workspace)];
  // A copy, for what is kept of a part must not keep the whole packet.
  if (kind !== 'statements') return [{ kind, bytes: bytes.slice() }];
  const list = jsonOf(await inflate(bytes, MAX_STATEMENTS_BYTES));
  if (!Array.isArray(list)) throw new SyncError('malformed', 'No list of statements.');
  return list.map((one: unknown) => statementFrom(one, workspace));
}

function statementFrom(value: unknown, workspace: string): Part {
  const statement = parseStatementShape(value);
  if (statement.workspace !== workspace) throw new SyncError('malformed', 'Of another workspace.');
  return { kind: 'statement', statement };
}

/** The checksum that a packet ends with, in hex. */
export function checksumOf(packet: Bytes): string {
  return hexOf(packet.subarray(-CHECKSUM_BYTES));
}

async function checksum(content: Bytes): Promise<Bytes> {
  return (await sha256(content)).subarray(0, CHECKSUM_BYTES);
}
