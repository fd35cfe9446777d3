/** What goes out: own events sealed once into batches, and what somebody else lacks. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { keepBatch, lastSealed, readBatches, sealedTo } from '@/utils/store/batches';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import type { Ack, StoredBatch } from '@/utils/store/schema';
import { beginWrite, commit, put } from '@/utils/store/transaction';
import { headsHeld } from './known-statements';
import type { Membership } from './membership';
import { sealNote } from './note';
import { BATCH_EVENTS, inLots, sealAhead, type Lot } from './sealing';

export { packetFor } from './outbox-packet';

/** Events read and sealed before they are kept and go out: few, so that something is soon on its way. */
const SEALED_AT_ONCE = 5 * BATCH_EVENTS;

/** The two own logs, and the former ones that this device vouches for. */
function logsOf({ me, roster }: Membership): string[] {
  const former = roster.former.filter(({ device }) => device === me.device).map(({ log }) => log);
  return [...former, me.device, me.privateDevice];
}

/** Seals what is recorded in the own logs and not sealed yet, keeps it, and answers with what it made. */
export async function sealNew(store: Store, member: Membership): Promise<StoredBatch[]> {
  const made: StoredBatch[] = [];
  for (const log of logsOf(member)) {
    for (let isMine = false; !isMine;) {
      isMine = true;
      const after = await sealedTo(store, member.workspace.id, log);
      for await (const { batches, kept } of sealAfter(store, member, log, after)) {
        isMine = await kept;
        // Another context has sealed some meanwhile: on from there.
        if (!isMine) break;
        made.push(...batches);
      }
    }
  }
  return made;
}

/** Batches that are being kept; `kept` says false when another context has sealed the same meanwhile. */
export interface Sealing {
  batches: StoredBatch[];
  kept: Promise<boolean>;
}

/**
 * Seals what is recorded in an own log after sequence `after`, up to `through`, some at a time, without waiting until they
 * are kept. They may go out at once: what is sealed a second time, because the worker ended before the first was kept, is
 * other bytes with the same events, which everybody takes for a repeat.
 */
export async function* sealAfter(
  store: Store,
  member: Membership,
  log: string,
  after: number,
  through = Infinity,
): AsyncGenerator<Sealing> {
  const secret = isPrivateDevice(log) ? member.current.own : member.current.shared;
  const sealer = { secret, signing: member.pairs.signing.privateKey };
  for await (const batches of sealAhead(lotsAfter(store, log, after, through), sealer)) {
    const kept = keepSealed(store, batches);
    // Whoever waits for it hears of a failure.
    kept.catch(() => undefined);
    yield { batches, kept };
  }
}

/** What is recorded in a log after sequence `after`, some at a time; it is not looked further than `through`. */
async function* lotsAfter(store: Store, log: string, after: number, through: number): AsyncGenerator<Lot[]> {
  for (let at = after; at < through;) {
    const range = IDBKeyRange.bound([log, at + 1], [log, at + SEALED_AT_ONCE]);
    const events = await store.getAll('events', range);
    const last = events.at(-1);
    if (last === undefined) return;
    yield inLots(events);
    at = last.seq;
  }
}

/** False when another context has sealed them meanwhile: a sequence is kept once, so that a repeat is the same bytes. */
function keepSealed(store: Store, batches: readonly StoredBatch[]): Promise<boolean> {
  const tx = beginWrite(store, ['batches']);
  return commit(tx, async () => {
    const [first] = batches;
    if (first === undefined) return true;
    const last = await lastSealed(tx, first.workspace, first.device);
    if (last + 1 !== first.from) return false;
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
