/** The side that invites: makes the code, reads the answer, and admits once the words were compared. */
import type { Invite } from '@/utils/store/schema';
import { randomId } from '@/utils/store/ids';
import { changeBelonging, type Belonging, type BelongingChange } from '@/utils/store/roster';
import type { Store } from '@/utils/store/open';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { SyncError } from './errors';
import { after, standingOf, standingOrFounded } from './founding';
import { readAnswerText, readInvite, wordsOf, writeInvite, type AnswerText, type InviteText } from './invite';
import { INVITE_MS, type Compared } from './joining-types';
import type { Standing } from './standing';
import { makeStatement, rosterOf } from './statement';
import { isOwn, wrapAll } from './wrapping';

/** Makes an invite for the other member (client or assistant), or another own device; founds the roster where there is none. */
export function makeInvite(
  store: Store,
  workspace: string,
  whose: 'other' | 'own',
  now: Date,
): Promise<string> {
  return changeBelonging(store, workspace, async (held) => {
    const { standing, change } = await standingOrFounded(held, now);
    const { me, pairs, roster } = standing;
    const expires = new Date(now.getTime() + INVITE_MS).toISOString();
    const said: InviteText = {
      invite: randomId('n'),
      workspace,
      createdAt: standing.workspace.createdAt,
      root: roster.root ?? '',
      whose,
      by: { device: me.device, member: me.member, role: me.role, keys: me.keys },
      ...(whose === 'own'
        ? { member: me.member, role: me.role, other: otherOf(standing.workspace).id }
        : { ...placeFor(standing), other: me.member }),
      expires,
    };
    const code = await writeInvite(said, pairs.signing.privateKey);
    const { invite: id } = said;
    const made: Invite = { workspace, id, side: 'made', whose, state: 'open', code, answer: '', expires };
    return { change: { ...change, invites: [made] }, result: code };
  });
}

/** The place of the other role, where it is free and ours to give. */
function placeFor({ workspace, roster, me }: Standing): Pick<InviteText, 'member' | 'role'> {
  const role = me.role === 'client' ? 'assistant' : 'client';
  const theirs = roster.devices.filter((one) => one.role === role);
  if (theirs.some(({ removed }) => removed === null)) throw new SyncError('already-joined');
  const first = roster.devices[0];
  if (me.role !== 'client' && (theirs.length > 0 || first?.member !== me.member)) {
    throw new SyncError('beyond-role', 'Only the client gives the other place again.');
  }
  const other = otherOf(workspace).id;
  const wasThere = theirs.some(({ member }) => member === other);
  return { role, member: wasThere ? randomId('m') : other };
}

/** Reads the answer to one of our invites; nobody is admitted yet. Throws SyncError. */
export async function readAnswer(store: Store, code: string, now: Date): Promise<Compared> {
  const answer = await readAnswerText(code);
  const { workspace, invite: id } = answer;
  return changeBelonging(store, workspace, async (held) => {
    const { invite, said } = await openInvite(held, id, now);
    if (invite.answer !== '') await checkSame(invite.answer, answer);
    const words = await wordsOf(said, answer.keys);
    const claimed = { name: answer.name, email: answer.email };
    const change = invite.answer === '' ? { invites: [{ ...invite, answer: code }] } : null;
    return { change, result: { workspace, invite: id, words, claimed } };
  });
}

/** Words are compared for one answer: another one, by somebody who took the same code, does not slip into its place. */
async function checkSame(held: string, came: AnswerText): Promise<void> {
  const { device, keys } = await readAnswerText(held);
  if (device !== came.device || keys.signing !== came.keys.signing || keys.sealing !== came.keys.sealing) {
    throw new SyncError('used-invite', 'Another device answered this invite first.');
  }
}

/** One of our invites that still admits somebody. */
async function openInvite(
  held: Belonging,
  id: string,
  now: Date,
): Promise<{ invite: Invite; said: InviteText }> {
  if (held.workspace === undefined) throw new SyncError('other-workspace');
  const invite = held.invites.find((one) => one.id === id && one.side === 'made');
  if (invite === undefined) throw new SyncError('not-invited');
  if (invite.state === 'used') throw new SyncError('used-invite');
  if (Date.parse(invite.expires) < now.getTime()) throw new SyncError('expired');
  return { invite, said: await readInvite(invite.code) };
}

/** What admits the device that answered. */
export async function admission(held: Belonging, id: string, now: Date): Promise<BelongingChange> {
  const { invite, said } = await openInvite(held, id, now);
  if (invite.answer === '') throw new SyncError('not-invited', 'Nobody answered this invite.');
  const answer = await readAnswerText(invite.answer);
  const standing = await standingOf(held);
  const { roster, secrets, pairs, me } = standing;
  const { device, privateDevice, keys } = answer;
  const shared = [...secrets.values()].filter(({ id: secret }) => said.whose === 'own' || !isOwn(secret));
  const to = { id: device, member: said.member, sealing: keys.sealing };
  const admitted = await makeStatement(
    held.id,
    me.device,
    pairs.signing.privateKey,
    roster,
    {
      kind: 'admit',
      member: said.member,
      role: said.role,
      device,
      privateDevice,
      keys,
      invite: id,
      secrets: await wrapAll(shared, [to], held.id),
    },
    now,
  );
  const change: BelongingChange = {
    statements: [admitted],
    invites: [{ ...invite, state: 'used' }],
    workspace: (then) => withJoined(then ?? standing.workspace, said, answer),
  };
  await checkStands(after(held, change), admitted.id);
  return change;
}

/** What others would refuse is not said. */
async function checkStands({ statements, workspace }: Belonging, id: string): Promise<void> {
  const roster = await rosterOf(statements, workspace?.root ?? null);
  const fault = roster.refused.find((one) => one.id === id)?.fault;
  if (fault === 'used-invite') throw new SyncError('used-invite');
  if (fault === 'taken') throw new SyncError('already-joined');
  if (fault !== undefined) throw new SyncError('beyond-role');
}

/** The workspace with the member who came; the name is what they typed, until they introduce themselves. */
function withJoined(workspace: Workspace, said: InviteText, { name, email }: AnswerText): Workspace {
  if (said.whose === 'own') return workspace;
  const members = workspace.members.map((member) => {
    if (member.role !== said.role) return member;
    const known = member.id === said.member ? member : { name: '', email: '' };
    return { id: said.member, role: said.role, name: name || known.name, email: email || known.email };
  });
  return { ...workspace, members };
}
