import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { contactWord } from '@/components/agreement/agreement-words';
import type { CardProps } from '@/components/today/ItemCard';
import { SelectBar } from '@/components/today/SelectBar';
import { useSelection } from '@/components/today/use-selection';
import { useStable } from '@/components/ui/use-stable';
import type { Side } from '@/components/today/words';
import { zoneOf } from '@/utils/delegation/pair';
import type { Row } from '@/utils/delegation/row';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { useApp, type AppState } from './app-context';
import { focusedRow, useOffer, waysOfRow } from './offered';
import { useAct } from './use-act';
import { useBulk } from './use-bulk';
import { useNotThere } from './use-carrying';
import { useProcedureNames } from './use-procedures';

/** What lists of cards need. */
export interface Cards {
  card: CardProps;
  /** To place beside the list: what an answer asks for first. */
  dialog: ComponentChildren;
  /** To place below the list: what can be done with the rows picked; null while none are being picked. */
  bar: ComponentChildren;
  /** Begins to pick rows. */
  select: () => void;
}

/** How each row is looked at; the colour of its workspace only where several are shown. */
export function useSides(): (row: Pick<Row, 'workspace'>) => Side {
  const { workspaces, scope, role, other } = useApp();
  return useMemo(() => sidesOf({ workspaces, scope, role, other }), [workspaces, scope, role, other]);
}

function sidesOf({
  workspaces,
  scope,
  role,
  other,
}: Pick<AppState, 'workspaces' | 'scope' | 'role' | 'other'>) {
  const several = scope.length > 1;
  const sides = new Map(
    workspaces.map((workspace): [string, Side] => [
      workspace.id,
      {
        role: roleIn(workspace),
        other: otherOf(workspace).name,
        colour: several ? workspace.colour : null,
        theirs: zoneOf(workspace.agreement, roleIn(workspace) === 'client' ? 'assistant' : 'client'),
        channel: workspace.agreement.channels.map(contactWord)[0] ?? '',
      },
    ]),
  );
  const current: Side = { role, other: other.name, colour: null };
  return (row: Pick<Row, 'workspace'>): Side => sides.get(row.workspace) ?? current;
}

/** Cards of the rows `shown`; `readAll` gives every row that "Select all" means. */
export function useCards(shown: readonly Row[], readAll: () => Promise<readonly Row[]>): Cards {
  const app = useApp();
  const sideOf = useSides();
  const { act, dialog } = useAct();
  const selection = useSelection(shown);
  const notThere = useNotThere(shown);
  const procedures = useProcedureNames();
  const { actions, busy } = useBulk(selection, sideOf);
  const bar = selection.picks.on ? (
    <SelectBar
      count={selection.rows.length}
      actions={actions}
      ready={!busy}
      onAll={() => void readAll().then(selection.pickAll)}
      onClose={selection.leave}
    />
  ) : null;
  useOffer(() => {
    const row = focusedRow(shown);
    return row === null ? [] : waysOfRow(row, sideOf(row).role, act);
  });
  const onOpen = useStable((row: Row) => app.go({ view: 'item', id: row.id }));
  const onAct = useStable(act);
  return {
    card: { sideOf, clock: app.clock, onOpen, onAct, picks: selection.picks, notThere, procedures },
    dialog,
    bar,
    select: selection.begin,
  };
}
