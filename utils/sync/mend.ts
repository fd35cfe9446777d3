/** What a member puts right as soon as it sees it: a secret that is missing, or known to somebody who was removed. */
import type { Statement, StatementBody, WrappedSecret } from '@/utils/delegation/roster';
import type { Member, Workspace } from '@/utils/delegation/workspace';
import type { Belonging, BelongingChange } from '@/utils/store/roster';
import { makeSecret, type Secret } from './secrets';
import { standingIn, type Standing } from './standing';
import { makeStatement } from './statement';
import { holdersOf, isOwn, wrapAll, wrapFor, type Holder } from './wrapping';

/** How this installation stood before `change`; `joined`: by that it becomes a member. */
export interface Mended {
  standing: Standing | null;
  joined: boolean;
  changed: boolean;
}

/** Who wrote the first event of a log; undefined: none of it is held. */
export type FirstAuthor = (log: string) => Promise<string | undefined>;

/** What has to change so that everybody has what is theirs; null: nothing. */
export async function mend(
  held: Belonging,
  authorOf: FirstAuthor,
  now: Date,
): Promise<{ change: BelongingChange | null; result: Mended }> {
  const standing = await standingIn(held);
  if (standing === null) return { change: null, result: { standing, joined: false, changed: false } };
  const made = await missingSecrets(standing);
  const wrapped = [...(await passedOn(standing)), ...made.wrapped];
  const logs = await formerLogs(held, standing, authorOf);
  const statements = [
    ...(wrapped.length === 0 ? [] : [await told(standing, { kind: 'secrets', secrets: wrapped }, now)]),
    ...(logs === null ? [] : [await told(standing, { kind: 'vouch', logs }, now)]),
  ];
  const used = held.invites.filter(
    ({ id, side, state }) =>
      side === 'answered' && state === 'compared' && standing.roster.usedInvites.includes(id),
  );
  const members = presentMembers(standing.workspace, standing);
  const secrets = [...standing.fresh, ...made.secrets];
  const nothing = statements.length + used.length + secrets.length === 0 && members === null;
  const change: BelongingChange = {
    statements,
    // A server that was told all before has not seen what is vouched for now.
    verify: logs !== null,
    keys: secrets.map(({ id, key }) => ({ kind: 'secret', workspace: held.id, id, secret: key })),
    invites: used.map((one) => ({ ...one, state: 'used' })),
    ...(members === null ? {} : { workspace: (then) => ({ ...(then ?? standing.workspace), members }) }),
  };
  return {
    change: nothing ? null : change,
    result: { standing, joined: used.length > 0, changed: !nothing },
  };
}

/**
 * Logs with work of one's own that no device has: they came with a backup of an installation that is gone. Null: there are
 * none that are not vouched for.
 */
async function formerLogs(
  { vectors }: Belonging,
  { roster, me, workspace }: Standing,
  authorOf: FirstAuthor,
): Promise<Record<string, number> | null> {
  const open = vectors.filter(({ device: log, seq }) => {
    if (seq === 0 || log === workspace.device || log === workspace.privateDevice) return false;
    if (roster.devices.some((one) => one.device === log || one.privateDevice === log)) return false;
    const known = roster.former.find((one) => one.log === log);
    return known === undefined || (known.device === me.device && known.last < seq);
  });
  const mine = await Promise.all(open.map(async ({ device }) => (await authorOf(device)) === me.member));
  const logs = open.filter((_, i) => mine[i]).map(({ device, seq }) => [device, seq] as const);
  return logs.length === 0 ? null : Object.fromEntries(logs);
}

function told(
  { workspace, roster, me, pairs }: Standing,
  body: StatementBody,
  now: Date,
): Promise<Statement> {
  return makeStatement(workspace.id, me.device, pairs.signing.privateKey, roster, body, now);
}

/**
 * New secrets where there is none yet, a removed device knows the current one, or whoever made that did not give it to us
 * (out of ignorance, or to keep us from writing); the client alone makes shared ones.
 */
async function missingSecrets(standing: Standing): Promise<{ secrets: Secret[]; wrapped: WrappedSecret[] }> {
  const { roster, me, workspace } = standing;
  const isUseless = (secret: string): boolean =>
    !standing.secrets.has(secret) || isKnownOutside(standing, secret);
  const holders = holdersOf(roster);
  const secrets: Secret[] = [];
  const wrapped: WrappedSecret[] = [];
  const add = async (kind: 'k' | 'o', to: readonly Holder[]): Promise<void> => {
    const secret = await makeSecret(kind);
    secrets.push(secret);
    wrapped.push(...(await wrapAll([secret], to, workspace.id)));
  };
  const own = roster.ownSecrets[me.member]?.at(-1);
  if (own === undefined || isUseless(own)) {
    await add(
      'o',
      holders.filter(({ member }) => member === me.member),
    );
  }
  const shared = roster.secrets.at(-1);
  if (shared !== undefined && me.role === 'client' && isUseless(shared)) {
    await add('k', holders);
  }
  return { secrets, wrapped };
}

function isKnownOutside({ roster }: Standing, secret: string): boolean {
  const gone = new Set(roster.devices.flatMap(({ device, removed }) => (removed === null ? [] : [device])));
  return roster.wrapped.some((one) => one.secret === secret && gone.has(one.for));
}

/** What somebody should have and was never given: admitted while others, who did not know it, made new secrets. */
async function passedOn({ roster, me, workspace, secrets }: Standing): Promise<WrappedSecret[]> {
  const given = new Set(roster.wrapped.map((one) => `${one.secret} ${one.for}`));
  const known = new Set([...roster.secrets, ...(roster.ownSecrets[me.member] ?? [])]);
  const missing = holdersOf(roster).flatMap((to) =>
    [...secrets.values()]
      .filter(({ id }) => known.has(id) && !given.has(`${id} ${to.id}`))
      .filter(({ id }) => !isOwn(id) || to.member === me.member)
      .map((secret) => wrapFor(secret, to, workspace.id)),
  );
  return (await Promise.all(missing)).flatMap((one) => one ?? []);
}

/** The members with those who came in the place of others; null: nobody did. */
export function presentMembers(workspace: Workspace, { roster }: Pick<Standing, 'roster'>): Member[] | null {
  const present = roster.devices.filter(({ removed }) => removed === null);
  const members = workspace.members.map((member): Member => {
    const holder = present.find(({ role }) => role === member.role)?.member ?? member.id;
    if (member.id === workspace.me || holder === member.id) return member;
    return { id: holder, role: member.role, name: '', email: '' };
  });
  return members.every((member, i) => member === workspace.members[i]) ? null : members;
}
