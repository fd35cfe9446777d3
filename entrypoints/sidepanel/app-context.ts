import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clock } from '@/components/today/words';
import type { Route } from '@/utils/browser/route';
import type { Role } from '@/utils/delegation/item';
import type { Language } from '@/utils/i18n/language';
import type { Member, Scope, Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import type { Settings } from '@/utils/store/settings';
import type { ShowToast } from './toast';

/** What every page of the sidebar has at hand. */
export interface AppState {
  store: Store;
  /** The current one, which captures go to. */
  workspace: Workspace;
  /** All, the oldest first. */
  workspaces: readonly Workspace[];
  /** What lists show. */
  scope: Scope;
  /** The user's role in the current workspace. */
  role: Role;
  /** The other member of the current workspace. */
  other: Member;
  settings: Settings;
  clock: Clock;
  /** The language the other member of a workspace is written to in. */
  letters: (workspace: Workspace) => Language;
  go: (route: Route) => void;
  back: () => void;
  toast: ShowToast;
}

/** Holds the {@link AppState} once the database is open. */
export const AppContext = createContext<AppState | null>(null);

/** The state of the app; throws outside of it. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (app === null) throw new Error('This page is shown outside the app.');
  return app;
}
