/** All that the pages of sharing ask of utils/sync, in one piece that is loaded when such a page is first opened. */
import type { Offered } from '@/components/together/JoinView';
import type { InviteStep, ShownDevice, TogetherFacts } from '@/components/together/facts';
import type { Roster, RosterDevice, Statement } from '@/utils/delegation/roster';
import type { SyncFault } from '@/utils/delegation/sync';
import type { Workspace } from '@/utils/delegation/workspace';
import { invitesOf } from '@/utils/store/invites';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import type { Invite } from '@/utils/store/schema';
import { readBlocks } from '@/utils/sync/block';
import { SyncError } from '@/utils/sync/errors';
import { readAnswerText, readInvite, wordsOf, type AnswerText, type InviteText } from '@/utils/sync/invite';
import { allowLate } from '@/utils/sync/joining';
import { membershipOf } from '@/utils/sync/membership';
import { readPacket } from '@/utils/sync/packet';
import { receive } from '@/utils/sync/receive';
import { rosterOf } from '@/utils/sync/statement';

export {
  answerInvite,
  cancelInvite,
  confirmWords,
  makeInvite,
  readAnswer,
  recover,
  removeDevices,
} from '@/utils/sync/joining';

/** The client admits what a removed device wrote later: what is held of it is taken in at once. */
export async function takeInLate(
  store: Store,
  workspace: string,
  { device, through }: { device: string; through: number },
  now: Date,
): Promise<void> {
  await allowLate(store, workspace, device, through, now);
  await receive(store, workspace, [], now);
}

/** Why something that was typed or came is not taken; null for a failure of another kind. */
export function faultOf(error: unknown): SyncFault | null {
  return error instanceof SyncError ? error.fault : null;
}

/** How a workspace is shared, as of `now`. */
export async function readTogether(store: Store, workspace: Workspace, now: Date): Promise<TogetherFacts> {
  const [roster, invites] = await Promise.all([readRoster(store, workspace), invitesOf(store, workspace.id)]);
  const [membership, known] = await Promise.all([membershipOf(store, workspace.id), comparedHere(invites)]);
  const here = roster.devices.find(({ device }) => device === workspace.device);
  const joining = invites.some(({ side }) => side === 'answered');
  const kits = roster.kits.filter(({ member }) => member === workspace.me).map(({ at }) => at);
  return {
    member: memberOf(membership !== null, here, joining || workspace.root !== null),
    invite: await stepOf(invites, membership !== null, now),
    devices: devicesOf(roster, workspace).map((one) => ({ ...one, compared: known.has(one.id) })),
    kit: kits.sort().at(-1) ?? null,
  };
}

function memberOf(held: boolean, here: RosterDevice | undefined, begun: boolean): TogetherFacts['member'] {
  if (here !== undefined && here.removed !== null) return 'removed';
  if (held) return 'yes';
  return begun ? 'waiting' : 'nobody';
}

/** The roster as the statements held here add up to it. */
export async function readRoster(store: Store, workspace: Workspace): Promise<Roster> {
  return rosterOf(await store.getAll('roster', ofWorkspace(workspace.id)), workspace.root);
}

/** The devices of both, each numbered among those of its person by when it came. */
export function devicesOf({ devices }: Pick<Roster, 'devices'>, workspace: Workspace): ShownDevice[] {
  const counts = new Map<boolean, number>();
  return [...devices]
    .sort((a, b) => (a.admittedAt === b.admittedAt ? 0 : a.admittedAt < b.admittedAt ? -1 : 1))
    .map(({ device, member, admittedAt, removed }) => {
      const mine = member === workspace.me;
      const number = (counts.get(mine) ?? 0) + 1;
      counts.set(mine, number);
      const here = device === workspace.device;
      return {
        id: device,
        mine,
        number,
        here,
        since: admittedAt,
        removed: removed?.at ?? null,
        compared: false,
      };
    });
}

/** The words of each invite: slow to make, and they stay the same. */
const made = new Map<string, Promise<string[]>>();

function wordsOfInvite(invite: InviteText, { keys }: AnswerText): Promise<string[]> {
  const known = made.get(invite.invite) ?? wordsOf(invite, keys);
  made.set(invite.invite, known);
  return known;
}

async function stepOf(invites: readonly Invite[], member: boolean, now: Date): Promise<InviteStep | null> {
  const open = invites.filter((one) => isOpen(one, member, now));
  const invite = open.find(({ side }) => side === 'answered') ?? open.at(-1);
  if (invite === undefined) return null;
  const { id, side, whose, state, code, answer, expires } = invite;
  if (answer === '') return { step: 'code', id, whose, code, expires };
  const [asked, said] = await Promise.all([readInvite(code), readAnswerText(answer)]);
  const words = await wordsOfInvite(asked, said);
  const joins = side === 'answered';
  const { name, email } = said;
  return {
    ...{ step: 'compare', id, whose, words },
    // An invite carries no name.
    claimed: joins ? { name: '', email: '' } : { name, email },
    answer: joins ? answer : '',
    confirmed: joins && state === 'compared',
  };
}

/** One that was confirmed waits for as long as it takes. */
function isOpen({ side, state, expires }: Invite, member: boolean, now: Date): boolean {
  if (state === 'used') return false;
  if (side === 'answered' && state === 'compared') return !member;
  return Date.parse(expires) > now.getTime();
}

/** The devices that words were compared for, as far as this installation took part: each with its invite and answer. */
async function comparedHere(invites: readonly Invite[]): Promise<Map<string, [InviteText, AnswerText]>> {
  const known = invites.filter(({ answer, state }) => answer !== '' && state !== 'open');
  const read = await Promise.all(
    known.map(async ({ side, code, answer }) => {
      const [asked, said] = await Promise.all([readInvite(code), readAnswerText(answer)]);
      return [side === 'made' ? said.device : asked.by.device, [asked, said]] as const;
    }),
  );
  return new Map(read.map(([device, [asked, said]]) => [device, [asked, said]]));
}

/** The six words that were compared when a device was let in; [] where this installation knows of none. */
export async function wordsCompared(store: Store, workspace: string, device: string): Promise<string[]> {
  const known = (await comparedHere(await invitesOf(store, workspace))).get(device);
  return known === undefined ? [] : wordsOfInvite(...known);
}

/** What an invite offers; throws SyncError. */
export async function offeredBy(code: string): Promise<Offered> {
  const { role, whose } = await readInvite(code);
  return { role, whose };
}

/** The statements in a packet, as text or file; throws SyncError. Null: there is no packet in it. */
export async function statementsIn(source: string | File): Promise<Statement[] | null> {
  const packets = typeof source === 'string' ? readBlocks(source) : await packetsIn(source);
  if (packets.length === 0) return null;
  const read = await Promise.all(packets.map(readPacket));
  return read.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'statement' ? [part.statement] : [])),
  );
}

/** A file is a packet as it is, or a saved mail or text with blocks in it. */
async function packetsIn(file: File): Promise<Uint8Array<ArrayBuffer>[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const blocks = readBlocks(new TextDecoder().decode(bytes));
  return blocks.length > 0 ? blocks : [bytes];
}
