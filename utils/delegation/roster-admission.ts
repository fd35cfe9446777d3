/** How devices come into a workspace. */
import type { Role } from './item';
import type { RosterDevice, Statement, StatementBody, StatementFault } from './roster';
import type { By, Pass } from './roster-pass';
import { takeSecrets } from './roster-secrets';

/** The beginning: the one statement that nobody had to admit, because the workspace names it. */
export function found(
  pass: Pass,
  { id, by, at }: Statement,
  body: Extract<StatementBody, { kind: 'found' }>,
  root: string | null,
  keys: readonly string[],
  i: number,
): StatementFault | null {
  if (id !== root) return 'other-root';
  if (by !== body.device || !keys.includes(body.keys.signing)) return 'signature';
  if (body.member === body.other || body.device === body.privateDevice) return 'not-allowed';
  pass.root = body;
  pass.roles.set(body.other, body.role === 'client' ? 'assistant' : 'client');
  enter(pass, { ...deviceOf(body), admittedAt: at, admittedBy: by, removed: null }, i);
  takeSecrets(pass.secrets, body, body);
  return null;
}

/** A device becomes a member's: once with each invite, one member in each role. */
export function admit(
  pass: Pass,
  { by: id, at }: Statement,
  body: Extract<StatementBody, { kind: 'admit' }>,
  by: By,
  i: number,
): StatementFault | null {
  if ((pass.roles.get(body.member) ?? body.role) !== body.role) return 'not-allowed';
  if (body.member !== by.member && !mayAdmit(pass, body, by)) return 'not-allowed';
  const byKit = by.isKit && body.invite === id;
  if (by.isKit && !byKit) return 'not-allowed';
  if (!byKit && pass.invites.has(body.invite)) return 'used-invite';
  if (pass.taken.has(body.device) || pass.taken.has(body.privateDevice)) return 'taken';
  if (body.device === body.privateDevice) return 'taken';
  const holders = [...pass.devices.values()].filter(({ device }) => device.role === body.role);
  if (holders.some(({ device }) => device.removed === null && device.member !== body.member)) return 'taken';
  // Somebody else's member begins with one device, and adds the next ones without anybody's help.
  if (body.member !== by.member && holders.some(({ device }) => device.member === body.member))
    return 'taken';
  if (!byKit) pass.invites.add(body.invite);
  enter(pass, { ...deviceOf(body), admittedAt: at, admittedBy: id, removed: null }, i);
  return null;
}

/** The client admits anybody; whoever founded the workspace, the first of the other role. */
function mayAdmit(pass: Pass, { member, role }: { member: string; role: Role }, by: By): boolean {
  if (by.isKit) return false;
  if (by.role === 'client') return role !== 'client';
  return by.member === pass.root?.member && member === pass.root.other;
}

function deviceOf({
  device,
  privateDevice,
  member,
  role,
  keys,
}: Pick<RosterDevice, 'device' | 'privateDevice' | 'member' | 'role' | 'keys'>): Pick<
  RosterDevice,
  'device' | 'privateDevice' | 'member' | 'role' | 'keys'
> {
  return { device, privateDevice, member, role, keys };
}

function enter(pass: Pass, device: RosterDevice, index: number): void {
  pass.taken.add(device.device).add(device.privateDevice);
  pass.roles.set(device.member, device.role);
  pass.devices.set(device.device, { device, index });
}
