/**
 * The lines that Insights is made of. Reading ten thousand records takes a dozen times as long as reading the same text
 * in a few, so that the lines of a month are gathered in one record under `[workspace, 'YYYY-MM', '']` when they are read, or before.
 * Whoever changes a line takes that record away without reading it, in the same transaction: it is there and right, or it
 * is not there.
 */
import { unpackOutcome, type LooseTime, type Outcome, type OutcomeFacts } from '@/utils/delegation/outcome';
import type { Scope } from '@/utils/delegation/workspace';
import { Memory } from './memory';
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
  return Promise.all(
    scope.map(async ({ id }) => {
      const held: HeldOutcomes = { workspace: id, items: [], times: [] };
      await readMonths(store, id, monthsBetween(from, to), (packed, month) => {
        const { items, times } = unpackMonth(store, `${id} ${month}`, packed);
        for (const item of items) held.items.push(item);
        for (const time of times) held.times.push(time);
      });
      return held;
    }),
  );
}

/** Gathers the months from that of `from` to that of `to` ('YYYY-MM-DD') that are not, one after the other: nobody waits for all of them. */
export async function gatherOutcomes(store: Store, scope: Scope, from: string, to: string): Promise<void> {
  const months = monthsBetween(from, to);
  for (const { id } of scope) {
    const tx = beginRead(store, ['outcomes']);
    const gathered = await Promise.all(
      months.map((month) => tx.objectStore('outcomes').count([id, month, ''])),
    );
    for (const [i, month] of months.entries()) if (gathered[i] === 0) await gather(store, id, [month]);
  }
}

/** The lines of one workspace as they are kept, from the month of `from` to that of `to` ('YYYY-MM-DD'), in no order. */
export async function readOutcomeLines(
  store: Store,
  workspace: string,
  from: string,
  to: string,
): Promise<string[]> {
  const all: string[] = [];
  await readMonths(store, workspace, monthsBetween(from, to), (packed) => void all.push(...linesIn(packed)));
  return all;
}

/** Calls `read` with the text of each month, first of those gathered already: the others are gathered meanwhile. */
async function readMonths(
  store: Store,
  workspace: string,
  months: readonly string[],
  read: (packed: string, month: string) => void,
): Promise<void> {
  const tx = beginRead(store, ['outcomes']);
  const held = await Promise.all(
    months.map((month) => tx.objectStore('outcomes').get([workspace, month, ''])),
  );
  const lacking = months.filter((_, i) => held[i] === undefined);
  const gathering = lacking.length === 0 ? [] : gather(store, workspace, lacking);
  for (const one of held) if (one !== undefined) read(one.packed, one.day);
  for (const [i, packed] of (await gathering).entries()) read(packed, lacking[i] ?? '');
}

function linesIn(packed: string): string[] {
  return packed === '' ? [] : packed.split('\n');
}

/**
 * Reads and gathers months in one transaction: no change comes between. What it gathered, in the same order, as soon as it is
 * read: whether it can be kept is for the next reading.
 */
function gather(store: Store, workspace: string, months: readonly string[]): Promise<string[]> {
  const tx = beginWrite(store, ['outcomes']);
  return new Promise((resolve, reject) => {
    const kept = commit(tx, async () => {
      const lines = await Promise.all(
        months.map((month) => getAll(tx, 'outcomes', ofMonth(workspace, month))),
      );
      const gathered = lines.map((all) => all.map(({ packed }) => packed).join('\n'));
      for (const [i, month] of months.entries())
        put(tx, 'outcomes', { workspace, day: month, item: '', packed: gathered[i] ?? '' });
      resolve(gathered);
    });
    kept.catch(reject);
  });
}

/** The lines of a month, without their gathering. */
function ofMonth(workspace: string, month: string): IDBKeyRange {
  return IDBKeyRange.bound([workspace, `${month}-`], [workspace, `${month}-~`]);
}

type Month = Pick<HeldOutcomes, 'items' | 'times'>;

/** By workspace and month: of a year hardly more than one has changed since it was last looked at. */
const unpacked = new Memory<Month & { packed: string }>();

function unpackMonth(store: Store, name: string, packed: string): Month {
  const known = unpacked.of(store).get(name);
  if (known?.packed === packed) return known;
  const month: Month = { items: [], times: [] };
  for (const line of linesIn(packed)) {
    const said = unpackOutcome(line);
    if (said === null) continue;
    if ('item' in said) month.items.push(said.item);
    else month.times.push(said.time);
  }
  unpacked.of(store).set(name, { packed, ...month });
  return month;
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
