/** What a batch may not bring: another content under a sequence that is held, or anything of another workspace. */
import type { ItemEvent } from '@/utils/delegation/events';
import type { SyncFault } from '@/utils/delegation/sync';
import { isSame } from './canonical';
import type { Candidate, Reached } from './choose-events';
import { get, getAll, type WritingTo } from './transaction';

/** The candidates that are not to be taken, and why. Marks the others as compared. */
export async function findFaults(
  tx: WritingTo<'events'>,
  candidates: readonly Candidate[],
  held: Reached,
): Promise<Map<Candidate, SyncFault>> {
  const faults = new Map<Candidate, SyncFault>();
  const found = await Promise.all(candidates.map((one) => faultOf(tx, one, held.get(one.batch.device) ?? 0)));
  for (const [i, one] of candidates.entries()) {
    const fault = found[i] ?? null;
    if (fault !== null) faults.set(one, fault);
  }
  for (const one of contradicting(candidates.filter((each) => !faults.has(each)))) {
    faults.set(one, 'rewritten');
  }
  return faults;
}

async function faultOf(
  tx: WritingTo<'events'>,
  candidate: Candidate,
  held: number,
): Promise<SyncFault | null> {
  const { batch, events, compared } = candidate;
  const { device, from, workspace } = batch;
  if (held === 0) {
    // Events are kept by device alone: a log of the same name in another workspace must not be written into.
    const other = await get(tx, 'events', [device, 1]);
    return other === undefined || other.workspace === workspace ? null : 'malformed';
  }
  const [first, last] = [Math.max(from, compared + 1), Math.min(batch.to, held)];
  if (first > last) return null;
  const twins = await getAll(tx, 'events', IDBKeyRange.bound([device, first], [device, last]));
  const same = twins.every((twin) => isSame(twin, events[twin.seq - from]));
  if (!same) return 'rewritten';
  candidate.compared = last;
  return null;
}

/** Of candidates that overlap and differ, all but the first. */
function contradicting(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.batch.from - b.batch.from);
  const last = new Map<string, Candidate>();
  return sorted.filter((one) => {
    const { device, from, to } = one.batch;
    const before = last.get(device);
    if (before === undefined || before.batch.to < from) {
      last.set(device, one);
      return false;
    }
    const shared = one.events.slice(0, Math.min(to, before.batch.to) - from + 1);
    if (!shared.every((event) => isSame(event, before.events[event.seq - before.batch.from]))) return true;
    if (to > before.batch.to) last.set(device, one);
    return false;
  });
}

/** The candidates with an event of an item that belongs to another workspace. */
export function ofForeignItems(candidates: readonly Candidate[], items: ReadonlySet<string>): Candidate[] {
  if (items.size === 0) return [];
  return candidates.filter(({ events }) => events.some(({ item }: ItemEvent) => items.has(item)));
}
