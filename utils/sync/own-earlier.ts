/** Finds what comes back of the own logs and differs from what is held: this installation was set back to an old copy. */
import type { ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { readBatches } from '@/utils/store/batches';
import { isSame } from '@/utils/store/canonical';
import { stepAside } from '@/utils/store/step-aside';
import type { Store } from '@/utils/store/open';
import type { StoredBatch } from '@/utils/store/schema';
import { sameBytes, type Bytes } from './bytes';
import { membershipOf } from './membership';
import { openArrival, readHeader, type Arrival, type Known } from './receive-batches';
import { inLots, sealLots } from './sealing';

/** Puts what was recorded since the copy behind what others hold under the same sequences; the items that changed. */
export async function takeOwnEarlier(
  store: Store,
  known: Known,
  logs: readonly string[],
  bytes: readonly Bytes[],
  now: Date,
): Promise<string[]> {
  const read = await Promise.all(bytes.map((one) => readHeader(known.workspace, one, now)));
  const own = read
    .filter((one): one is Arrival => 'header' in one && logs.includes(one.header.device))
    .sort((a, b) => a.header.from - b.header.from);
  const items: string[] = [];
  for (const one of own) items.push(...(await takeOne(store, known, one, now)));
  return items;
}

async function takeOne(store: Store, known: Known, arrival: Arrival, now: Date): Promise<string[]> {
  const { workspace, device: log, from } = arrival.header;
  const twin = await store.get('batches', [workspace, log, from]);
  const vector = await store.get('vectors', [workspace, log]);
  if (from > (vector?.seq ?? 0) || (twin !== undefined && sameBytes(twin.bytes, arrival.bytes))) return [];
  const { candidate } = await openArrival(known, arrival, now);
  if (candidate === undefined) return [];
  const held = await store.getAll('events', IDBKeyRange.bound([log, from], [log, arrival.header.to]));
  const first = held.find((event) => !isSame(event, candidate.events[event.seq - from]))?.seq;
  if (first === undefined) return [];
  const batches = [...(await sealedBefore(store, workspace, log, first)), candidate.batch];
  return stepAside(store, { workspace, log, events: candidate.events.slice(first - from), batches, now });
}

/** What the own batch that holds sequence `first` holds before it, sealed once more. */
async function sealedBefore(
  store: Store,
  workspace: string,
  log: string,
  first: number,
): Promise<StoredBatch[]> {
  const [over] = await readBatches(store, workspace, log, first - 1);
  const member = await membershipOf(store, workspace);
  if (over === undefined || over.from >= first || member === null) return [];
  const events: ItemEvent[] = await store.getAll(
    'events',
    IDBKeyRange.bound([log, over.from], [log, first - 1]),
  );
  const secret = isPrivateDevice(log) ? member.current.own : member.current.shared;
  return sealLots(inLots(events), { secret, signing: member.pairs.signing.privateKey });
}
