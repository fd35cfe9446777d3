import { sharedStore } from '@/utils/browser/shared-store';
import type { Workspace } from '@/utils/delegation/workspace';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { readSettings, type Settings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';

/** What the welcome page shows and changes. */
export interface Base {
  store: Store;
  workspace: Workspace;
  settings: Settings;
}

async function read(): Promise<Base> {
  const store = await sharedStore();
  const [workspace, settings] = await Promise.all([currentWorkspace(store), readSettings(store)]);
  return { store, workspace, settings };
}

/** Delivers the {@link Base} as it changes; returns how to stop. */
export function watchBase(onValue: (base: Base) => void, onError: (error: unknown) => void): () => void {
  return live(read, onValue, onError, { touches: (change) => change.settings });
}
