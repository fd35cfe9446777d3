import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { concat, sha256, uint32, utf8, type Bytes } from '@/utils/sync/bytes';
import { deflate } from '@/utils/sync/inflate';
import { PACKET_BYTES, PART_BYTES, readPacket, writePacket, type Part } from '@/utils/sync/packet';
import { faultOf, packetOf, turned, WORKSPACE } from '@/tests/support/sealed';

const PACKET = packetOf(Uint8Array.from({ length: 300 }, (_, i) => i));
let bytes: Bytes;

beforeAll(async () => {
  bytes = await writePacket(PACKET);
});

/** A packet with a right length and checksum, and anything between. */
async function packed(parts: number, content: Bytes, workspace = utf8(WORKSPACE)): Promise<Bytes> {
  const rest = concat([uint32(parts), uint32(workspace.length), workspace, content]);
  const all = concat([utf8('RHP'), Uint8Array.of(1), uint32(rest.length + 24), rest]);
  return concat([all, (await sha256(all)).subarray(0, 16)]);
}

describe('a packet', () => {
  it('comes apart into what was put together', async () => {
    const packet = await readPacket(bytes);
    expect(packet).toEqual(PACKET);
    // What is kept of a part is the part alone, not the whole packet with it.
    for (const part of packet.parts)
      if ('bytes' in part) expect(part.bytes.buffer.byteLength).toBe(part.bytes.length);
    expect(await readPacket(await writePacket({ workspace: WORKSPACE, parts: [] }))).toMatchObject({
      parts: [],
    });
  });

  it('does so for any parts, and its size can be told before', async () => {
    const part = fc.record({
      kind: fc.constantFrom('batch' as const, 'note' as const),
      bytes: fc.uint8Array({ maxLength: 50 }).map((some) => Uint8Array.from(some)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts: Part[]) => {
        const written = await writePacket({ workspace: WORKSPACE, parts });
        expect(await readPacket(written)).toEqual({ workspace: WORKSPACE, parts });
        const content = parts.reduce(
          (sum, one) => sum + PART_BYTES + ('bytes' in one ? one.bytes.length : 0),
          0,
        );
        expect(written).toHaveLength(PACKET_BYTES + WORKSPACE.length + content);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('that is shorter than it says is cut', async () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await faultOf(() => readPacket(bytes.slice(0, length))), `${length} bytes`).toBe('cut');
    }
  });

  it('in which anything changed is damaged', async () => {
    for (let at = 8; at < bytes.length; at += 5) {
      expect(await faultOf(() => readPacket(turned(bytes, at)))).toBe('damaged');
    }
    expect(await faultOf(() => readPacket(concat([bytes, Uint8Array.of(0)])))).toBe('damaged');
    const huge = bytes.slice();
    huge[4] = 255;
    expect(await faultOf(() => readPacket(huge))).toBe('damaged');
  });

  it('of something else or of a later version says so', async () => {
    expect(await faultOf(() => readPacket(utf8('%PDF-1.7 and more of it')))).toBe('not-ours');
    expect(await faultOf(() => readPacket(turned(bytes, 0)))).toBe('not-ours');
    const later = bytes.slice();
    later[3] = 2;
    expect(await faultOf(() => readPacket(later))).toBe('newer');
  });

  it('that its writer got wrong is malformed', async () => {
    const statement = (value: unknown) => {
      const text = utf8(JSON.stringify(value));
      return concat([Uint8Array.of(0), uint32(text.length), text]);
    };
    const [held] = PACKET.parts;
    const good = held?.kind === 'statement' ? held.statement : undefined;
    expect(await readPacket(await packed(1, statement(good)))).toMatchObject({ parts: [held] });
    const list = async (text: string) => {
      const small = deflate(utf8(text));
      return concat([Uint8Array.of(3), uint32(small.length), small]);
    };
    expect(await readPacket(await packed(1, await list(JSON.stringify([good, good]))))).toMatchObject({
      parts: [held, held],
    });
    for (const [parts, content] of [
      [1, new Uint8Array(0)],
      [0, Uint8Array.of(1)],
      [1, concat([Uint8Array.of(9), uint32(0)])],
      [1, concat([Uint8Array.of(1), uint32(2), Uint8Array.of(1)])],
      [0xffffffff, new Uint8Array(0)],
      [1, concat([Uint8Array.of(0), uint32(1), utf8('{')])],
      [1, statement(null)],
      [1, statement({ ...good, workspace: 'w_2' })],
      [1, statement({ ...good, signature: 'C' })],
      [1, statement({ ...good, body: { kind: 'crown', device: 'd_1' } })],
      [1, statement({ ...good, more: 1 })],
      [1, await list('{}')],
      [1, await list('[')],
      [1, await list(JSON.stringify([good, { ...good, workspace: 'w_2' }]))],
      [1, await list(' '.repeat(17 * 1024 * 1024))],
      [1, concat([Uint8Array.of(3), uint32(2), utf8('[]')])],
    ] as const) {
      expect(await faultOf(async () => readPacket(await packed(parts, content)))).toBe('malformed');
    }
    const noName = packed(0, new Uint8Array(0), new Uint8Array(0));
    expect(await faultOf(async () => readPacket(await noName))).toBe('malformed');
    const noText = packed(0, new Uint8Array(0), Uint8Array.of(255));
    expect(await faultOf(async () => readPacket(await noText))).toBe('malformed');
  });
});
