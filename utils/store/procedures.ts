/** Procedures, as the events of both sides add up; see procedure.ts. */
import { KEPT } from '@/utils/delegation/kept';
import { latestOf, type Procedure, type ProcedureWords } from '@/utils/delegation/procedure';
import { randomId } from './ids';
import type { Store } from './open';
import { record, type Recorded } from './record';

/** The procedures of one workspace that are still used, by title; with `retired` the others too. */
export async function listProcedures(store: Store, workspace: string, retired = false): Promise<Procedure[]> {
  const all = await store.getAll('procedures');
  return all
    .filter((one) => one.workspace === workspace && (retired || !one.retired))
    .sort((a, b) => latestOf(a).words.title.localeCompare(latestOf(b).words.title) || (a.id < b.id ? -1 : 1));
}

/** A new id for a procedure; the same for a starter taken into the same workspace on two devices. */
export function newProcedureId(workspace: string, starter: string | null): string {
  return starter === null
    ? randomId('sop')
    : `${KEPT.procedure}${workspace}_${starter}`;
}

/** Writes a version of a procedure, the first of a new `id`. `from` is the item it grew from, `note` what changed. */
export function writeProcedure(
  store: Store,
  asked: { workspace: string; id: string; words: ProcedureWords; from?: string; note?: string; now: Date },
): Promise<Recorded> {
  const { workspace, id, words, from = null, note = '', now } = asked;
  return record(store, {
    workspace,
    events: [{ item: id, type: 'written', body: { words, from, note } }],
    now,
  });
}

/** Takes a procedure out of use, or back into it. */
export function retireProcedure(
  store: Store,
  workspace: string,
  id: string,
  retired: boolean,
  now: Date,
): Promise<Recorded> {
  return record(store, { workspace, events: [{ item: id, type: 'retired', body: { retired } }], now });
}
