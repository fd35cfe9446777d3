/** What this installation knows of the members of a workspace, and its own keys there. */
import type { Roster, RosterDevice } from '@/utils/delegation/roster';
import type { Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { changeBelonging, readBelonging } from '@/utils/store/roster';
import { introduceMe } from './introduce';
import type { KeyPairs } from './keys';
import { mend } from './mend';
import type { Secret } from './secrets';
import { standingIn, type Standing } from './standing';

/** An installation that is a member: its workspace, roster, keys and secrets. */
export interface Membership {
  workspace: Workspace;
  roster: Roster;
  me: RosterDevice;
  pairs: KeyPairs;
  /** By id; those that are held. */
  secrets: ReadonlyMap<string, Secret>;
  /** What new batches are sealed with: for both members, and for the own devices alone. */
  current: { shared: Secret; own: Secret };
}

/**
 * Null while this installation is not (or no longer) a member, or its secrets have not come. What its person's first device
 * has to do, and what others were not given, is seen to on the way; two contexts that ask at once do it once.
 */
export async function membershipOf(store: Store, workspace: string): Promise<Membership | null> {
  const now = new Date();
  const authorOf = async (log: string) => (await store.get('events', [log, 1]))?.by.member;
  const { standing, joined, changed } = await changeBelonging(store, workspace, (held) =>
    mend(held, authorOf, now),
  );
  if (standing === null) return null;
  if (joined) await introduceMe(store, workspace, now);
  return membershipFrom(changed ? await standingIn(await readBelonging(store, workspace)) : standing);
}

function membershipFrom(standing: Standing | null): Membership | null {
  const current = standing === null ? null : currentOf(standing);
  if (standing === null || current === null) return null;
  const { workspace, roster, me, pairs, secrets } = standing;
  return { workspace, roster, me, pairs, secrets, current };
}

function currentOf({ roster, me, secrets }: Standing): Membership['current'] | null {
  const shared = secrets.get(roster.secrets.at(-1) ?? '');
  const own = secrets.get(roster.ownSecrets[me.member]?.at(-1) ?? '');
  return shared === undefined || own === undefined ? null : { shared, own };
}
