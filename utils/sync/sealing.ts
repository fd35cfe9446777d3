/** How events become batches: cut into lots, and each lot compressed, sealed and signed. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { StoredBatch } from '@/utils/store/schema';
import { headerOf, sealBatch } from './batch';
import type { Secret } from './secrets';

/** Most events in one batch, and most bytes of their JSON; a single larger event is a batch of its own. */
export const BATCH_EVENTS = 200;
/** See {@link BATCH_EVENTS}. */
export const BATCH_BYTES = 256 * 1024;

/** A batch to be: events of one log, in sequence, and their JSON, which is needed to see whether they fit. */
export interface Lot {
  events: readonly ItemEvent[];
  json: string;
}

/** What batches are sealed and signed with. */
export interface Sealer {
  secret: Secret;
  signing: CryptoKey;
}

/** In lots of at most {@link BATCH_EVENTS} and {@link BATCH_BYTES}. */
export function inLots(events: readonly ItemEvent[]): Lot[] {
  const lots: Lot[] = [];
  for (let at = 0; at < events.length; at += BATCH_EVENTS) {
    lots.push(...halved(events.slice(at, at + BATCH_EVENTS)));
  }
  return lots;
}

/** All in one, or in halves of halves that are small enough: most often they are, and are written once. */
function halved(events: readonly ItemEvent[]): Lot[] {
  const json = JSON.stringify(events);
  // A character takes up to three bytes, and most take one: near enough for a bound of this kind.
  if (json.length <= BATCH_BYTES || events.length === 1) return [{ events, json }];
  const middle = Math.ceil(events.length / 2);
  return [...halved(events.slice(0, middle)), ...halved(events.slice(middle))];
}

/** Seals lots, each into one batch. */
export function sealLots(lots: readonly Lot[], { secret, signing }: Sealer): Promise<StoredBatch[]> {
  return Promise.all(
    lots.map(async ({ events, json }): Promise<StoredBatch> => {
      const bytes = await sealBatch(events, secret, signing, json);
      const { workspace, device, from, to } = headerOf(bytes);
      return { workspace, device, from, to, bytes };
    }),
  );
}

/**
 * Seals groups of lots in their order, each begun before the one ahead of it is done: compressing keeps this thread busy
 * while the signatures of the last are made beside it, and the events of the next are read.
 */
export async function* sealAhead(
  groups: AsyncIterable<readonly Lot[]> | Iterable<readonly Lot[]>,
  sealer: Sealer,
): AsyncGenerator<StoredBatch[]> {
  let ahead: Promise<StoredBatch[]> | null = null;
  for await (const lots of groups) {
    const sealing = sealLots(lots, sealer);
    // Whoever takes it hears of a failure; who stops before needs not.
    sealing.catch(() => undefined);
    if (ahead !== null) yield await ahead;
    ahead = sealing;
  }
  if (ahead !== null) yield await ahead;
}
