/** What the other person can read in a packet, for tests that nothing else is in it. */
import { expect } from 'vitest';
import type { Store } from '@/utils/store/open';
import { headerOf, openBatch } from '@/utils/sync/batch';
import { noteHeaderOf, openNote } from '@/utils/sync/note';
import { packetFor } from '@/utils/sync/outbox';
import { isOwn } from '@/utils/sync/wrapping';
import { found, memberOf } from '@/tests/support/members';

/** All of a packet, of the current workspace of `store` or of this one, for the other member, opened with the secrets that they have alone. */
export async function packetText(store: Store, now: Date, workspace?: string): Promise<string> {
  const member = await memberOf(store, await found(store, now, workspace));
  const { roster, secrets } = member;
  const { parts } = await packetFor(store, member, 'other', now);
  const opened = parts.map(async (part) => {
    if (part.kind === 'statement') return part.statement;
    const { device: log, secret: id } =
      part.kind === 'batch' ? headerOf(part.bytes) : noteHeaderOf(part.bytes);
    const device = roster.devices.find((one) => one.device === log);
    const secret = secrets.get(id);
    expect([log, device?.device, isOwn(id)], 'A shared log, sealed for both').toEqual([log, log, false]);
    if (device === undefined || secret === undefined) return null;
    const open = part.kind === 'batch' ? openBatch : openNote;
    return open(part.bytes, device.keys.signing, secret);
  });
  return JSON.stringify(await Promise.all(opened));
}
