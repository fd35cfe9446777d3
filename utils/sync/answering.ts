/** The side that was invited: makes the workspace and its keys here, and the answer. */
import type { Person } from '@/utils/delegation/item';
import type { Member, Workspace } from '@/utils/delegation/workspace';
import { devicePairs } from '@/utils/store/held-keys';
import { randomId } from '@/utils/store/ids';
import type { Store } from '@/utils/store/open';
import { changeBelonging, type Belonging, type BelongingChange } from '@/utils/store/roster';
import type { Invite, Vector } from '@/utils/store/schema';
import { firstVector, freshWorkspace } from '@/utils/store/workspaces';
import { SyncError } from './errors';
import { readAnswerText, readInvite, wordsOf, writeAnswer, type InviteText } from './invite';
import type { Compared } from './joining-types';
import { makeKeyPairs, publicKeysOf } from './keys';
import { rosterOf } from './statement';

/** Takes an invite up, here: makes the workspace and the keys; the answer goes back to who invited. Throws SyncError. */
export async function answerInvite(
  store: Store,
  code: string,
  me: Person,
  now: Date,
): Promise<Compared & { answer: string }> {
  const said = await readInvite(code);
  return changeBelonging(store, said.workspace, async (held) => {
    const again = await answeredBefore(held, said);
    if (again !== null) return { change: null, result: again };
    if (Date.parse(said.expires) < now.getTime()) throw new SyncError('expired');
    const workspace = await placeHere(held, said, me, now);
    const { device, privateDevice } = workspace;
    const known = devicePairs(held.keys, device);
    const pairs = known ?? (await makeKeyPairs());
    const keys = await publicKeysOf(pairs);
    const { invite: id, whose, expires } = said;
    const typed = { name: me.name.trim(), email: me.email.trim() };
    const text = { invite: id, workspace: said.workspace, device, privateDevice, keys, ...typed };
    const answer = await writeAnswer(text, pairs.signing.privateKey);
    const invite: Invite = {
      workspace: said.workspace,
      id,
      side: 'answered',
      whose,
      state: 'open',
      code,
      answer,
      expires,
    };
    const change: BelongingChange = {
      ...(gaveUp(held, workspace) ? ownRosterGone(held) : {}),
      workspace: (then) => (then === undefined ? workspace : { ...then, ...identityOf(workspace) }),
      invites: [invite],
      vectors: startOf(held, workspace),
      keys: known === null ? [{ kind: 'device', workspace: said.workspace, id: device, ...pairs }] : [],
    };
    return { change, result: await resultOf(said, answer) };
  });
}

/** What joining says of a workspace that is held; all else of it stays. */
export function identityOf({
  device,
  privateDevice,
  me,
  members,
  root,
}: Workspace): Pick<Workspace, 'device' | 'privateDevice' | 'me' | 'members' | 'root'> {
  return { device, privateDevice, me, members, root };
}

/** Whether an own founding makes way, because both founded the workspace they had by files before, each for themselves. */
function gaveUp({ workspace: before }: Belonging, workspace: Workspace): boolean {
  return before !== undefined && before.root !== null && before.root !== workspace.root;
}

/** Nobody else was there: what was sealed is sealed again, with the keys of those who are joined. */
function ownRosterGone({ keys, invites }: Belonging): BelongingChange {
  return {
    anew: true,
    dropKeys: keys.filter(({ kind }) => kind === 'secret').map(({ id }) => id),
    dropInvites: invites.map(({ id }) => id),
  };
}

/** The first record of a log that begins; it goes on by the clock of the one before. */
export function startOf({ vectors, workspace: before }: Belonging, workspace: Workspace): Vector[] {
  if (vectors.some(({ device }) => device === workspace.device)) return [];
  const own = vectors.filter(({ device }) => device === before?.device || device === before?.privateDevice);
  const clocks = own.flatMap(({ clock }) => clock ?? []).sort();
  return [{ ...firstVector(workspace), clock: clocks.at(-1) ?? null }];
}

/** The answer that was given to this very invite; null: none. */
async function answeredBefore(
  { invites, workspace }: Belonging,
  said: InviteText,
): Promise<(Compared & { answer: string }) | null> {
  const held = invites.find(({ id, side }) => id === said.invite && side === 'answered');
  if (held === undefined || workspace?.root !== said.root) return null;
  if (held.state === 'used') throw new SyncError('used-invite');
  const before = await readInvite(held.code);
  // Another text under the same id is not what was answered.
  if (before.by.keys.signing !== said.by.keys.signing || before.by.keys.sealing !== said.by.keys.sealing) {
    throw new SyncError('used-invite');
  }
  return resultOf(before, held.answer);
}

async function resultOf(said: InviteText, answer: string): Promise<Compared & { answer: string }> {
  const { keys } = await readAnswerText(answer);
  const words = await wordsOf(said, keys);
  const { workspace, invite } = said;
  return { workspace, invite, words, claimed: { name: '', email: '' }, answer };
}

/** The workspace as it will be here, new or held; throws SyncError where the invite does not fit what is held. */
async function placeHere(held: Belonging, said: InviteText, me: Person, now: Date): Promise<Workspace> {
  const { workspace } = held;
  const mine: Member = { id: said.member, role: said.role, name: me.name.trim(), email: me.email.trim() };
  if (workspace === undefined) return newHere(held, said, mine, now);
  if (workspace.device === said.by.device) throw new SyncError('own-invite');
  const { devices } = await rosterOf(held.statements, workspace.root);
  const isAlone = devices.every(({ device }) => device === workspace.device);
  const isOther = workspace.root !== null && workspace.root !== said.root;
  if (isOther && !isAlone) throw new SyncError('already-joined');
  const members = workspace.members.map((member) =>
    member.id === said.member ? withCard(member, mine) : member,
  );
  if (workspace.root === null || isOther) {
    if (workspace.me !== said.member || !fits(workspace, said)) throw new SyncError('not-invited');
    return { ...workspace, members, root: said.root };
  }
  const own = devices.find(({ device }) => device === workspace.device);
  if (own !== undefined && own.removed === null) throw new SyncError('already-joined');
  if (own === undefined) {
    if (workspace.me !== said.member) throw new SyncError('not-invited');
    return { ...workspace, members };
  }
  return comeBack(workspace, said, mine);
}

function fits({ members }: Workspace, said: InviteText): boolean {
  return members.some(({ id, role }) => id === said.member && role === said.role);
}

function newHere({ count }: Belonging, said: InviteText, mine: Member, now: Date): Workspace {
  const fresh = freshWorkspace(now, said.role, count);
  const role = said.role === 'client' ? 'assistant' : 'client';
  const other = { id: said.other, role, name: '', email: '' } as const;
  const { workspace: id, createdAt, root } = said;
  return { ...fresh, id, createdAt, root, me: mine.id, members: [mine, other] };
}

/** Who was removed is invited again, as a new member perhaps: what is held stays, the removed device's logs end. */
function comeBack(workspace: Workspace, said: InviteText, mine: Member): Workspace {
  const before = workspace.members.find(({ id }) => id === workspace.me);
  if (before?.role !== said.role) throw new SyncError('not-invited');
  const members = workspace.members.map((member) =>
    member.role === said.role ? withCard(before, mine) : member,
  );
  return { ...workspace, device: randomId('d'), privateDevice: randomId('p'), me: mine.id, members };
}

/** `mine`, named as `before` where nothing was typed. */
function withCard(before: Member, mine: Member): Member {
  return { ...mine, name: mine.name || before.name, email: mine.email || before.email };
}
