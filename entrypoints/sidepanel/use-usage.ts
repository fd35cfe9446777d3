import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import type { Usage } from '@/components/procedures/procedure-words';
import { live } from '@/utils/store/live';
import { usageOfProcedures } from '@/utils/store/procedures';
import { useApp } from './app-context';

const NONE: ReadonlyMap<string, Usage> = new Map();

/** How often each procedure of a workspace was used in the last year, by id; empty until it is read. */
export function useUsage(workspace: string): ReadonlyMap<string, Usage> {
  const { store } = useApp();
  const { value } = useLive<ReadonlyMap<string, Usage>>(
    useCallback(
      (onValue, onError) =>
        live((now) => usageOfProcedures(store, workspace, now), onValue, onError, {
          touches: ({ items }) => items.length > 0,
        }),
      [store, workspace],
    ),
  );
  return value ?? NONE;
}
