import { useLive, type Live } from '@/components/hooks/use-live';
import { sharedStore } from '@/utils/browser/shared-store';
import type { Workspace } from '@/utils/delegation/workspace';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { readSettings, type Settings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';

/** What has to be known before anything can be shown. */
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

function watchBase(onValue: (base: Base) => void, onError: (error: unknown) => void): () => void {
  return live(readBase, onValue, onError, { touches: (change) => change.settings });
}

/** The open database, the current workspace and the settings, as they change. */
export function useBase(): Live<Base> {
  return useLive(watchBase);
}
