/** Takes statements of the roster in, before anything that depends on who is a member. */
import type { Roster, RosterDevice, RosterKit, Statement, StatementFault } from '@/utils/delegation/roster';
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import { beginWrite, commit, getAll, put, remove } from '@/utils/store/transaction';
import { faultOf, refusalOf } from './refusing';
import { MOST_UNKNOWN, siftStatements } from './sift-statements';
import { isGenuine, parseStatement, rosterOf } from './statement';

/** So many of one member are kept: many times what anybody has to say, and few enough to be gone through at once. */
const MOST_OF_MEMBER = { assistant: 300, client: 1000 };

/** Of what comes all at once it is enough to be told so many times. */
const MOST_TOLD = 100;

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
  const held = await store.getAll('roster', ofWorkspace(workspace));
  const refuse = (fault: SyncFault, { by, id }: Statement): Refusal =>
    refusalOf(workspace, fault, { device: by }, id, now);
  const { whole, refusals } = await parsed(workspace, held, statements, refuse);
  const { likely: fresh, forged } = await siftStatements(held, whole, root);
  refusals.push(...forged.slice(0, MOST_TOLD).map((one) => refuse('forged', one)));
  if (fresh.length === 0) return { changed: false, refusals };
  const roster = await rosterOf([...held, ...fresh], root);
  const faults = new Map(roster.refused.map(({ id, fault }) => [id, fault]));
  const room = roomIn(held, roster, faults);
  const kept: Statement[] = [];
  for (const versions of byId([...held, ...fresh])) {
    const [first] = versions;
    if (first === undefined || (versions.length === 1 && held.includes(first))) continue;
    const fault = faults.get(first.id);
    if (fault !== undefined) refusals.push(refuse(FAULTS[fault], first));
    const chosen = await genuine(versions, roster);
    if (chosen === undefined || held.includes(chosen)) continue;
    if (fault === 'signature' || (fault === 'other-root' && root !== null)) continue;
    if (held.includes(first) || room(chosen)) kept.push(chosen);
    else if (fault === undefined) refusals.push(refuse('beyond-role', chosen));
  }
  if (kept.length === 0) return { changed: false, refusals };
  await keep(store, workspace, kept, roster);
  return { changed: true, refusals };
}

/** Those that are not held as they came, each once. */
async function parsed(
  workspace: string,
  held: readonly Statement[],
  came: readonly Statement[],
  refuse: (fault: SyncFault, of: Statement) => Refusal,
): Promise<{ whole: Statement[]; refusals: Refusal[] }> {
  const nameOf = ({ id, signature }: Statement): string => `${id} ${signature}`;
  const known = new Set(held.map(nameOf));
  const whole: Statement[] = [];
  const refusals: Refusal[] = [];
  for (const one of came) {
    if (known.has(nameOf(one))) continue;
    known.add(nameOf(one));
    try {
      const statement = await parseStatement(one);
      if (statement.workspace === workspace) whole.push(statement);
      else refusals.push(refuse('other-workspace', one));
    } catch (error) {
      refusals.push(refuse(faultOf(error), one));
    }
  }
  return { whole, refusals };
}

/** The same statement may have come with signatures that are none, and before anybody could tell. */
function byId(statements: readonly Statement[]): Statement[][] {
  const versions = new Map<string, Statement[]>();
  for (const one of statements) versions.set(one.id, [...(versions.get(one.id) ?? []), one]);
  return [...versions.values()];
}

/** The version that its author signed; the first while nobody knows the author, none where no one is. */
async function genuine(versions: readonly Statement[], roster: Roster): Promise<Statement | undefined> {
  const key = authorIn(roster, versions[0]?.by ?? '')?.keys.signing;
  if (key === undefined) return versions[0];
  const checks = await Promise.all(versions.map((one) => isGenuine(one, key)));
  return versions.find((_, i) => checks[i]);
}

function authorIn({ devices, kits }: Roster, by: string): RosterDevice | RosterKit | undefined {
  return devices.find(({ device }) => device === by) ?? kits.find(({ kit }) => kit === by);
}

/** Whether one more is kept: nobody fills the roster, which everybody goes through again and again. */
function roomIn(
  held: readonly Statement[],
  roster: Roster,
  faults: ReadonlyMap<string, StatementFault>,
): (one: Statement) => boolean {
  const roles = new Map(roster.devices.map(({ member, role }) => [member, role]));
  const counts = new Map<string, number>();
  const takes = ({ id, by }: Statement): boolean => {
    const author = authorIn(roster, by);
    const isKnown = author !== undefined || !faults.has(id);
    const whose = author?.member ?? (isKnown ? by : '');
    const count = (counts.get(whose) ?? 0) + 1;
    counts.set(whose, count);
    return count <= (isKnown ? MOST_OF_MEMBER[roles.get(whose) ?? 'assistant'] : MOST_UNKNOWN);
  };
  held.forEach(takes);
  return takes;
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
