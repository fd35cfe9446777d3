/** A workspace: one client–assistant relationship. */
import type { Author } from './events';
import type { Role } from './item';

/** One person in a workspace. */
export interface Member {
  id: string;
  role: Role;
  name: string;
  email: string;
}

/** One client–assistant relationship, as this installation sees it. */
export interface Workspace {
  id: string;
  createdAt: string;
  /** This installation's device id here; never leaves it for another workspace, never imported from a backup. */
  device: string;
  /** Which member uses this installation. */
  me: string;
  members: Member[];
}

/** The member with the other role than the user's; throws on a workspace without one, which nothing creates. */
export function otherOf(workspace: Workspace): Member {
  const mine = authorIn(workspace).role;
  const other = workspace.members.find((member) => member.role !== mine);
  if (other === undefined) throw new Error(`Workspace ${workspace.id} has no other member.`);
  return other;
}

/** The user as author of events in this workspace; throws when `me` is not a member, which nothing creates. */
export function authorIn(workspace: Workspace): Author {
  const me = workspace.members.find((member) => member.id === workspace.me);
  if (me === undefined) throw new Error(`Workspace ${workspace.id} does not know its own user.`);
  return { member: me.id, role: me.role };
}
