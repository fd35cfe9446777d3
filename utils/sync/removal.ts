/** How devices stop being members, and what of theirs still counts. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { sealedTo } from '@/utils/store/batches';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import { changeBelonging, type Belonging } from '@/utils/store/roster';
import { SyncError } from './errors';
import { standingOf } from './founding';
import { makeSecret, type Secret } from './secrets';
import type { Standing } from './standing';
import { makeStatement } from './statement';
import { holdersOf, isOwn, wrapAll } from './wrapping';

/**
 * Ends the membership of devices (all of the other member's, or one's own lost one) and makes new secrets for the rest.
 * Throws SyncError 'beyond-role' for a device that is not ours to remove, or the client's last.
 */
export async function removeDevices(
  store: Store,
  workspace: string,
  devices: readonly string[],
  now: Date,
): Promise<void> {
  await changeBelonging(store, workspace, async (held) => {
    const standing = await standingOf(held);
    const { roster, pairs, me } = standing;
    check(standing, devices);
    const secrets = await newSecrets(standing, devices);
    const holders = holdersOf(roster, devices);
    const wrapped = await Promise.all(
      secrets.map((secret) =>
        wrapAll(
          [secret],
          isOwn(secret.id) ? holders.filter(({ member }) => member === me.member) : holders,
          workspace,
        ),
      ),
    );
    const last = await lastOf(store, held, standing, devices);
    const body = { kind: 'remove', last, secrets: wrapped.flat() } as const;
    const statement = await makeStatement(workspace, me.device, pairs.signing.privateKey, roster, body, now);
    const keys = secrets.map(({ id, key }) => ({ kind: 'secret', workspace, id, secret: key }) as const);
    return { change: { statements: [statement], keys }, result: undefined };
  });
}

function check({ roster, me }: Standing, devices: readonly string[]): void {
  const gone = roster.devices.filter(({ device }) => devices.includes(device));
  if (gone.length < new Set(devices).size || gone.length === 0) throw new SyncError('stranger');
  const foreign = me.role !== 'client' && gone.some(({ member }) => member !== me.member);
  const clients = holdersOf({ ...roster, kits: [] }, devices).filter(({ id }) =>
    roster.devices.some(({ device, role }) => device === id && role === 'client'),
  );
  const wasClient = gone.some(({ role }) => role === 'client');
  if (foreign || (wasClient && clients.length === 0)) throw new SyncError('beyond-role');
}

/** Who goes makes no secrets: those who stay do, as soon as they see it. */
async function newSecrets({ roster, me }: Standing, devices: readonly string[]): Promise<Secret[]> {
  if (devices.includes(me.device)) return [];
  const own = roster.devices.some(({ device, member }) => member === me.member && devices.includes(device));
  return Promise.all([makeSecret('k'), ...(own ? [makeSecret('o')] : [])]);
}

/**
 * How far the logs of the devices, shared and private, are held here. Of one's own devices no further than somebody can prove
 * it: what a backup alone knows of would be waited for by everybody, for ever.
 */
async function lastOf(
  store: Store,
  { id, vectors }: Belonging,
  { roster, me }: Standing,
  devices: readonly string[],
): Promise<Record<string, number>> {
  const acks = (await store.getAll('acks', ofWorkspace(id))).filter(
    ({ device }) => device !== me.device && !devices.includes(device),
  );
  const gone = roster.devices.filter(({ device }) => devices.includes(device));
  const logs = gone.flatMap(({ device, privateDevice, member }) =>
    [device, privateDevice].map(async (log): Promise<[string, number]> => {
      const held = vectors.find((one) => one.device === log)?.seq ?? 0;
      // Of private logs nobody tells what they hold, and nobody waits for them either.
      if (member !== me.member || isPrivateDevice(log)) return [log, held];
      const proofs = [await sealedTo(store, id, log), ...acks.map((ack) => ack.held[log] ?? 0)];
      const isAlone = acks.length === 0 && proofs[0] === 0;
      return [log, isAlone ? held : Math.min(held, Math.max(...proofs))];
    }),
  );
  return Object.fromEntries(await Promise.all(logs));
}

/** The client admits what a removed device wrote later, up to `through`; `device` names its shared or its private log. */
export async function allowLate(
  store: Store,
  workspace: string,
  device: string,
  through: number,
  now: Date,
): Promise<void> {
  await changeBelonging(store, workspace, async (held) => {
    const { roster, pairs, me } = await standingOf(held);
    if (me.role !== 'client') throw new SyncError('beyond-role');
    const body = { kind: 'allow', device, through } as const;
    const statement = await makeStatement(workspace, me.device, pairs.signing.privateKey, roster, body, now);
    return { change: { statements: [statement] }, result: undefined };
  });
}
