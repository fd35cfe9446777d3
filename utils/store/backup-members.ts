/** The workspaces and people of a file, beside those that are held. */
import { otherOf, type Member, type Workspace } from '@/utils/delegation/workspace';
import { BackupError } from './backup-error';
import type { SharedWorkspace } from './backup-format';
import { freshWorkspace } from './workspaces';

/** A workspace that is new here, the `nth`, gets devices and looks of its own. */
export function newWorkspace(shared: SharedWorkspace, nth: number): Workspace {
  return { ...freshWorkspace(new Date(shared.createdAt), 'client', nth), ...shared };
}

/**
 * A held workspace with what the file knows of its people. The own device and user stay, and all names that are known.
 */
export function mergeInto(held: Workspace, shared: SharedWorkspace): Workspace {
  if (held.me !== shared.me) {
    const other = otherOf(held).name;
    throw new BackupError({ code: 'backup-of-other', other });
  }
  const members = [...held.members];
  for (const member of shared.members) {
    const i = members.findIndex(({ id }) => id === member.id);
    const known = members[i];
    // Who was a member of a shared workspace before, or will be: its roster says who is now.
    if (known === undefined && held.root !== null) continue;
    if (known === undefined) throw new BackupError({ code: 'stranger' });
    if (known.role !== member.role) throw new BackupError({ code: 'other-role' });
    members[i] = named(member, known);
  }
  return { ...held, members, root: held.root ?? shared.root };
}

/** The member with the name and address of `better`, as far as it has them. */
function named(member: Member, better: Member): Member {
  return { ...member, name: better.name || member.name, email: better.email || member.email };
}
