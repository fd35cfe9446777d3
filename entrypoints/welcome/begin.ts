/** What the welcome page makes of the answer to its first question. */
import { usualHours } from '@/components/agreement/WorkingHours';
import type { Roles } from '@/components/welcome/RoleChoice';
import type { Role } from '@/utils/delegation/item';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { localZone } from '@/utils/i18n/format';
import { editAgreement } from '@/utils/store/agreements';
import type { Store } from '@/utils/store/open';
import { chooseRole } from '@/utils/store/workspaces';

/** Whether anything says that the user wants this workspace: the other's name, or something agreed. */
export function isBegun(workspace: Workspace): boolean {
  const { name, email } = otherOf(workspace);
  return name !== '' || email !== '' || workspace.agreementHeads.length > 0;
}

/** The roles that the workspaces speak of; null while there is only the one that every installation begins with. */
export function rolesOf(workspaces: readonly Workspace[]): Roles | null {
  const assists = workspaces.some((workspace) => roleIn(workspace) === 'assistant');
  const delegates = workspaces.some((workspace) => roleIn(workspace) === 'client' && isBegun(workspace));
  if (assists) return delegates ? 'both' : 'assist';
  return delegates ? 'delegate' : null;
}

/** The workspace in which the user has `role`, the oldest, if there is one. */
export function sideOf(workspaces: readonly Workspace[], role: Role): Workspace | undefined {
  return workspaces.find((workspace) => roleIn(workspace) === role);
}

/** Gives the workspace that nothing was done in yet the role that was chosen; any other keeps its own. */
export async function takeRoles(store: Store, workspaces: readonly Workspace[], roles: Roles): Promise<void> {
  const [only] = workspaces;
  if (only === undefined || workspaces.length > 1 || isBegun(only)) return;
  const role = roles === 'assist' ? 'assistant' : 'client';
  if (roleIn(only) !== role) await chooseRole(store, only.id, role);
}

/** Records the usual hours in the browser's zone for the user in every workspace that is begun and has none. */
export async function setHours(store: Store, workspaces: readonly Workspace[], now: Date): Promise<void> {
  for (const workspace of workspaces) {
    const role = roleIn(workspace);
    if (!isBegun(workspace) || workspace.agreement.hours[role] !== null) continue;
    await editAgreement(store, workspace.id, { hours: { [role]: usualHours(localZone()) } }, now);
  }
}
