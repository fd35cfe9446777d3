/** The figures of what was done of late: the same as those of Insights, of a few items. */
import { newestFirst } from '@/utils/delegation/derive';
import { figuresOf, type Figures, type HeldFacts } from '@/utils/delegation/insight-figures';
import type { Item } from '@/utils/delegation/item';
import { factsOf, type OutcomeFacts } from '@/utils/delegation/outcome';
import type { Scope } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { listSection } from './queries';
import { listTimes } from './times';

/** More than two people get done in a week. */
const MOST_DONE = 200;

/**
 * The figures of what was done from the ISO instant `since` on, and of the time logged for nothing in particular from the
 * day `from` ('YYYY-MM-DD') on; null when it is too much to read.
 */
export async function readFigures(
  store: Store,
  scope: Scope,
  { since, from, to }: { since: string; from: string; to: string },
  now: Date,
): Promise<Figures | null> {
  const held = await Promise.all(
    scope.map(async (one): Promise<HeldFacts | null> => {
      const ranks = { to: newestFirst(since) };
      const [done, times] = await Promise.all([
        listSection(store, [one], 'done', MOST_DONE + 1, now, ranks),
        listTimes(store, [one], from, to),
      ]);
      if (done.length > MOST_DONE) return null;
      const items = await Promise.all(done.map(({ id }) => store.get('items', id)));
      return {
        role: one.role,
        items: items.flatMap((item) => handedOverFacts(item)),
        times: times.filter(({ item }) => item === null),
      };
    }),
  );
  const whole = held.filter((one) => one !== null);
  return whole.length < held.length ? null : figuresOf(whole, now);
}

function handedOverFacts(item: Item | undefined): OutcomeFacts[] {
  const at = item?.handedOver?.at;
  return item === undefined || at === undefined ? [] : [factsOf(item, at)];
}
