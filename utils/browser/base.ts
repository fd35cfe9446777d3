/** What has to be known before a page of ours can show anything. */
import type { Workspace } from '@/utils/delegation/workspace';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { readSettings, type Settings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';
import { sharedStore } from './shared-store';

/** The open database, the current workspace and the settings. */
export interface Base {
  store: Store;
  workspace: Workspace;
  settings: Settings;
}

async function readBase(): Promise<Base> {
  const store = await sharedStore();
  const [workspace, settings] = await Promise.all([currentWorkspace(store), readSettings(store)]);
  return { store, workspace, settings };
}

/** Delivers the {@link Base} as it changes; returns how to stop. */
export function watchBase(onValue: (base: Base) => void, onError: (error: unknown) => void): () => void {
  return live(readBase, onValue, onError, { touches: (change) => change.settings });
}
