/** What came of one item, in one short line: what the Insights page reads by the thousand. */
import type { Item } from './item';

/** The line of an item, kept under `[workspace, day, item]`. */
export interface Outcome {
  workspace: string;
  /** The UTC day of the hand-over, 'YYYY-MM-DD'. */
  day: string;
  item: string;
  /** See {@link packOutcome}. */
  packed: string;
}

/** The line of `item`; null while it was never handed over. */
export function outcomeOf(item: Item): Outcome | null {
  const { handedOver, workspace, id } = item;
  if (handedOver === null) return null;
  return { workspace, day: handedOver.at.slice(0, 10), item: id, packed: packOutcome(item) };
}

/** The facts as one string: a thousand short strings are read much faster than a thousand records. */
export function packOutcome({ stage }: Item): string {
  return stage;
}
