/** Whether a server still has what was read from it, and what it said it has. */
import { MARKS, noteProgress, readLink } from '@/utils/store/links';
import type { ServerLink } from '@/utils/store/schema';
import type { Link } from './jetstream';
import { LinkError } from './link-error';
import type { Run } from './run';

/** Two readings of the time of one message may differ by so much, ms: one of them goes through a number of nanoseconds. */
const ROUNDING_MS = 1;

/**
 * A cluster of which one machine lost its disk may choose another as its leader that had fallen behind: its stream goes back
 * to an earlier state, and grows again, with other messages in the places of those that are lost. False when this can have
 * happened since: the message that was read last is another one, or of the own topics the last that was acknowledged is gone.
 */
export async function isIntact(
  link: Link,
  { cursor, published }: ServerLink,
  device: string,
): Promise<boolean> {
  const checks = (['log', 'own'] as const).map(async (topic) => {
    const place = published[MARKS[topic]] ?? 0;
    return place === 0 || (await link.lastOf(device, topic)) >= place;
  });
  if (cursor?.time !== undefined) checks.push(isSame(link, cursor.seq, cursor.time));
  return (await Promise.all(checks)).every(Boolean);
}

async function isSame(link: Link, seq: number, time: number): Promise<boolean> {
  const found = await link.timeAt(seq);
  return found !== null && Math.abs(found - time) <= ROUNDING_MS;
}

/** Ends the connection when the server lost something meanwhile: the next one reads all there is, and gives it back. */
export async function checkIntact(run: Run): Promise<void> {
  const server = await readLink(run.store, run.workspace);
  if (server === null || (await isIntact(run.link, server, run.member.me.device))) return;
  await noteProgress(run.store, run.server, { published: { [MARKS.verify]: 1 } });
  throw new LinkError('unreachable', 'the server lost what it had');
}
