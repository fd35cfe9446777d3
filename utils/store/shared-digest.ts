/** The digest as the other person may have it: from the shared logs alone. */
import type { Agreement } from '@/utils/delegation/agreement';
import type { DigestFacts, DigestPeriod } from '@/utils/delegation/digest';
import { fold } from '@/utils/delegation/fold';
import { rowOf, type Row } from '@/utils/delegation/row';
import { isPrivateDevice, scopeOf, type Scope, type Workspace } from '@/utils/delegation/workspace';
import { readDigest } from './digest';
import type { Store } from './open';
import { getEvents, listSection } from './queries';
import type { Remembered } from './schema';

/** A digest without anything that one person keeps to themselves, and what waits for the other. */
export interface SharedDigest {
  facts: DigestFacts<Remembered>;
  /** What the other is to act on. */
  theirs: Row[];
}

/** Rows looked through for what waits for the other. */
const MOST_THEIRS = 60;

/**
 * Reads the digest of one workspace and folds each item anew from the shared logs: what was not handed over is left out,
 * and of the rest nothing shows that the other does not hold already. People, and what is set aside, stay here.
 */
export async function readSharedDigest(
  store: Store,
  workspace: Workspace,
  period: DigestPeriod,
  now: Date,
  zone: string,
): Promise<SharedDigest> {
  const scope = scopeOf(workspace);
  const [facts, withOther] = await Promise.all([
    readDigest(store, scope, period, now, zone),
    listSection(store, scope, 'with', MOST_THEIRS, now),
  ]);
  const known = new Map<string, Promise<Row | null>>();
  const sharedRow = (row: Row): Promise<Row | null> => {
    const held = known.get(row.id) ?? foldShared(store, scope, row, workspace.agreement, now);
    known.set(row.id, held);
    return held;
  };
  const rows = async (all: readonly Row[]): Promise<Row[]> =>
    (await Promise.all(all.map(sharedRow))).filter((row) => row !== null);
  const [needs, dated, done, silent, theirs] = await Promise.all(
    [facts.needs, facts.dated, facts.done, facts.silent, withOther].map(rows),
  );
  const asked = await Promise.all(
    facts.questions.map(async (one) => ({ ...one, row: await sharedRow(one.row) })),
  );
  const questions = asked.flatMap(({ row, question }) =>
    // One that waits for its time would come too early.
    row === null || Date.parse(question.putAt) > now.getTime() ? [] : [{ row, question }],
  );
  const mine = scope[0]?.role;
  return {
    facts: {
      ...{ needs: needs ?? [], dated: dated ?? [], done: done ?? [], silent: silent ?? [], questions },
      needsCount: (needs ?? []).length,
      doneCount: (done ?? []).length,
      cut: facts.cut,
      figures: facts.figures,
      ...{ came: [], people: [], later: [], laterCount: 0 },
    },
    theirs: (theirs ?? []).filter(({ turns }) => turns.some((role) => role !== mine)),
  };
}

async function foldShared(
  store: Store,
  scope: Scope,
  { id, section }: Row,
  agreement: Agreement,
  now: Date,
): Promise<Row | null> {
  const events = await getEvents(store, scope, id);
  const shared = events.filter(({ device }) => !isPrivateDevice(device));
  const [role] = scope.map((one) => one.role);
  if (shared.length === 0 || role === undefined) return null;
  const item = fold(shared, now, agreement);
  return item === null || item.stage === 'inbox' ? null : { ...rowOf(item, role), section };
}
