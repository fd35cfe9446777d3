/** The recovery kit: printed, kept nowhere else, and good for one thing, admitting a device of its member. */
import type { Person } from '@/utils/delegation/item';
import type { Roster, RosterKit, Statement, StatementBody } from '@/utils/delegation/roster';
import type { Member, Workspace } from '@/utils/delegation/workspace';
import { randomId } from '@/utils/store/ids';
import { makeWay } from '@/utils/store/make-way';
import type { Store } from '@/utils/store/open';
import { changeBelonging, type Belonging, type BelongingChange } from '@/utils/store/roster';
import { freshWorkspace } from '@/utils/store/workspaces';
import { identityOf, startOf } from './answering';
import { canonical } from '@/utils/store/canonical';
import { SyncError } from './errors';
import { standingOrFounded } from './founding';
import { introduceMe } from './introduce';
import { kitPairs, readKitCode, writeKitCode, type KitCode } from './kit-code';
import { makeKeyPairs, publicKeysOf, type KeyPairs } from './keys';
import { standingIn, unwrapAll } from './standing';
import { makeStatement, rosterOf } from './statement';
import { wrapAll } from './wrapping';

/** Makes and registers a recovery kit; the code to print, which is kept nowhere. */
export function makeKit(store: Store, workspace: string, now: Date): Promise<string> {
  const code: KitCode = { workspace, seed: crypto.getRandomValues(new Uint8Array(32)) };
  return changeBelonging(store, workspace, async (held) => {
    const { standing, change } = await standingOrFounded(held, now);
    const { roster, me, pairs, secrets } = standing;
    const keys = await publicKeysOf(await kitPairs(code, roster.root ?? ''));
    const to = { id: randomId('r'), member: me.member, sealing: keys.sealing };
    const wrapped = await wrapAll(secrets.values(), [to], workspace);
    const body: StatementBody = { kind: 'kit', kit: to.id, member: me.member, keys, secrets: wrapped };
    const statement = await makeStatement(workspace, me.device, pairs.signing.privateKey, roster, body, now);
    const statements = [...(change.statements ?? []), statement];
    return { change: { ...change, statements }, result: await writeKitCode(code) };
  });
}

/** A kit that was found in a roster, by its keys. */
interface FoundKit {
  kit: RosterKit;
  pairs: KeyPairs;
  roster: Roster;
  founding: Statement;
}

/**
 * Admits this installation by a kit: `statements` come from the other person's packet, an own file, or the server. Answers
 * with the workspace's id; throws SyncError, 'wrong-kit' where the roster knows no such kit.
 */
export async function recover(
  store: Store,
  code: string,
  statements: readonly Statement[],
  me: Person,
  now: Date,
): Promise<string> {
  const typed = await readKitCode(code);
  const { workspace: id } = typed;
  await changeBelonging(store, id, async (held) => {
    if ((await standingIn(held)) !== null) throw new SyncError('already-joined');
    const known = statementsOf(held, statements);
    const found = await findKit(typed, known, held.workspace?.root ?? null);
    const change = await admitted(held, found, known, me, now);
    return { change, result: undefined };
  });
  await makeWay(store, id);
  await introduceMe(store, id, now);
  return id;
}

/** What is held and what came, each once. */
function statementsOf(held: Belonging, came: readonly Statement[]): Statement[] {
  const ids = new Set(held.statements.map(({ id }) => id));
  const fresh = came.filter(({ id, workspace }) => workspace === held.id && !ids.has(id));
  const all = [...held.statements, ...fresh];
  if (all.length === 0) throw new SyncError('other-workspace', 'Nothing of this workspace came with it.');
  return all;
}

/** The keys of a kit follow from the founding statement: no roster but the one it was made for knows them. */
async function findKit(
  typed: KitCode,
  statements: readonly Statement[],
  root: string | null,
): Promise<FoundKit> {
  const foundings = statements.filter(
    ({ id, body }) => body.kind === 'found' && (root === null || root === id),
  );
  for (const founding of foundings) {
    const pairs = await kitPairs(typed, founding.id);
    const keys = canonical(await publicKeysOf(pairs));
    const roster = await rosterOf(statements, founding.id);
    const kit = roster.kits.find((one) => canonical(one.keys) === keys);
    if (kit !== undefined) return { kit, pairs, roster, founding };
  }
  throw new SyncError('wrong-kit');
}

async function admitted(
  held: Belonging,
  { kit, pairs, roster, founding }: FoundKit,
  known: readonly Statement[],
  me: Person,
  now: Date,
): Promise<BelongingChange> {
  const workspace = placeFor(held, kit, roster, founding, me);
  const own = await makeKeyPairs();
  const keys = await publicKeysOf(own);
  const secrets = await unwrapAll(roster, kit.kit, pairs.sealing.privateKey, held.id, new Map());
  const { device, privateDevice } = workspace;
  const role = roleOf(roster, kit.member);
  const to = { id: device, member: kit.member, sealing: keys.sealing };
  const wrapped = await wrapAll(secrets, [to], held.id);
  const body: StatementBody = {
    kind: 'admit',
    member: kit.member,
    role,
    device,
    privateDevice,
    keys,
    invite: kit.kit,
    secrets: wrapped,
  };
  const admission = await makeStatement(held.id, kit.kit, pairs.signing.privateKey, roster, body, now);
  const forged = new Set(roster.refused.flatMap(({ id, fault }) => (fault === 'signature' ? [id] : [])));
  return {
    workspace: (then) => (then === undefined ? workspace : { ...then, ...identityOf(workspace) }),
    statements: [...known.filter(({ id }) => !forged.has(id)), admission],
    keys: [
      { kind: 'device', workspace: held.id, id: device, ...own },
      ...secrets.map(({ id, key }) => ({ kind: 'secret', workspace: held.id, id, secret: key }) as const),
    ],
    vectors: startOf(held, workspace),
  };
}

function roleOf({ devices }: Roster, member: string): Member['role'] {
  const role = devices.find((one) => one.member === member)?.role;
  if (role === undefined) throw new SyncError('wrong-kit');
  return role;
}

/** The workspace as it will be here; one that is held keeps its events, and goes on under a device of its own. */
function placeFor(
  held: Belonging,
  kit: RosterKit,
  roster: Roster,
  founding: Statement,
  me: Person,
): Workspace {
  const devices = { device: randomId('d'), privateDevice: randomId('p') };
  const [name, email] = [me.name.trim(), me.email.trim()];
  const { workspace } = held;
  if (workspace !== undefined) {
    if (workspace.me !== kit.member) throw new SyncError('wrong-kit', 'The kit is of the other member.');
    const members = workspace.members.map((member) =>
      member.id === kit.member
        ? { ...member, name: name || member.name, email: email || member.email }
        : member,
    );
    return { ...workspace, ...devices, members, root: founding.id };
  }
  const role = roleOf(roster, kit.member);
  const otherRole = role === 'client' ? 'assistant' : 'client';
  const present = roster.devices.filter((one) => one.role === otherRole);
  const other = present.find(({ removed }) => removed === null) ?? present.at(-1);
  const body = founding.body.kind === 'found' ? founding.body : null;
  const place = body?.member === kit.member ? body.other : (body?.member ?? '');
  return {
    ...freshWorkspace(new Date(founding.at), role, held.count),
    ...devices,
    id: held.id,
    root: founding.id,
    me: kit.member,
    members: [
      { id: kit.member, role, name, email },
      { id: other?.member ?? place, role: otherRole, name: '', email: '' },
    ],
  };
}
