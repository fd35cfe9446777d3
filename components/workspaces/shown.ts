/** How a workspace is shown wherever one of several is meant. */
import { initialsOf } from '@/components/today/words';
import type { Role } from '@/utils/delegation/item';
import { otherOf, roleIn, type Colour, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';

/** What views know of a workspace that is one of several. */
export interface ShownWorkspace {
  id: string;
  /** The other member's name, or ''. */
  name: string;
  /** The user's role. */
  role: Role;
  colour: Colour;
  /** At most three letters, '' while nothing is known. */
  initials: string;
  walled: boolean;
}

/** A workspace as views show it; without own initials those of the other's name. */
export function shownOf(workspace: Workspace): ShownWorkspace {
  const { id, colour, walled } = workspace;
  const { name } = otherOf(workspace);
  return {
    ...{ id, colour, walled },
    name: name.trim(),
    role: roleIn(workspace),
    initials: workspace.initials.trim() || initialsOf(name),
  };
}

/** The name, or 'Your assistant' or 'Your client' while there is none. */
export function nameOf({ name, role }: Pick<ShownWorkspace, 'name' | 'role'>): string {
  return name || (role === 'client' ? t.common.yourAssistantFirst : t.common.yourClientFirst);
}

/** What all that are not walled off are together: 'All clients', 'All assistants', or 'All workspaces' where both are. */
export function allWord(workspaces: readonly ShownWorkspace[]): string {
  const roles = new Set(workspaces.filter(({ walled }) => !walled).map(({ role }) => role));
  if (roles.size !== 1) return t.workspaces.allWorkspaces;
  return roles.has('assistant') ? t.workspaces.allClients : t.workspaces.allAssistants;
}

/** What the other member is in a workspace where the user has `role`. */
export function otherWord(role: Role): string {
  return role === 'client' ? t.common.assistant : t.common.client;
}
