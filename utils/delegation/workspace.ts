/** A workspace: one client–assistant relationship. */
import type { Agreement } from './agreement';
import type { Author, EventId } from './events';
import type { Person, Role } from './item';

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
  /** The device id of the log that never leaves this person: what the client has not handed over yet. */
  privateDevice: string;
  /** Which member uses this installation. */
  me: string;
  members: Member[];
  /** How this installation shows it: one of the {@link COLOURS}, and initials, '' for those of the other's name. */
  colour: Colour;
  initials: string;
  /** Kept out of every view that shows several workspaces. */
  walled: boolean;
  /** The fold of its `agreed` events, and the latest of them. */
  agreement: Agreement;
  agreementHeads: EventId[];
  /** The founding statement of its roster (roster.ts); null: it is not shared with anybody yet. */
  root: string | null;
  /** The agreement changed, and the stored items still follow the one before. */
  stale: boolean;
}

/** The colours a workspace can have, by their token names. */
export const COLOURS = ['green', 'blue', 'amber', 'plum', 'teal', 'brick'] as const;

/** One of {@link COLOURS}. */
export type Colour = (typeof COLOURS)[number];

/** Whether a device id names a log that never leaves its person; see `privateDevice`. */
export function isPrivateDevice(device: string): boolean {
  return device.startsWith('p_');
}

/** The user's role in this workspace. */
export function roleIn(workspace: Workspace): Role {
  return authorIn(workspace).role;
}

/**
 * The workspaces that a question to the database is about; every query takes one, so that nothing of another is shown
 * by accident. Made by {@link scopeOf} and {@link scopeOfAll} only.
 */
export type Scope = readonly ScopedWorkspace[];

/** What a query knows of a workspace in its scope. */
export interface ScopedWorkspace {
  id: string;
  role: Role;
}

/** One workspace alone. */
export function scopeOf(workspace: Workspace): Scope {
  return [{ id: workspace.id, role: roleIn(workspace) }];
}

/** All workspaces that are not walled off. */
export function scopeOfAll(workspaces: readonly Workspace[]): Scope {
  return workspaces.filter(({ walled }) => !walled).flatMap((workspace) => scopeOf(workspace));
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

/** The members with the names they introduced themselves by; who did not keeps what is known here. */
export function withCards(members: readonly Member[], cards: Partial<Record<Role, Person>>): Member[] {
  return members.map((member) => {
    const card = cards[member.role];
    return { ...member, name: card?.name || member.name, email: card?.email || member.email };
  });
}
