/** What Insights is made of: a few gathered records a workspace, whatever the number of items. */
import { insightOf, type Insight } from '@/utils/delegation/insight';
import type { HeldFacts } from '@/utils/delegation/insight-figures';
import { insightSpan, type InsightPeriod } from '@/utils/delegation/insight-span';
import type { Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import { dateOf, dayOf } from '@/utils/delegation/zone-days';
import { readSilent } from './digest';
import type { Store } from './open';
import { gatherOutcomes, readOutcomes } from './outcomes';
import type { SuggestionKind } from './schema';
import { suggestionCounts } from './suggestions';

/** What the page shows. */
export interface Insights extends Insight {
  /** About which nobody said a word for the longest time, at most {@link MOST_WAITING}. */
  waiting: Row[];
  suggestions: Record<SuggestionKind, { taken: number; dismissed: number }>;
}

/** Days in which most items are done with: what still changes daily is gathered by whoever reads it. */
const GOING_ON = 45;

/** Of what waits longest the first are named. */
const MOST_WAITING = 5;

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

/** Gathers ahead what a year's Insights reads, but for the last months: read the first time, they alone have to be gathered. */
export async function prepareInsights(store: Store, scope: Scope, now: Date): Promise<void> {
  const { from, to } = insightSpan('year', now, 'UTC');
  await gatherOutcomes(store, scope, dayBeside(from, -1), dayBeside(to, -GOING_ON));
}

function dayBeside(date: string, days: number): string {
  return dateOf((dayOf(date) ?? 0) + days);
}
