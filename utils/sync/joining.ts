/** How a device becomes a member: an invite with public keys, an answer, words that both compare, and then the secrets. */
import type { Store } from '@/utils/store/open';
import { makeWay } from '@/utils/store/make-way';
import { changeBelonging, type Belonging, type BelongingChange } from '@/utils/store/roster';
import { SyncError } from './errors';
import { introduceMe } from './introduce';
import { admission } from './inviting';
import { membershipOf } from './membership';
import { rosterOf } from './statement';

export { answerInvite } from './answering';
export { makeInvite, readAnswer } from './inviting';
export { INVITE_MS } from './joining-types';
export { makeKit, recover } from './kit';
export { allowLate, removeDevices } from './removal';

/** The words are the same: the one who invited admits the device and wraps the secrets; the other only remembers the yes. */
export async function confirmWords(
  store: Store,
  workspace: string,
  invite: string,
  now: Date,
): Promise<void> {
  const side = await changeBelonging(store, workspace, async (held) => {
    const known = held.invites.find(({ id }) => id === invite);
    if (known === undefined) throw new SyncError('not-invited');
    if (known.side === 'made') return { change: await admission(held, invite, now), result: known.side };
    const change: BelongingChange = { invites: [{ ...known, state: 'compared' }] };
    return { change: known.state === 'open' ? change : null, result: known.side };
  });
  if (side === 'made') {
    await introduceMe(store, workspace, now);
    return;
  }
  await makeWay(store, workspace);
  // The admission may have come first.
  await membershipOf(store, workspace);
}

/** The words differ, or the invite is not wanted any more: it admits nobody. */
export async function cancelInvite(store: Store, workspace: string, invite: string): Promise<void> {
  await changeBelonging(store, workspace, async (held) => {
    const known = held.invites.find(({ id }) => id === invite);
    if (known === undefined || known.state === 'used') return { change: null, result: undefined };
    const dropInvites = [invite];
    const change =
      known.side === 'made' ? { dropInvites } : { ...(await takenBack(held, invite)), dropInvites };
    return { change, result: undefined };
  });
}

/** What answering an invite made here goes again, unless this device is a member all the same or another answer waits. */
async function takenBack({ workspace, ...held }: Belonging, invite: string): Promise<BelongingChange> {
  if (workspace === undefined || held.invites.some(({ id, side }) => id !== invite && side === 'answered'))
    return {};
  const { devices } = await rosterOf(held.statements, workspace.root);
  if (devices.some(({ device }) => device === workspace.device)) return {};
  const unused = held.count > 1 && held.vectors.every(({ seq }) => seq === 0);
  return {
    workspace: (then) => (unused || then === undefined ? null : { ...then, root: null }),
    dropKeys: held.keys.map(({ id }) => id),
  };
}
