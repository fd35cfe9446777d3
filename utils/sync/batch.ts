/** The unit of sync: one device's events n..m, compressed, sealed and signed once, relayed as they are. */
import * as v from 'valibot';
import { eventId, type ItemEvent } from '@/utils/delegation/events';
import { eventSchema } from '@/utils/store/event-schema';
import { isLonger } from './bytes';
import {
  checkEnvelope,
  envelopeHeader,
  jsonOf,
  openEnvelope,
  sealEnvelope,
  type EnvelopeKind,
} from './envelope';
import { SyncError } from './errors';
import type { Secret } from './secrets';
import { shortId } from './statement-schema';

/** What anybody can read of a batch. */
export interface BatchHeader {
  workspace: string;
  /** The log: a device or a private device. */
  device: string;
  from: number;
  to: number;
  /** The id of the secret it is sealed with. */
  secret: string;
}

/** Most bytes that a batch may open to. */
export const MAX_OPENED_BYTES = 16 * 1024 * 1024;

const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const BATCH: EnvelopeKind<BatchHeader> = {
  magic: 'RHB',
  version: 1,
  header: v.pipe(
    v.strictObject({ workspace: shortId, device: shortId, from: sequence, to: sequence, secret: shortId }),
    v.check(({ from, to }) => from <= to),
  ),
};

/**
 * Seals events `from` to `to` of one log (in sequence, nothing else) and signs the whole with the device's key. `json` is
 * those events, for who wrote them before.
 */
export async function sealBatch(
  events: readonly ItemEvent[],
  secret: Secret,
  signing: CryptoKey,
  json = JSON.stringify(events),
): Promise<Uint8Array<ArrayBuffer>> {
  const first = events[0];
  if (first === undefined) throw new RangeError('A batch holds events.');
  const { workspace, device, seq: from } = first;
  const header = { workspace, device, from, to: from + events.length - 1, secret: secret.id };
  events.forEach((event, i) => checkPlace(event, i, header));
  if (isLonger(json, MAX_OPENED_BYTES)) throw new RangeError('A batch that nobody would open.');
  return sealEnvelope(BATCH, header, json, secret, signing);
}

/** What anybody can read; throws SyncError ('not-ours', 'newer', 'cut', 'malformed') and checks no signature. */
export function headerOf(bytes: Uint8Array<ArrayBuffer>): BatchHeader {
  return envelopeHeader(BATCH, bytes);
}

/** Verifies the signature by `signing` (base64url) without opening; throws SyncError ('forged') otherwise. */
export function checkBatch(bytes: Uint8Array<ArrayBuffer>, signing: string): Promise<void> {
  return checkEnvelope(BATCH, bytes, signing);
}

/**
 * Verifies the signature by `signing` (base64url), opens with `secret`, and checks every event against its schema, the
 * header, the workspace and its own id; throws SyncError otherwise. Says nothing of roles: receive.ts does.
 */
export async function openBatch(
  bytes: Uint8Array<ArrayBuffer>,
  signing: string,
  secret: Secret,
): Promise<{ header: BatchHeader; events: ItemEvent[] }> {
  const { header, body } = await openEnvelope(BATCH, bytes, signing, secret, MAX_OPENED_BYTES);
  const list = jsonOf(body);
  if (!Array.isArray(list) || list.length !== header.to - header.from + 1) {
    throw new SyncError('malformed', 'Not the events that the header names.');
  }
  const events = list.map((raw: unknown, i) => {
    const event = v.safeParse(eventSchema, raw, { abortEarly: true });
    if (!event.success) throw new SyncError('malformed', `Event ${i}: ${event.issues[0].message}`);
    checkPlace(event.output, i, header);
    return event.output;
  });
  return { header, events };
}

/** Throws SyncError unless the `i`th event is of the log, and about something, that it can be. */
function checkPlace(event: ItemEvent, i: number, { workspace, device, from }: BatchHeader): void {
  const ofWorkspace = event.type === 'agreed' || event.type === 'introduced';
  const fits = event.item === workspace ? ofWorkspace || event.type === 'withdrawn' : !ofWorkspace;
  const inLog = event.device === device && event.seq === from + i && event.id === eventId(device, event.seq);
  if (!fits || !inLog || event.workspace !== workspace) {
    throw new SyncError('malformed', `Event ${i} does not belong here.`);
  }
}
