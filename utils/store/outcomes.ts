/**
 * The lines that Insights is made of. Reading ten thousand records takes a dozen times as long as reading the same text
 * in a few, so that the lines of a month are gathered in one record under `[workspace, 'YYYY-MM', '']` when they are read.
 * Whoever changes a line takes that record away without reading it, in the same transaction: it is there and right, or it
 * is not there.
 */
import { unpackOutcome, type LooseTime, type Outcome, type OutcomeFacts } from '@/utils/delegation/outcome';
import type { Scope } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { beginRead, beginWrite, commit, getAll, put, remove, type WritingTo } from './transaction';

/** What is held of one workspace's days. */
export interface HeldOutcomes {
  workspace: string;
  items: OutcomeFacts[];
  times: LooseTime[];
}

/** Puts a line, new or changed. */
export function putOutcome(tx: WritingTo<'outcomes'>, outcome: Outcome): void {
  put(tx, 'outcomes', outcome);
  scatter(tx, outcome);
}

/** Takes a line away. */
export function removeOutcome(
  tx: WritingTo<'outcomes'>,
  { workspace, day, item }: Omit<Outcome, 'packed'>,
): void {
  remove(tx, 'outcomes', [workspace, day, item]);
  scatter(tx, { workspace, day });
}

function scatter(tx: WritingTo<'outcomes'>, { workspace, day }: Pick<Outcome, 'workspace' | 'day'>): void {
  remove(tx, 'outcomes', [workspace, monthOf(day), '']);
}

/** What came of the items handed over, and the time without an item, from the month of `from` to that of `to` ('YYYY-MM-DD'). */
export async function readOutcomes(
  store: Store,
  scope: Scope,
  from: string,
  to: string,
): Promise<HeldOutcomes[]> {
  return Promise.all(scope.map(async ({ id }) => unpackAll(id, await readOutcomeLines(store, id, from, to))));
}

/** The lines of one workspace as they are kept, from the month of `from` to that of `to` ('YYYY-MM-DD'). */
export async function readOutcomeLines(
  store: Store,
  workspace: string,
  from: string,
  to: string,
): Promise<string[]> {
  const months = monthsBetween(from, to);
  const tx = beginRead(store, ['outcomes']);
  const held = await Promise.all(
    months.map((month) => tx.objectStore('outcomes').get([workspace, month, ''])),
  );
  const lacking = months.filter((_, i) => held[i] === undefined);
  const gathered = lacking.length === 0 ? new Map<string, string>() : await gather(store, workspace, lacking);
  const lines: string[] = [];
  for (const [i, month] of months.entries()) {
    const packed = held[i]?.packed ?? gathered.get(month) ?? '';
    for (const line of packed.split('\n')) if (line !== '') lines.push(line);
  }
  return lines;
}

/** Reads and gathers months in one transaction: no change comes between. */
async function gather(
  store: Store,
  workspace: string,
  months: readonly string[],
): Promise<Map<string, string>> {
  const tx = beginWrite(store, ['outcomes']);
  return commit(tx, async () => {
    const lines = await Promise.all(months.map((month) => getAll(tx, 'outcomes', ofMonth(workspace, month))));
    const gathered = new Map<string, string>();
    for (const [i, month] of months.entries()) {
      const packed = (lines[i] ?? []).map((line) => line.packed).join('\n');
      put(tx, 'outcomes', { workspace, day: month, item: '', packed });
      gathered.set(month, packed);
    }
    return gathered;
  });
}

/** The lines of a month, without their gathering. */
function ofMonth(workspace: string, month: string): IDBKeyRange {
  return IDBKeyRange.bound([workspace, `${month}-`], [workspace, `${month}-~`]);
}

function unpackAll(workspace: string, lines: readonly string[]): HeldOutcomes {
  const held: HeldOutcomes = { workspace, items: [], times: [] };
  for (const line of lines) {
    const said = unpackOutcome(line);
    if (said === null) continue;
    if ('item' in said) held.items.push(said.item);
    else held.times.push(said.time);
  }
  return held;
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const last = monthOf(to);
  for (let at = new Date(`${monthOf(from)}-01T00:00:00Z`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 7);
    if (month > last) return months;
    months.push(month);
  }
}
