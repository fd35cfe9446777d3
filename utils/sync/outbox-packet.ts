/** The packet that brings others up to date, by what they last told. */
import type { RosterDevice, Statement } from '@/utils/delegation/roster';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { ofWorkspace } from '@/utils/store/keys';
import { readBatches } from '@/utils/store/batches';
import type { Store } from '@/utils/store/open';
import type { Ack, StoredBatch, WaitingBatch } from '@/utils/store/schema';
import { withoutKnown } from './known-statements';
import type { Membership } from './membership';
import { sealNote } from './note';
import { ackNote, sealNew } from './outbox';
import { readState } from './own-state';
import type { Packet, Part } from './packet';
import { ownerOf } from './receive-batches';

/** For so long somebody is told that something else is held under the sequences they use, ms. */
const INSTEAD_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Everything that the other member's devices (`other`), or one's own other devices (`own`), may lack by what they last
 * told, with what this one holds. Of the roster as much as they lack too, or the `whole` of it, which is also what a new
 * device with a recovery kit begins with.
 */
export async function packetFor(
  store: Store,
  member: Membership,
  whose: 'other' | 'own',
  now: Date,
  roster: 'whole' | 'lacking' = 'lacking',
): Promise<Packet> {
  await sealNew(store, member);
  const { workspace, me } = member;
  const { devices, former } = member.roster;
  const present = devices.filter(
    (one) =>
      one.removed === null && one.device !== me.device && (one.member === me.member) === (whose === 'own'),
  );
  const [statements, acks] = await Promise.all([
    store.getAll('roster', ofWorkspace(workspace.id)),
    store.getAll('acks', ofWorkspace(workspace.id)),
  ]);
  const own = whose === 'own';
  const logs = [
    ...former.map(({ log }) => log),
    ...devices.flatMap((one) => [one.device, one.privateDevice]),
  ];
  const batches = await Promise.all(
    logs.map((log) => {
      if (!isPrivateDevice(log)) return readBatches(store, workspace.id, log, toldBy(present, acks, log));
      // What a device holds of private logs it tells nobody, so all of them go along.
      const mine = own && ownerOf(member.roster, log)?.member === me.member;
      return mine ? readBatches(store, workspace.id, log, 0) : Promise.resolve([]);
    }),
  );
  const notes = [await ackNote(store, member, now), ...(own ? [await stateNote(store, member, now)] : [])];
  return {
    workspace: workspace.id,
    parts: [
      ...(roster === 'whole' ? statements : lackedBy(present, acks, statements)).map((statement): Part => ({
        kind: 'statement',
        statement,
      })),
      ...[
        ...batches.flat(),
        ...(await lateFor(store, member, whose)),
        ...(await instead(store, workspace.id, now)),
      ].map(({ bytes }): Part => ({
        kind: 'batch',
        bytes,
      })),
      ...notes.map((bytes): Part => ({ kind: 'note', bytes })),
    ],
  };
}

/**
 * What is held where something else came under the same sequences: the device that wrote it may have been set back to an old
 * copy and not know. [] for what is long past.
 */
async function instead(store: Store, workspace: string, now: Date): Promise<StoredBatch[]> {
  const since = new Date(now.getTime() - INSTEAD_MS).toISOString();
  const refusals = await store.getAll('refusals', ofWorkspace(workspace));
  const rewritten = refusals.filter(({ fault, at }) => fault === 'rewritten' && at > since);
  const held = await Promise.all(
    rewritten.map(async ({ device, from, to }) => {
      const all = await readBatches(store, workspace, device, (from ?? 1) - 1);
      return isPrivateDevice(device) ? [] : all.filter((batch) => batch.from <= (to ?? 0));
    }),
  );
  return [...new Map(held.flat().map((one) => [`${one.device} ${one.from}`, one])).values()];
}

/** What removed devices wrote late goes to the client, who alone can admit it, and may have it from nowhere else. */
async function lateFor(
  store: Store,
  { workspace, me, roster }: Membership,
  whose: 'other' | 'own',
): Promise<WaitingBatch[]> {
  if ((me.role === 'client') !== (whose === 'own')) return [];
  const waiting = await store.getAll('waiting', ofWorkspace(workspace.id));
  return waiting.filter(
    ({ device, why }) =>
      why === 'removed' &&
      roster.devices.some(
        (one) => one.device === device || (whose === 'own' && one.privateDevice === device),
      ),
  );
}

/** What all of these devices hold of a log; their own they hold whole. 0 where one has not told anything yet. */
function toldBy(devices: readonly RosterDevice[], acks: readonly Ack[], log: string): number {
  const told = devices
    .filter(({ device }) => device !== log)
    .map(({ device }) => acks.find((ack) => ack.device === device)?.held[log] ?? 0);
  // Nobody to carry it to: there is a last device, which wrote it.
  if (told.length === 0) return devices.length === 0 ? 0 : Infinity;
  return Math.min(...told);
}

/** The statements that any of these devices may lack: all where one has not told which it holds. */
function lackedBy(
  devices: readonly RosterDevice[],
  acks: readonly Ack[],
  statements: readonly Statement[],
): readonly Statement[] {
  if (devices.length === 0) return statements;
  const lacked = new Set(
    devices.flatMap(({ device }) =>
      withoutKnown(statements, acks.find((ack) => ack.device === device)?.heads ?? []),
    ),
  );
  return statements.filter((one) => lacked.has(one));
}

/** What one's own devices share besides events, sealed for them alone. */
export async function stateNote(
  store: Store,
  { workspace, current, pairs }: Membership,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = {
    kind: 'state',
    workspace: workspace.id,
    device: workspace.device,
    n: now.getTime(),
  } as const;
  const content = await readState(store, workspace.id, now);
  return sealNote(header, content, current.own, pairs.signing.privateKey);
}
