/** Reads again what was missed: batches wait for earlier ones of their log. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { listWaiting } from '@/utils/store/waiting';
import { readAgain } from './pull';
import { ownerOf } from './receive-batches';
import type { Run } from './run';

/**
 * Reads the topic of a device that has a gap once more from its start, and if that does not help, everything: others may
 * relay it. Each gap is looked into once; `done` remembers them.
 */
export async function fillGaps(run: Run, done: Set<string>): Promise<void> {
  const found = (await gaps(run)).filter((gap) => !done.has(gap));
  if (found.length === 0) return;
  for (const gap of found) {
    done.add(gap);
    const [log = ''] = gap.split(' ');
    const owner = ownerOf(run.member.roster, log);
    if (owner === undefined) continue;
    await readAgain(run, { device: owner.device, topic: isPrivateDevice(log) ? 'own' : 'log' });
  }
  const left = await gaps(run);
  if (left.some((gap) => found.includes(gap))) await readAgain(run);
}

/** Logs with a gap, each with the first sequence after it. */
async function gaps({ store, workspace }: Run): Promise<string[]> {
  const waiting = (await listWaiting(store, workspace)).filter(({ why }) => why === 'gap');
  const first = new Map<string, number>();
  for (const { device, from } of waiting) first.set(device, Math.min(from, first.get(device) ?? from));
  return [...first].map(([log, from]) => `${log} ${from}`);
}
