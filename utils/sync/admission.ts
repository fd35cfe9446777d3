/** Reads nothing but the roster, for a device that waits to be admitted. */
import type { Store } from '@/utils/store/open';
import type { Link } from './jetstream';
import { membershipOf } from './membership';
import { readPacket, type Part } from './packet';
import { receive } from './receive';

/** Resolves with true once this installation is a member, with false when the connection ends before. */
export async function untilAdmitted(
  { store, workspace, now }: { store: Store; workspace: string; now: () => Date },
  link: Link,
  onRead: () => void,
): Promise<boolean> {
  const reading = link.messages(0);
  if ((await reading.pending) === 0) onRead();
  let parts: Part[] = [];
  for await (const { message, pending } of reading) {
    if (message.topic === 'log') parts.push(...(await statementsIn(message.data)));
    if (pending > 0) continue;
    if (parts.length > 0) await receive(store, workspace, parts, now());
    parts = [];
    if ((await membershipOf(store, workspace)) !== null) return true;
    onRead();
  }
  return false;
}

async function statementsIn(data: Uint8Array<ArrayBuffer>): Promise<Part[]> {
  const packet = await readPacket(data).catch(() => null);
  return packet?.parts.filter(({ kind }) => kind === 'statement') ?? [];
}
