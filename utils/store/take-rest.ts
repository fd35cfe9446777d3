/** What is written once all that can be taken is taken: what waits, what is refused, what others hold, how far we read. */
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import { addAck } from './acks';
import { leftOver, type Candidate, type Limits, type Reached } from './choose-events';
import { addRefusals } from './refusals';
import type { Ack, ServerLink, WaitingBatch } from './schema';
import { get, put, remove, type WritingTo } from './transaction';
import { addWaiting, type ToWait } from './waiting';

/** See {@link closeIntake}. */
export interface Closing {
  /** Batches that could not be opened yet. */
  waiting: readonly ToWait[];
  /** What waited and turned out to be nothing for us. */
  ended: readonly Ended[];
  refusals: readonly Refusal[];
  acks: readonly Ack[];
  cursor: ServerLink['cursor'] | undefined;
}

/** What names a batch that waited. */
export type Ended = Pick<Candidate, 'batch' | 'hash'>;

/** Names a refusal of a batch; see Intake. */
type Refuse = (fault: SyncFault, of: Ended) => Refusal;

/** The fault of what has no room to wait. */
const NO_ROOM: Record<WaitingBatch['why'], SyncFault> = {
  gap: 'cut',
  cause: 'cut',
  device: 'stranger',
  secret: 'unreadable',
  removed: 'removed',
};

/** Why a batch that cannot wait for want of room is refused. */
export function noRoom(why: WaitingBatch['why']): SyncFault {
  return NO_ROOM[why];
}

/** Writes the rest; returns the refusals that came of it, and how many batches wait that did not before. */
export async function closeIntake(
  tx: WritingTo<'waiting' | 'refusals' | 'acks' | 'links'>,
  workspace: string,
  closing: Closing,
  left: readonly WaitingOne[],
  refuse: Refuse,
): Promise<{ refusals: Refusal[]; waiting: number }> {
  for (const one of closing.ended) endWaiting(tx, workspace, one, refuse);
  const late = left.filter(({ batch }) => batch.why === 'removed').map(({ of }) => refuse('removed', of));
  const toWait: ToWait[] = left.map(({ batch, of }) => ({
    batch,
    otherwise: refuse(noRoom(batch.why), of),
  }));
  const { refused, fresh } = await addWaiting(tx, workspace, [...closing.waiting, ...toWait]);
  const refusals = [...closing.refusals, ...late, ...refused];
  await addRefusals(tx, workspace, refusals);
  for (const ack of closing.acks) await addAck(tx, ack);
  if (closing.cursor !== undefined) {
    const link = await get(tx, 'links', workspace);
    if (link !== undefined) put(tx, 'links', { ...link, cursor: closing.cursor });
  }
  return { refusals, waiting: fresh };
}

/** A candidate that could not wholly be taken. */
export interface WaitingOne {
  of: Candidate;
  batch: WaitingBatch;
}

/** The candidates that are not wholly taken, as they will wait. */
export function whatWaits(
  candidates: readonly Candidate[],
  reached: Reached,
  limits: Limits,
  now: Date,
): WaitingOne[] {
  return candidates.flatMap((of) => {
    const why = leftOver(of, reached, limits);
    return why === null ? [] : [{ of, batch: { ...of.batch, id: of.hash, why, at: now.toISOString() } }];
  });
}

/** What waited and was taken, or will never be, waits no more; and what was said of it while it did is settled. */
export function endWaiting(
  tx: WritingTo<'waiting' | 'refusals'>,
  workspace: string,
  candidate: Ended,
  refuse: Refuse,
): void {
  remove(tx, 'waiting', [workspace, candidate.hash]);
  for (const fault of ['stranger', 'removed'] as const) {
    remove(tx, 'refusals', [workspace, refuse(fault, candidate).id]);
  }
}
