/** Procedures, as the events of both sides add up; see procedure.ts. */
import { KEPT } from '@/utils/delegation/kept';
import { followedIn } from '@/utils/delegation/outcome';
import { latestOf, type Procedure, type ProcedureWords } from '@/utils/delegation/procedure';
import { randomId } from './ids';
import type { Store } from './open';
import { readOutcomeLines } from './outcomes';
import { record, type Recorded } from './record';

/** The procedures of one workspace that are still used, by title; with `retired` the others too. */
export async function listProcedures(store: Store, workspace: string, retired = false): Promise<Procedure[]> {
  const all = await store.getAll('procedures');
  return all
    .filter((one) => one.workspace === workspace && (retired || !one.retired))
    .sort((a, b) => latestOf(a).words.title.localeCompare(latestOf(b).words.title) || (a.id < b.id ? -1 : 1));
}

/** All procedures of all workspaces, those no longer used too, in no particular order. */
export function allProcedures(store: Store): Promise<Procedure[]> {
  return store.getAll('procedures');
}

/** A new id for a procedure; the same for a starter taken into the same workspace on two devices. */
export function newProcedureId(workspace: string, starter: string | null): string {
  return starter === null ? randomId('sop') : `${KEPT.procedure}${workspace}_${starter}`;
}

/** A version to be written, the first of a new `id`. `from` is the item it grew from, `note` what changed. */
export interface NewVersion {
  id: string;
  words: ProcedureWords;
  from?: string | null;
  note?: string;
}

/** Writes a version of a procedure; forgets the draft `clearDraft` with it. */
export function writeProcedure(
  store: Store,
  asked: NewVersion & { workspace: string; now: Date; clearDraft?: string },
): Promise<Recorded> {
  const { workspace, now, clearDraft, ...version } = asked;
  return writeProcedures(store, workspace, [version], now, clearDraft);
}

/** Writes versions of several procedures, all or none. */
export function writeProcedures(
  store: Store,
  workspace: string,
  versions: readonly NewVersion[],
  now: Date,
  clearDraft?: string,
): Promise<Recorded> {
  const events = versions.map(({ id, words, from = null, note = '' }) => {
    return { item: id, type: 'written' as const, body: { words, from, note } };
  });
  return record(store, { workspace, events, now, ...(clearDraft === undefined ? {} : { clearDraft }) });
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

/** How often each procedure of a workspace was used in the last twelve months, by id, and how often otherwise than it says. */
export async function usageOfProcedures(
  store: Store,
  workspace: string,
  now: Date,
): Promise<Map<string, { used: number; differed: number }>> {
  const from = new Date(now);
  from.setUTCDate(1);
  from.setUTCMonth(from.getUTCMonth() - 11);
  const [first = '', last = ''] = [from, now].map((date) => date.toISOString().slice(0, 10));
  const usage = new Map<string, { used: number; differed: number }>();
  for (const line of await readOutcomeLines(store, workspace, first, last)) {
    const followed = followedIn(line);
    if (followed === null) continue;
    const { used, differed } = usage.get(followed.procedure) ?? { used: 0, differed: 0 };
    usage.set(followed.procedure, { used: used + 1, differed: differed + Number(followed.differed) });
  }
  return usage;
}
