/** Counts per workspace, kept beside the items so that the popup reads one record. */
import { BUCKETS, bucketOf, type Bucket, type Placed } from './derive';
import { SIGNALS, STAGES, type Item, type Role, type Signal, type Stage } from './item';

/** Counts of one workspace's items. */
export interface Tally {
  workspace: string;
  stages: Record<Stage, number>;
  signals: Record<Signal, number>;
  /** Each open item counted once. */
  buckets: Record<Bucket, number>;
  /** Items done of late, by the UTC hour they were closed in, 'YYYY-MM-DDTHH'; see {@link doneSince}, {@link forgetDone}. */
  doneByHour: Record<string, number>;
}

type Counted = Placed & Pick<Item, 'closedAt'>;

function zeroes<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

/** A tally of nothing. */
export function emptyTally(workspace: string): Tally {
  return {
    workspace,
    stages: zeroes(STAGES),
    signals: zeroes(SIGNALS),
    buckets: zeroes(BUCKETS),
    doneByHour: {},
  };
}

/** Counts `item`, as `role` sees it, in (`by` 1) or out (`by` -1), changing `tally`. */
export function count(tally: Tally, item: Counted, role: Role, by: 1 | -1): void {
  tally.stages[item.stage] += by;
  for (const signal of item.signals) tally.signals[signal] += by;
  const bucket = bucketOf(item, role);
  if (bucket !== null) tally.buckets[bucket] += by;
  if (item.stage === 'done' && item.closedAt !== null) {
    const hour = item.closedAt.slice(0, 13);
    const left = (tally.doneByHour[hour] ?? 0) + by;
    // Below zero: counting out an hour that was forgotten.
    if (left <= 0) delete tally.doneByHour[hour];
    else tally.doneByHour[hour] = left;
  }
}

/** How long {@link forgetDone} keeps the hours in which items were done, in ms. */
export const DONE_KEPT_MS = 10 * 24 * 60 * 60 * 1000;

/** Drops hours too old for {@link doneSince} to be asked about, changing `tally`: it stays small over the years. */
export function forgetDone(tally: Tally, now: Date): void {
  const from = new Date(now.getTime() - DONE_KEPT_MS).toISOString().slice(0, 13);
  for (const hour of Object.keys(tally.doneByHour)) if (hour < from) delete tally.doneByHour[hour];
}

/** How many items were done in the UTC hours from `since` on. */
export function doneSince(tally: Tally, since: Date): number {
  const from = since.toISOString().slice(0, 13);
  let sum = 0;
  for (const [hour, done] of Object.entries(tally.doneByHour)) if (hour >= from) sum += done;
  return sum;
}

/** The tallies as one, for a view of several workspaces; `workspace` is '' then. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const [only] = tallies;
  if (only !== undefined && tallies.length === 1) return only;
  const sum = emptyTally('');
  for (const tally of tallies) {
    for (const stage of STAGES) sum.stages[stage] += tally.stages[stage];
    for (const signal of SIGNALS) sum.signals[signal] += tally.signals[signal];
    for (const bucket of BUCKETS) sum.buckets[bucket] += tally.buckets[bucket];
    for (const [hour, done] of Object.entries(tally.doneByHour)) {
      sum.doneByHour[hour] = (sum.doneByHour[hour] ?? 0) + done;
    }
  }
  return sum;
}

/** How many items are open: the sum of the buckets. */
export function openCount(tally: Tally): number {
  return BUCKETS.reduce((sum, bucket) => sum + tally.buckets[bucket], 0);
}
