/** Sealed things for tests: events of one device, and who can seal them. */
import * as v from 'valibot';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Statement } from '@/utils/delegation/roster';
import { sealEnvelope, type EnvelopeKind } from '@/utils/sync/envelope';
import { SyncError } from '@/utils/sync/errors';
import { makeKeyPairs, publicKeysOf, type KeyPairs } from '@/utils/sync/keys';
import type { Packet } from '@/utils/sync/packet';
import type { Secret } from '@/utils/sync/secrets';

/** The workspace of {@link noted}. */
export const WORKSPACE = 'w_1';

/** A device that can sign. */
export interface Device {
  pairs: KeyPairs;
  /** Its public keys, base64url. */
  signing: string;
  sealing: string;
}

/** Makes one. */
export async function makeDevice(): Promise<Device> {
  const pairs = await makeKeyPairs();
  return { pairs, ...(await publicKeysOf(pairs)) };
}

/** Notes `from` to `to` on one item, by one device. */
export function noted(from: number, to: number, device = 'd_1', text = 'Book the flights'): ItemEvent[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    id: `${device}:${from + i}`,
    workspace: WORKSPACE,
    item: 'i_1',
    type: 'noted',
    by: { member: 'm_1', role: 'client' },
    device,
    seq: from + i,
    clock: (from + i).toString(16).padStart(15, '0'),
    after: [],
    at: '2026-03-02T09:00:00.000Z',
    body: { text: `${text} ${from + i}` },
  }));
}

/** Seals any body under any header, as a member with the right keys and bad intentions could. */
export function sealAny(
  magic: 'RHB' | 'RHN',
  header: Record<string, unknown>,
  body: Uint8Array<ArrayBuffer>,
  secret: Secret,
  { pairs }: Device,
): Promise<Uint8Array<ArrayBuffer>> {
  const anything = v.any() as EnvelopeKind<{ secret: string }>['header'];
  const all = { secret: secret.id, ...header };
  return sealEnvelope({ magic, version: 1, header: anything }, all, body, secret, pairs.signing.privateKey);
}

/** The fault that something ends in; throws what is no SyncError, and when there is none. */
export async function faultOf(run: () => unknown): Promise<SyncError['fault']> {
  try {
    await run();
  } catch (error) {
    if (error instanceof SyncError) return error.fault;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

/** A copy with one bit turned. */
export function turned(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** A kit's seed, and the public keys that follow from it, computed by another programme (node:crypto). */
export const KIT_SEED = Uint8Array.from({ length: 32 }, (_, i) => i);
/** See {@link KIT_SEED}. */
export const KIT_KEYS = {
  signing: 'GQpaIOmU2AXl_YXH0_nGapcKp2fVhauWP9rP4PdKoiY',
  sealing: 'Kv0Cg1sYQq1KFPuDHoH8F26bNiHh8hKMBdmkES6lI0Y',
};

/** A packet of one statement, which nobody would believe, and the given sealed bytes. */
export function packetOf(bytes: Uint8Array<ArrayBuffer>): Packet {
  const statement: Statement = {
    id: 'A'.repeat(43),
    workspace: WORKSPACE,
    by: 'd_1',
    after: ['B'.repeat(43)],
    at: '2026-03-02T09:00:00.000Z',
    body: { kind: 'remove', last: { d_2: 40, p_2: 3 }, secrets: [] },
    signature: 'C'.repeat(86),
  };
  return {
    workspace: WORKSPACE,
    parts: [
      { kind: 'statement', statement },
      { kind: 'batch', bytes },
      { kind: 'note', bytes: bytes.slice(0, 20) },
    ],
  };
}
