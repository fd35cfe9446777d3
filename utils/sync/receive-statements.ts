/** Takes statements of the roster in, before anything that depends on who is a member. */
import type { Roster, Statement, StatementFault } from '@/utils/delegation/roster';
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import { beginWrite, commit, getAll, put, remove } from '@/utils/store/transaction';
import { faultOf, refusalOf } from './refusing';
import { parseStatement, rosterOf } from './statement';

/** So many of authors whom we do not know (yet) are kept: what admits them may come later. */
const MOST_UNKNOWN = 200;

const FAULTS: Record<StatementFault, SyncFault> = {
  signature: 'forged',
  'not-member': 'stranger',
  'not-allowed': 'beyond-role',
  'used-invite': 'used-invite',
  'other-root': 'other-workspace',
  taken: 'not-invited',
};

/** What became of the statements of one packet. */
export interface TakenStatements {
  changed: boolean;
  refusals: Refusal[];
}

/** Keeps what is new and signed; who was removed has no say any more in what others hold. */
export async function takeStatements(
  store: Store,
  workspace: string,
  root: string | null,
  statements: readonly Statement[],
  now: Date,
): Promise<TakenStatements> {
  const refusals: Refusal[] = [];
  const held = await store.getAll('roster', ofWorkspace(workspace));
  const known = new Set(held.map(({ id }) => id));
  const fresh = new Map<string, Statement>();
  for (const one of statements) {
    if (known.has(one.id)) continue;
    const refuse = (fault: SyncFault): Refusal =>
      refusalOf(workspace, fault, { device: one.by }, one.id, now);
    try {
      const statement = await parseStatement(one);
      if (statement.workspace === workspace) fresh.set(statement.id, statement);
      else refusals.push(refuse('other-workspace'));
    } catch (error) {
      refusals.push(refuse(faultOf(error)));
    }
  }
  if (fresh.size === 0) return { changed: false, refusals };
  const roster = await rosterOf([...held, ...fresh.values()], root);
  let unknown = roster.refused.filter(({ id, fault }) => known.has(id) && fault === 'not-member').length;
  for (const { id, fault } of roster.refused) {
    const statement = fresh.get(id);
    if (statement === undefined) continue;
    refusals.push(refusalOf(workspace, FAULTS[fault], { device: statement.by }, id, now));
    if (fault === 'not-member') unknown += 1;
    if (fault === 'signature' || (fault === 'not-member' && unknown > MOST_UNKNOWN)) fresh.delete(id);
  }
  if (fresh.size === 0) return { changed: false, refusals };
  await keep(store, workspace, [...fresh.values()], roster);
  return { changed: true, refusals };
}

async function keep(
  store: Store,
  workspace: string,
  statements: readonly Statement[],
  roster: Roster,
): Promise<void> {
  const tx = beginWrite(store, ['roster', 'acks', 'refusals']);
  await commit(tx, async () => {
    const refused = new Set(roster.refused.map(({ id }) => id));
    for (const statement of statements) put(tx, 'roster', statement);
    // What stands now, since what it lacked has come, is refused no longer.
    const refusals = await getAll(tx, 'refusals', ofWorkspace(workspace));
    const ids = new Set((await getAll(tx, 'roster', ofWorkspace(workspace))).map(({ id }) => id));
    for (const one of refusals) {
      const of = one.id.split(' ').at(-1) ?? '';
      if (ids.has(of) && !refused.has(of)) remove(tx, 'refusals', [workspace, one.id]);
    }
    for (const { device, removed } of roster.devices) {
      if (removed !== null) remove(tx, 'acks', [workspace, device]);
    }
  });
}
