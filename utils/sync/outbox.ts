/** What goes out: own events sealed once into batches, and what somebody else lacks. */
import type { ItemEvent } from '@/utils/delegation/events';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { keepBatch, lastSealed, readBatches } from '@/utils/store/batches';
import { ofLog, ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import type { Ack, StoredBatch } from '@/utils/store/schema';
import { beginRead, beginWrite, commit, put } from '@/utils/store/transaction';
import { headerOf, sealBatch } from './batch';
import { headsHeld } from './known-statements';
import type { Membership } from './membership';
import { sealNote } from './note';
import type { Secret } from './secrets';

export { packetFor } from './outbox-packet';

/** Most events in one batch, and most bytes of their JSON; a single larger event is a batch of its own. */
export const BATCH_EVENTS = 200;
/** See {@link BATCH_EVENTS}. */
export const BATCH_BYTES = 256 * 1024;

/** Events read and sealed before they are kept and go out: few, so that something is soon on its way. */
export const SEALED_AT_ONCE = 5 * BATCH_EVENTS;

/** The two own logs, and the former ones that this device vouches for. */
function logsOf({ me, roster }: Membership): string[] {
  const former = roster.former.filter(({ device }) => device === me.device).map(({ log }) => log);
  return [...former, me.device, me.privateDevice];
}

/** Seals what is recorded in the own logs and not sealed yet, keeps it, and answers with what it made. */
export async function sealNew(store: Store, member: Membership): Promise<StoredBatch[]> {
  const made: StoredBatch[] = [];
  for (const log of logsOf(member)) {
    for (;;) {
      const some = await sealSome(store, member, log);
      if (some === null) break;
      made.push(...some);
    }
  }
  return made;
}

/**
 * Seals and keeps some of what is recorded in an own log and not sealed yet; null: nothing is, and []: another context has
 * sealed it meanwhile.
 */
export async function sealSome(store: Store, member: Membership, log: string): Promise<StoredBatch[] | null> {
  const sealing = await beginSealing(store, member, log);
  if (sealing === null) return null;
  return (await sealing.kept) ? sealing.batches : [];
}

/** Batches that are being kept; `kept` says false when another context has sealed the same meanwhile. */
export interface Sealing {
  batches: StoredBatch[];
  kept: Promise<boolean>;
}

/**
 * As {@link sealSome}, without waiting until they are kept. They may go out at once: what is sealed a second time, because
 * the worker ended before the first was kept, is other bytes with the same events, which everybody takes for a repeat.
 * `likely` is the sequence up to which it may be sealed: right, it saves a round of reading.
 */
export async function beginSealing(
  store: Store,
  member: Membership,
  log: string,
  likely = 0,
): Promise<Sealing | null> {
  const { shared, own } = member.current;
  const tx = beginRead(store, ['batches', 'events']);
  const after = (seq: number) =>
    tx.objectStore('events').getAll(IDBKeyRange.bound([log, seq + 1], [log, seq + SEALED_AT_ONCE]));
  const [last, found] = await Promise.all([
    tx.objectStore('batches').openCursor(ofLog(member.workspace.id, log), 'prev'),
    likely === 0 ? [] : after(likely),
  ]);
  const sealed = last?.value.to ?? 0;
  const events = sealed === likely && likely > 0 ? found : await after(sealed);
  const from = sealed + 1;
  if (events.length === 0) return null;
  const secret = isPrivateDevice(log) ? own : shared;
  const batches = await sealAll(packed(events), secret, member.pairs.signing.privateKey);
  const kept = keepSealed(store, batches, from);
  // Whoever waits for it hears of a failure.
  kept.catch(() => undefined);
  return { batches, kept };
}

/** Seals runs of events of one log, each into one batch. */
export function sealAll(
  runs: readonly (readonly ItemEvent[])[],
  secret: Secret,
  signing: CryptoKey,
): Promise<StoredBatch[]> {
  return Promise.all(
    runs.map(async (events): Promise<StoredBatch> => {
      const bytes = await sealBatch(events, secret, signing);
      const { workspace, device, from, to } = headerOf(bytes);
      return { workspace, device, from, to, bytes };
    }),
  );
}

/** In runs of at most {@link BATCH_EVENTS} and {@link BATCH_BYTES}. */
export function packed(events: readonly ItemEvent[]): ItemEvent[][] {
  const runs: ItemEvent[][] = [];
  let bytes = Infinity;
  for (const event of events) {
    // A character takes up to three bytes, and most take one: near enough for a bound of this kind.
    const size = JSON.stringify(event).length;
    const run = runs.at(-1);
    if (run === undefined || run.length === BATCH_EVENTS || bytes + size > BATCH_BYTES) {
      runs.push([event]);
      bytes = size;
    } else {
      run.push(event);
      bytes += size;
    }
  }
  return runs;
}

/** False when another context has sealed them meanwhile: a sequence is kept once, so that a repeat is the same bytes. */
function keepSealed(store: Store, batches: readonly StoredBatch[], from: number): Promise<boolean> {
  const tx = beginWrite(store, ['batches']);
  return commit(tx, async () => {
    const [first] = batches;
    if (first === undefined) return true;
    const last = await lastSealed(tx, first.workspace, first.device);
    if (last + 1 !== from) return false;
    for (const batch of batches) await keepBatch(tx, batch);
    return true;
  });
}

/** All batches of a log from the one that holds sequence `after` + 1 on. */
export function batchesAfter(
  store: Store,
  workspace: string,
  log: string,
  after: number,
): Promise<StoredBatch[]> {
  return readBatches(store, workspace, log, after);
}

/** The note that tells what this installation holds of the shared logs, and of the roster. */
export async function ackNote(store: Store, member: Membership, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { id, device } = member.workspace;
  const { devices, former } = member.roster;
  const logs = new Set([...devices.map((one) => one.device), ...former.map(({ log }) => log)]);
  const heads = headsHeld(await store.getAll('roster', ofWorkspace(id)));
  const tx = beginWrite(store, ['vectors', 'acks']);
  const ack = await commit(tx, async () => {
    const [vectors, before] = await Promise.all([
      tx.objectStore('vectors').getAll(ofWorkspace(id)),
      tx.objectStore('acks').get([id, device]),
    ]);
    const told = vectors.filter((one) => logs.has(one.device));
    const held = Object.fromEntries(told.map((one) => [one.device, one.seq]));
    // The later counts, also where the watch was set back in between.
    const said = (one: Pick<Ack, 'held' | 'heads'>) => JSON.stringify([one.held, one.heads]);
    const same = before !== undefined && said(before) === said({ held, heads });
    const n = Math.max(now.getTime(), (before?.n ?? 0) + (same ? 0 : 1));
    const own = { workspace: id, device, n, held, heads };
    if (!same) put(tx, 'acks', own);
    return own;
  });
  const header = { kind: 'ack', workspace: id, device, n: ack.n } as const;
  return sealNote(header, { held: ack.held, heads }, member.current.shared, member.pairs.signing.privateKey);
}
