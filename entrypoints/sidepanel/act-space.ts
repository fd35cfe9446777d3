/** The workspace that a row is of, which in a view of several need not be the current one. */
import type { Agreement } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { otherOf, roleIn, type Member, type Workspace } from '@/utils/delegation/workspace';
import type { AppState } from './app-context';

/** What acting on a row has to know of its workspace. */
export interface Space {
  workspace: Workspace;
  /** The user's role there. */
  role: Role;
  me: Member;
  other: Member;
  agreement: Agreement;
}

/** The space of `row`; the current workspace's when its own is gone. */
export function spaceOf(app: Pick<AppState, 'workspace' | 'workspaces'>, row: Pick<Row, 'workspace'>): Space {
  const workspace = app.workspaces.find(({ id }) => id === row.workspace) ?? app.workspace;
  const other = otherOf(workspace);
  const me = workspace.members.find(({ id }) => id === workspace.me) ?? other;
  return { workspace, role: roleIn(workspace), me, other, agreement: workspace.agreement };
}
