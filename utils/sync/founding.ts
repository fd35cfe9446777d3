/** The beginning of a shared workspace: the first device says who it is, and makes the first secrets. */
import type { StatementBody } from '@/utils/delegation/roster';
import { authorIn, otherOf, type Workspace } from '@/utils/delegation/workspace';
import { devicePairs } from '@/utils/store/held-keys';
import type { Belonging, BelongingChange } from '@/utils/store/roster';
import { SyncError } from './errors';
import { makeKeyPairs, publicKeysOf } from './keys';
import { makeSecret } from './secrets';
import { standingIn, type Standing } from './standing';
import { makeStatement } from './statement';
import { wrapAll } from './wrapping';

/** How this installation stands, and what of that is still to be written; a workspace that is nobody else's yet is founded. */
export async function standingOrFounded(
  held: Belonging,
  now: Date,
): Promise<{ standing: Standing; change: BelongingChange }> {
  const { workspace } = held;
  if (workspace === undefined) throw new SyncError('other-workspace');
  const founded = workspace.root === null ? await found(held, workspace, now) : {};
  const standing = await standingIn(after(held, founded));
  if (standing === null) throw new SyncError('stranger', 'This device is no member of the workspace.');
  return { standing, change: founded };
}

/** How this installation stands; throws SyncError where it is no member. */
export async function standingOf(held: Belonging): Promise<Standing> {
  if (held.workspace === undefined) throw new SyncError('other-workspace');
  const standing = await standingIn(held);
  if (standing === null) throw new SyncError('stranger', 'This device is no member of the workspace.');
  return standing;
}

/** What will be held once `change` is written. */
export function after(held: Belonging, change: BelongingChange): Belonging {
  return {
    ...held,
    workspace:
      change.workspace === undefined ? held.workspace : (change.workspace(held.workspace) ?? undefined),
    statements: [...held.statements, ...(change.statements ?? [])],
    keys: [...held.keys, ...(change.keys ?? [])],
  };
}

async function found(held: Belonging, workspace: Workspace, now: Date): Promise<BelongingChange> {
  const { id, device, privateDevice } = workspace;
  const known = devicePairs(held.keys, device);
  const pairs = known ?? (await makeKeyPairs());
  const secrets = await Promise.all([makeSecret('k'), makeSecret('o')]);
  const keys = await publicKeysOf(pairs);
  const author = authorIn(workspace);
  const wrapped = await wrapAll(secrets, [{ id: device, member: author.member, sealing: keys.sealing }], id);
  const body: StatementBody = {
    kind: 'found',
    ...author,
    other: otherOf(workspace).id,
    device,
    privateDevice,
    keys,
    secrets: wrapped,
  };
  const root = await makeStatement(id, device, pairs.signing.privateKey, { heads: [] }, body, now);
  return {
    workspace: (then) => ({ ...(then ?? workspace), root: root.id }),
    statements: [root],
    keys: [
      ...(known === null ? [{ kind: 'device', workspace: id, id: device, ...pairs } as const] : []),
      ...secrets.map(
        (secret) => ({ kind: 'secret', workspace: id, id: secret.id, secret: secret.key }) as const,
      ),
    ],
  };
}
