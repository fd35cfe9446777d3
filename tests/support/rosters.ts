/** Writes rosters as several devices would, with signatures taken for granted. */
import { foldRoster, type Verified } from '@/utils/delegation/roster-fold';
import type { PublicKeys, Roster, StatementBody, WrappedSecret } from '@/utils/delegation/roster';

/** The workspace of these rosters. */
export const WORKSPACE = 'w_1';

/** The public keys of a device or kit. */
export function keysOf(id: string): PublicKeys {
  return { signing: `sign ${id}`, sealing: `seal ${id}` };
}

/** A secret wrapped for a device. */
export function wrap(secret: string, to: string): WrappedSecret {
  return { secret, for: to, ephemeral: 'e', box: `${secret} for ${to}` };
}

/** A found by device `d` of the client m_c, with the assistant's place kept for m_a. */
export function founding(device = 'd_c1', role: 'client' | 'assistant' = 'client'): StatementBody {
  return {
    kind: 'found',
    member: role === 'client' ? 'm_c' : 'm_a',
    role,
    other: role === 'client' ? 'm_a' : 'm_c',
    device,
    privateDevice: `p${device.slice(1)}`,
    keys: keysOf(device),
    secrets: [wrap('k_1', device), wrap(role === 'client' ? 'o_c' : 'o_a', device)],
  };
}

/** The admission of a device: 'd_c…' is the client's, 'd_a…' the assistant's m_a, 'd_b…' the next assistant's m_b. */
export function admitting(
  device: string,
  invite = `n ${device}`,
  secrets: WrappedSecret[] = [],
): StatementBody {
  const [member, role] = (
    { c: ['m_c', 'client'], a: ['m_a', 'assistant'], b: ['m_b', 'assistant'] } as const
  )[device.slice(2, 3) as 'a'];
  const privateDevice = `p${device.slice(1)}`;
  return { kind: 'admit', member, role, device, privateDevice, keys: keysOf(device), invite, secrets };
}

/** Devices that wrote ten events each are removed. */
export function removing(...devices: string[]): StatementBody {
  return { kind: 'remove', last: Object.fromEntries(devices.map((id) => [id, 10])), secrets: [] };
}

/** The registration of a kit. */
export function kitOf(kit: string, member: string): StatementBody {
  return { kind: 'kit', kit, member, keys: keysOf(kit), secrets: [] };
}

/** A roster being written. */
export class Statements {
  readonly all: Verified[] = [];

  /** `by` says `body` after `after`, by default after everything; its id is the given one. */
  say(
    id: string,
    by: string,
    body: StatementBody,
    after = this.all.map(({ statement }) => statement.id),
  ): this {
    const at = new Date(Date.UTC(2026, 10, 1) + this.all.length * 60_000).toISOString();
    const statement = { id, workspace: WORKSPACE, by, after: [...after], at, body, signature: '' };
    this.all.push({ statement, keys: [keysOf(by).signing] });
    return this;
  }

  fold(root: string | null = 'root'): Roster {
    return foldRoster(WORKSPACE, root, this.all);
  }
}

/** A client with one device and an assistant with one. */
export function twoPeople(): Statements {
  return new Statements().say('root', 'd_c1', founding()).say('s1', 'd_c1', admitting('d_a1'));
}

/** Ids of the devices that belong to the workspace. */
export function membersOf({ devices }: Roster): string[] {
  return devices.filter(({ removed }) => removed === null).map(({ device }) => device);
}

/** Why each statement was refused, by id. */
export function faultsOf({ refused }: Roster): Record<string, string> {
  return Object.fromEntries(refused.map(({ id, fault }) => [id, fault]));
}
