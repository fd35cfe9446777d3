/** Opens batches that came: who signed them, whether they can be read, and whether their author may say such things at all. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { Roster, RosterDevice } from '@/utils/delegation/roster';
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { Candidate, Limits } from '@/utils/store/choose-events';
import type { StoredBatch, WaitingBatch } from '@/utils/store/schema';
import { noRoom, type Ended } from '@/utils/store/take-rest';
import type { ToWait } from '@/utils/store/waiting';
import { checkBatch, headerOf, openBatch, type BatchHeader } from './batch';
import { faultOf, hashOf, refusalOf } from './refusing';
import type { Secret } from './secrets';

/** What this installation knows when it opens something. */
export interface Known {
  workspace: string;
  /** The member who uses it. */
  me: string;
  roster: Roster;
  secrets: ReadonlyMap<string, Secret>;
}

/** A batch as it came, or as it waited. */
export interface Arrival {
  header: BatchHeader;
  bytes: Uint8Array<ArrayBuffer>;
  waits: WaitingBatch | null;
}

/** What came of opening one; nothing of all: it is not for us. */
export interface Opened {
  candidate?: Candidate;
  waiting?: ToWait;
  /** It waited, and waits no more. */
  ended?: Ended;
  refusals: Refusal[];
}

/** The logs of the roster with the last sequence of each that counts. */
export function limitsOf(roster: Roster): Limits {
  return new Map([
    ...roster.former.map(({ log, last }): [string, number] => [log, last]),
    ...roster.devices.flatMap(({ device, privateDevice, removed }): [string, number][] => [
      [device, removed?.last ?? Infinity],
      [privateDevice, removed?.lastPrivate ?? Infinity],
    ]),
  ]);
}

/** The device whose log this is, or that vouches for it. */
export function ownerOf({ devices, former }: Roster, log: string): RosterDevice | undefined {
  const own = devices.find((one) => one.device === log || one.privateDevice === log);
  const voucher = own === undefined ? former.find((one) => one.log === log)?.device : undefined;
  return own ?? devices.find(({ device }) => device === voucher);
}

/** What anybody can read of a batch of `workspace`, or why it is refused. */
export async function readHeader(
  workspace: string,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<Arrival | Refusal> {
  try {
    const header = headerOf(bytes);
    if (header.workspace === workspace) return { header, bytes, waits: null };
    return refusalOf(workspace, 'other-workspace', header, await hashOf(bytes), now);
  } catch (error) {
    return refusalOf(workspace, faultOf(error), {}, await hashOf(bytes), now);
  }
}

/** Checks and opens one. What cannot be opened yet waits; a stranger's is told of as well. */
export async function openArrival(known: Known, arrival: Arrival, now: Date): Promise<Opened> {
  const { header, bytes, waits } = arrival;
  const hash = waits?.id ?? (await hashOf(bytes));
  const batch = stored(header, bytes);
  const refuse = (fault: SyncFault): Refusal => refusalOf(known.workspace, fault, header, hash, now);
  const wait = (why: WaitingBatch['why']): ToWait => ({
    batch: { ...batch, id: hash, why, at: waits?.at ?? now.toISOString() },
    otherwise: refuse(noRoom(why)),
  });
  const end = (refusals: Refusal[]): Opened =>
    waits === null ? { refusals } : { refusals, ended: { batch, hash } };
  const owner = ownerOf(known.roster, header.device);
  if (owner === undefined) {
    // Before the roster has come, everybody is unknown.
    return { waiting: wait('device'), refusals: known.roster.root === null ? [] : [refuse('stranger')] };
  }
  const secret = known.secrets.get(header.secret);
  const kept = isPrivateDevice(header.device);
  if (kept && owner.member !== known.me) return end([]);
  if (kept !== header.secret.startsWith('o_')) return end([refuse('malformed')]);
  try {
    if (secret === undefined) {
      await checkBatch(bytes, owner.keys.signing);
      return { waiting: wait('secret'), refusals: [] };
    }
    const { events } = await openBatch(bytes, owner.keys.signing, secret);
    const fault = events.map((event) => faultIn(event, owner)).find((one) => one !== null) ?? null;
    if (fault !== null) return end([refuse(fault)]);
    return { candidate: { batch, events, hash, waits: waits !== null, compared: 0 }, refusals: [] };
  } catch (error) {
    return end([refuse(faultOf(error))]);
  }
}

function stored({ workspace, device, from, to }: BatchHeader, bytes: Uint8Array<ArrayBuffer>): StoredBatch {
  return { workspace, device, from, to, bytes };
}

/** What neither schema nor signature says: that the author is who the device belongs to, and the agreement the workspace's. */
function faultIn({ by, type, item, workspace }: ItemEvent, owner: RosterDevice): SyncFault | null {
  if (by.member !== owner.member || by.role !== owner.role) return 'wrong-author';
  const ofWorkspace = type === 'agreed' || type === 'introduced';
  if (item === workspace ? ofWorkspace || type === 'withdrawn' : !ofWorkspace) return null;
  return 'malformed';
}

/**
 * Of what waits, that which may be taken with these arrivals: its device or key is known by now, its removal does not count
 * any more, or the gap before it closes.
 */
export function mayBeTaken(
  known: Known,
  waiting: readonly WaitingBatch[],
  arrivals: readonly Arrival[],
  held: ReadonlyMap<string, number>,
): WaitingBatch[] {
  const limits = limitsOf(known.roster);
  const headers = [
    ...waiting.map((one) => ({ ...one, waits: one })),
    ...arrivals.map(({ header }) => ({ ...header, waits: null })),
  ].sort((a, b) => a.from - b.from);
  const reach = new Map(held);
  return headers.flatMap(({ device, from, to, waits }) => {
    const [limit, last] = [limits.get(device) ?? 0, reach.get(device) ?? 0];
    if (from > last + 1 || from > limit) return [];
    if (waits !== null && waits.why === 'removed' && limit <= (held.get(device) ?? 0)) return [];
    reach.set(device, Math.max(last, Math.min(to, limit)));
    return waits === null ? [] : [waits];
  });
}
