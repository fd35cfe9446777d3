/** Where what a client plans belongs. */
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import type { AppState } from './app-context';

/** The workspace whose client the user is: the current one, else the first of all; null where there is none. */
export function clientWorkspace({
  workspace,
  workspaces,
}: Pick<AppState, 'workspace' | 'workspaces'>): Workspace | null {
  return [workspace, ...workspaces].find((one) => roleIn(one) === 'client') ?? null;
}
