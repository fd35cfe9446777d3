/** What this installation knows of the members of a workspace, and its own keys there. */
import type { Roster, RosterDevice } from '@/utils/delegation/roster';
import type { Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import type { KeyPairs } from './keys';
import type { Secret } from './secrets';

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

/** Null while this installation is not (or no longer) a member, or its secrets have not come. */
export function membershipOf(_store: Store, _workspace: string): Promise<Membership | null> {
  throw new Error('contract');
}
