/** The invites of a workspace, for showing them. */
import { ofWorkspace } from './keys';
import type { Store } from './open';
import type { Invite } from './schema';

/** All that were given out or taken up here and not cancelled, the one that is good for longest first. */
export async function invitesOf(store: Store, workspace: string): Promise<Invite[]> {
  const all = await store.getAll('invites', ofWorkspace(workspace));
  return all.sort((a, b) => (a.expires < b.expires ? 1 : -1));
}
