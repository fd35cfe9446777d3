/** The server of a workspace, and where syncing with it stands, as that changes. */
import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { watchSyncStatus } from '@/utils/browser/sync-status';
import type { SyncStatus } from '@/utils/delegation/sync';
import { readLink } from '@/utils/store/links';
import { live } from '@/utils/store/live';
import { useApp } from './app-context';

/** The server of a workspace as views may know it, null without one; undefined until it is known. */
export function useLink(workspace: string): { url: string; paused: boolean } | null | undefined {
  const { store } = useApp();
  return useLive<{ url: string; paused: boolean } | null>(
    useCallback(
      (onValue, onError) => {
        const read = async () => {
          const link = await readLink(store, workspace);
          return link === null ? null : { url: link.url, paused: link.paused };
        };
        return live(read, onValue, onError, { touches: ({ settings }) => settings });
      },
      [store, workspace],
    ),
  ).value;
}

/** Where syncing stands; null until it is known. */
export function useSyncStatus(workspace: string): SyncStatus | null {
  const { value } = useLive<SyncStatus | null>(
    useCallback((onValue) => watchSyncStatus(workspace, onValue), [workspace]),
  );
  return value ?? null;
}

/** A workspace whose server is not reached, or whose syncing the person paused. */
export interface Trouble {
  id: string;
  state: 'failing' | 'paused';
}

/** The {@link Trouble}s of these workspaces, as they change. */
export function useTroubles(workspaces: readonly string[]): readonly Trouble[] {
  const names = workspaces.join(' ');
  const { value } = useLive<readonly Trouble[]>(
    useCallback(
      (onValue) => {
        const known = new Map<string, Trouble>();
        const stops = names.split(' ').map((id) =>
          watchSyncStatus(id, (status) => {
            const state = troubleOf(status);
            if (state === null) known.delete(id);
            else known.set(id, { id, state });
            onValue([...known.values()]);
          }),
        );
        return () => stops.forEach((stop) => stop());
      },
      [names],
    ),
  );
  return value ?? [];
}

function troubleOf({ phase, fault }: SyncStatus): Trouble['state'] | null {
  if (phase === 'paused') return 'paused';
  return fault === null ? null : 'failing';
}
