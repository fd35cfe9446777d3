/** What Insights is made of: a few gathered records a workspace, whatever the number of items. */
import { insightOf, type Insight } from '@/utils/delegation/insight';
import { figuresOf, type Figures, type HeldFacts } from '@/utils/delegation/insight-figures';
import { insightSpan, type InsightPeriod } from '@/utils/delegation/insight-span';
import type { Item } from '@/utils/delegation/item';
import { factsOf } from '@/utils/delegation/outcome';
import type { Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import { dateOf, dayOf } from '@/utils/delegation/zone-days';
import { newestFirst } from '@/utils/delegation/derive';
import { readSilent } from './digest';
import type { Store } from './open';
import { readOutcomes } from './outcomes';
import { listSection } from './queries';
import type { SuggestionKind } from './schema';
import { suggestionCounts } from './suggestions';
import { listTimes } from './times';

/** What the page shows. */
export interface Insights extends Insight {
  /** About which nobody said a word for the longest time, at most {@link MOST_WAITING}. */
  waiting: Row[];
  suggestions: Record<SuggestionKind, { taken: number; dismissed: number }>;
}

/** Of what waits longest the first are named. */
const MOST_WAITING = 5;
/** More than two people get done in a week. */
const MOST_DONE = 200;

/** Reads Insights of `scope`; the reader's `zone` (IANA) says when weeks begin. */
export async function readInsights(
  store: Store,
  scope: Scope,
  period: InsightPeriod,
  now: Date,
  zone: string,
): Promise<Insights> {
  const span = insightSpan(period, now, zone);
  const [held, silent, suggestions] = await Promise.all([
    // Lines are kept by the day of the hand-over in UTC, which is the reader's own or one beside it.
    readOutcomes(store, scope, dayBeside(span.from, -1), dayBeside(span.to, 1)),
    readSilent(store, scope, now),
    suggestionCounts(store, scope),
  ]);
  const facts = held.flatMap(({ workspace, ...rest }): HeldFacts[] => {
    const role = scope.find(({ id }) => id === workspace)?.role;
    return role === undefined ? [] : [{ role, ...rest }];
  });
  return { ...insightOf(facts, span, now), waiting: silent.slice(0, MOST_WAITING), suggestions };
}

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

function handedOverFacts(item: Item | undefined) {
  const at = item?.handedOver?.at;
  return item === undefined || at === undefined ? [] : [factsOf(item, at)];
}

function dayBeside(date: string, days: number): string {
  return dateOf((dayOf(date) ?? 0) + days);
}
