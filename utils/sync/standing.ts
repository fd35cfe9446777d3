/** How this installation stands in a workspace: a member with keys, and the secrets that reached it. */
import type { Roster, RosterDevice } from '@/utils/delegation/roster';
import type { Workspace } from '@/utils/delegation/workspace';
import { devicePairs, heldSecrets } from '@/utils/store/held-keys';
import type { Belonging } from '@/utils/store/roster';
import { canonical } from '@/utils/store/canonical';
import { publicKeysOf, type KeyPairs } from './keys';
import { unwrapSecret, type Secret } from './secrets';
import { rosterOf } from './statement';

/** A membership, as far as it is one. */
export interface Standing {
  workspace: Workspace;
  roster: Roster;
  me: RosterDevice;
  pairs: KeyPairs;
  /** By id. */
  secrets: ReadonlyMap<string, Secret>;
  /** Those of them that were unwrapped just now, and are not kept yet. */
  fresh: readonly Secret[];
}

/** Null: this installation is no member, no longer, or its person has not compared the words yet. */
export async function standingIn(held: Belonging): Promise<Standing | null> {
  const { workspace } = held;
  if (workspace === undefined || workspace.root === null) return null;
  const pairs = devicePairs(held.keys, workspace.device);
  if (pairs === null) return null;
  const roster = await rosterOf(held.statements, workspace.root);
  const me = roster.devices.find(({ device }) => device === workspace.device);
  if (me === undefined || me.removed !== null || me.member !== workspace.me) return null;
  if (canonical(me.keys) !== canonical(await publicKeysOf(pairs))) return null;
  if (!wordsCompared(held, roster, me.device)) return null;
  const secrets = heldSecrets(held.keys);
  const fresh = await unwrapAll(roster, me.device, pairs.sealing.privateKey, workspace.id, secrets);
  for (const secret of fresh) secrets.set(secret.id, secret);
  return { workspace, roster, me, pairs, secrets, fresh };
}

/** Who came by an invite belongs only once the yes to the words was given here too: the invite itself may be false. */
function wordsCompared({ statements, invites }: Belonging, roster: Roster, device: string): boolean {
  const refused = new Set(roster.refused.map(({ id }) => id));
  const admission = statements.find(
    ({ id, body }) => body.kind === 'admit' && body.device === device && !refused.has(id),
  );
  if (admission?.body.kind !== 'admit' || admission.by === admission.body.invite) return true;
  const { invite } = admission.body;
  return invites.some(({ id, side, state }) => id === invite && side === 'answered' && state !== 'open');
}

/** The secrets wrapped for `to` that are not in `held`; one that does not open is passed over. */
export async function unwrapAll(
  { wrapped }: Pick<Roster, 'wrapped'>,
  to: string,
  sealing: CryptoKey,
  workspace: string,
  held: ReadonlyMap<string, Secret>,
): Promise<Secret[]> {
  const found = new Map<string, Secret>();
  for (const one of wrapped) {
    if (one.for !== to || held.has(one.secret) || found.has(one.secret)) continue;
    try {
      found.set(one.secret, await unwrapSecret(one, sealing, workspace));
    } catch {
      // Wrapped wrongly; the same may come again from somebody else.
    }
  }
  return [...found.values()];
}
