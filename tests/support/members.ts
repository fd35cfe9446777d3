/** Installations of one workspace that are members of its roster, made by statements, without the steps of joining. */
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import type { StatementBody } from '@/utils/delegation/roster';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import { changeBelonging } from '@/utils/store/roster';
import { saveSettings } from '@/utils/store/settings';
import { currentWorkspace, firstVector, freshWorkspace } from '@/utils/store/workspaces';
import { standingOrFounded } from '@/utils/sync/founding';
import { makeKeyPairs, publicKeysOf } from '@/utils/sync/keys';
import { membershipOf, type Membership } from '@/utils/sync/membership';
import { packetFor } from '@/utils/sync/outbox';
import type { Packet } from '@/utils/sync/packet';
import { receive, type Received } from '@/utils/sync/receive';
import { makeStatement } from '@/utils/sync/statement';
import { isOwn, wrapAll } from '@/utils/sync/wrapping';

/** Founds the roster of the store's current workspace, or the one with this id; its id. */
export async function found(store: Store, now: Date, workspace?: string): Promise<string> {
  const id = workspace ?? (await currentWorkspace(store)).id;
  await changeBelonging(store, id, async (held) => {
    const { change } = await standingOrFounded(held, now);
    return { change, result: null };
  });
  return id;
}

/** This installation's membership; throws when it is none. */
export async function memberOf(store: Store, workspace: string): Promise<Membership> {
  const member = await membershipOf(store, workspace);
  if (member === null) throw new Error('This installation is no member.');
  return member;
}

/** Makes `store` a device of the other member, or another one of the host's own; its workspace becomes the current one. */
export async function join(host: Store, store: Store, whose: 'other' | 'own', now: Date): Promise<void> {
  const {
    workspace,
    me: mine,
    roster,
    pairs,
    secrets,
  } = await memberOf(host, (await currentWorkspace(host)).id);
  const { id, root, createdAt, members } = workspace;
  const member =
    whose === 'own' ? workspace.members.find((one) => one.id === mine.member)! : otherOf(workspace);
  const fresh = freshWorkspace(new Date(createdAt), member.role, 1);
  const here: Workspace = { ...fresh, id, root, createdAt, members, me: member.id };
  const { device, privateDevice } = here;
  const own = await makeKeyPairs();
  const keys = await publicKeysOf(own);
  const invite = `n_${device.slice(2)}`;
  const given = [...secrets.values()].filter((secret) => whose === 'own' || !isOwn(secret.id));
  const body: StatementBody = {
    ...{ kind: 'admit', member: member.id, role: member.role, device, privateDevice, keys, invite },
    secrets: await wrapAll(given, [{ id: device, member: member.id, sealing: keys.sealing }], id),
  };
  await say(host, id, body, now, { roster, pairs, by: mine.device });
  for (const statement of await host.getAll('roster', ofWorkspace(id))) await store.put('roster', statement);
  await store.put('keys', { kind: 'device', workspace: id, id: device, ...own });
  await store.put('invites', {
    ...{ workspace: id, id: invite, side: 'answered', whose, state: 'compared', code: '', answer: '' },
    expires: now.toISOString(),
  });
  await store.put('workspaces', here);
  await store.put('vectors', firstVector(here));
  await saveSettings(store, { workspace: id });
  await memberOf(store, id);
}

/** Signs a statement as this installation, and keeps it here. */
export async function say(
  store: Store,
  workspace: string,
  body: StatementBody,
  now: Date,
  as?: Pick<Membership, 'roster' | 'pairs'> & { by: string },
): Promise<void> {
  const held = as ?? (await memberOf(store, workspace));
  const by = as?.by ?? (await currentWorkspace(store)).device;
  const { roster, pairs } = held;
  await store.put('roster', await makeStatement(workspace, by, pairs.signing.privateKey, roster, body, now));
}

/** The packet of `from` for the other member's devices, or its own other ones. */
export async function packetOf(from: Store, whose: 'other' | 'own', now: Date): Promise<Packet> {
  const { id } = await currentWorkspace(from);
  return packetFor(from, await memberOf(from, id), whose, now);
}

/** Carries a packet from one installation to another, as a mail would. */
export async function carry(from: Store, to: Store, whose: 'other' | 'own', now: Date): Promise<Received> {
  const packet = await packetOf(from, whose, now);
  return receive(to, packet.workspace, packet.parts, now);
}
