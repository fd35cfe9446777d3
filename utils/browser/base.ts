/** What has to be known before a page of ours can show anything. */
import { scopeOf, scopeOfAll, type Scope, type Workspace } from '@/utils/delegation/workspace';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { readSettings, type Settings } from '@/utils/store/settings';
import { allWorkspaces, pickWorkspace } from '@/utils/store/workspaces';
import { sharedStore } from './shared-store';

/** The open database, the workspaces and the settings. */
export interface Base {
  store: Store;
  /** The current one, which captures go to. */
  workspace: Workspace;
  /** All, the oldest first. */
  workspaces: Workspace[];
  /** What lists show. */
  scope: Scope;
  settings: Settings;
}

/** Reads the {@link Base} once. */
export async function readBase(): Promise<Base> {
  const store = await sharedStore();
  const [workspaces, settings] = await Promise.all([allWorkspaces(store), readSettings(store)]);
  const workspace = pickWorkspace(workspaces, settings.workspace);
  return { store, workspace, workspaces, settings, scope: scopeShown(workspace, workspaces, settings) };
}

/** What lists show: the current workspace, or all; one that is walled off is shown alone. */
function scopeShown(workspace: Workspace, workspaces: readonly Workspace[], { view }: Settings): Scope {
  return view === 'all' && !workspace.walled ? scopeOfAll(workspaces) : scopeOf(workspace);
}

/** Delivers the {@link Base} as it changes; returns how to stop. */
export function watchBase(onValue: (base: Base) => void, onError: (error: unknown) => void): () => void {
  return live(readBase, onValue, onError, { touches: (change) => change.settings });
}
