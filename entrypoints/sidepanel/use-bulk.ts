import { useState } from 'preact/hooks';
import type { BulkAction } from '@/components/today/SelectBar';
import type { Selection } from '@/components/today/use-selection';
import type { Side } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import { useApp } from './app-context';
import { doToAll, verbLabel, verbsFor, type Verb } from './bulk';

/** What can be done with all rows of a selection; doing it ends the selection. */
export function useBulk(
  selection: Pick<Selection, 'rows' | 'leave'>,
  sideOf: (row: Row) => Side,
): { actions: BulkAction[]; busy: boolean } {
  const app = useApp();
  const [busy, setBusy] = useState(false);
  const { rows, leave } = selection;
  const run = async (verb: Verb) => {
    setBusy(true);
    const done = await doToAll(app, rows, verb);
    setBusy(false);
    if (done) leave();
  };
  const [first] = rows;
  const role = first === undefined ? app.role : sideOf(first).role;
  const actions = verbsFor(rows, (row) => sideOf(row).role).map((verb) => ({
    id: verb.do === 'move' ? verb.move : verb.do,
    label: verbLabel(verb, role),
    onSelect: () => void run(verb),
  }));
  return { actions, busy };
}
