/** How devices leave a workspace, and what of theirs still counts. */
import type { Statement, StatementFault } from './roster';
import type { Ordered } from './roster-order';
import type { By, Pass, Removal } from './roster-pass';

/** What a removed device says counts only where the removal knew of it; so does who joins a member that it ended. */
export function undoes(order: Ordered, removal: Removal, { by, body }: Statement, i: number): boolean {
  if (removal.index === i || order.saw(removal.index, i)) return false;
  return removal.devices.has(by) || (body.kind === 'admit' && removal.members.has(body.member));
}

/** All named devices, or none: each a member's, of the author or, for the client, of anybody. */
export function remove(
  pass: Pass,
  order: Ordered,
  { at }: Statement,
  last: Readonly<Record<string, number>>,
  by: By,
  i: number,
): StatementFault | null {
  const devices = [...pass.devices.values()].filter(({ device }) => Object.hasOwn(last, device.device));
  if (devices.length === 0 || devices.some(({ index }) => !order.saw(i, index))) return 'not-allowed';
  if (by.role !== 'client' && devices.some(({ device }) => device.member !== by.member)) return 'not-allowed';
  for (const { device } of devices) {
    const before = device.removed;
    device.removed = {
      at: before === null || at < before.at ? at : before.at,
      last: Math.max(before?.last ?? 0, last[device.device] ?? 0),
      lastPrivate: Math.max(before?.lastPrivate ?? 0, last[device.privateDevice] ?? 0),
    };
  }
  const members = new Set(devices.map(({ device }) => device.member).filter((id) => id !== by.member));
  for (const { device, index } of pass.devices.values()) {
    if (device.removed === null && order.saw(i, index)) members.delete(device.member);
  }
  const ids = new Set(devices.map(({ device }) => device.device));
  pass.removals.push({ index: i, devices: ids, members });
  return null;
}

/** The client lets what a removed device wrote count up to `through`; never less than before. */
export function allow(pass: Pass, id: string, through: number, by: By): StatementFault | null {
  if (by.role !== 'client') return 'not-allowed';
  for (const { device } of pass.devices.values()) {
    const { removed } = device;
    if (removed === null) continue;
    if (device.device === id) device.removed = { ...removed, last: Math.max(removed.last, through) };
    else if (device.privateDevice === id)
      device.removed = { ...removed, lastPrivate: Math.max(removed.lastPrivate, through) };
    else continue;
    return null;
  }
  return 'not-allowed';
}
