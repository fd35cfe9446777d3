/** The procedures, as they change. */
import { useCallback, useMemo } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import { byName } from '@/components/procedures/finding';
import { titleOf } from '@/components/procedures/procedure-words';
import { keptKind } from '@/utils/delegation/kept';
import type { Procedure } from '@/utils/delegation/procedure';
import { live, type Change } from '@/utils/store/live';
import { allProcedures } from '@/utils/store/procedures';
import { outcomesOfSuggestions } from '@/utils/store/suggestions';
import { useApp } from './app-context';

const options = {
  touches: ({ items, settings }: Change) => settings || items.some((id) => keptKind(id) === 'procedure'),
};

const NONE: readonly Procedure[] = [];

/** All procedures of all workspaces, also those no longer used: as few as people write. */
export function useProcedures(): Live<Procedure[]> {
  const { store } = useApp();
  return useLive<Procedure[]>(
    useCallback((onValue, onError) => live(() => allProcedures(store), onValue, onError, options), [store]),
  );
}

/** Those of one workspace, by name; none until they are read. */
export function useProceduresOf(workspace: string): readonly Procedure[] {
  const { value = NONE } = useProcedures();
  return useMemo(() => byName(value.filter((one) => one.workspace === workspace)), [value, workspace]);
}

/** The names of procedures by id. */
export function namesOf(procedures: readonly Procedure[]): ReadonlyMap<string, string> {
  return new Map(procedures.map((one) => [one.id, titleOf(one)]));
}

/** {@link namesOf} all procedures, as they change. */
export function useProcedureNames(): ReadonlyMap<string, string> {
  const { value = NONE } = useProcedures();
  return useMemo(() => namesOf(value), [value]);
}

/** The ids of the suggestions of a workspace that were taken or dismissed; null until they are read. */
export function useSettled(workspace: string): ReadonlySet<string> | null {
  const { store } = useApp();
  const { value } = useLive<ReadonlySet<string>>(
    useCallback(
      (onValue, onError) =>
        live(async () => new Set((await outcomesOfSuggestions(store, workspace)).keys()), onValue, onError, {
          touches: ({ settings }) => settings,
        }),
      [store, workspace],
    ),
  );
  return value ?? null;
}
