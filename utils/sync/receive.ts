/** Takes in what came, by whatever way: checks it, keeps it, folds it, all in one transaction. */
import type { Refusal } from '@/utils/delegation/sync';
import type { Store } from '@/utils/store/open';
import type { ServerLink } from '@/utils/store/schema';
import type { Part } from './packet';

/** What was new in it. */
export interface Received {
  events: number;
  /** Ids of the items that changed. */
  items: string[];
  /** Batches that cannot be taken yet. */
  waiting: number;
  /** What was refused, new or met before. */
  refusals: Refusal[];
  /** Whether the roster changed. */
  roster: boolean;
}

/** Takes in parts of one workspace; with `cursor` the place in the stream advances in the same transaction. Never rejects for what came. */
export function receive(
  _store: Store,
  _workspace: string,
  _parts: readonly Part[],
  _now: Date,
  _options?: { cursor?: ServerLink['cursor'] },
): Promise<Received> {
  throw new Error('contract');
}
