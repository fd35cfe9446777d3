/** What became of suggestions: each is taken or dismissed once, and then never comes again. */
import type { Scope } from '@/utils/delegation/workspace';
import { announce } from './live';
import { ofWorkspace } from './keys';
import type { Store } from './open';
import type { Suggested, SuggestionKind } from './schema';
import { suggestionKind } from './schema-parts';
import { beginWrite, commit, put } from './transaction';

/** All that was taken or dismissed in a workspace, by suggestion id. */
export async function outcomesOfSuggestions(
  store: Store,
  workspace: string,
): Promise<ReadonlyMap<string, Suggested>> {
  const all = await store.getAll('suggestions', ofWorkspace(workspace));
  return new Map(all.map((one) => [one.id, one]));
}

/** Notes that a suggestion was taken or dismissed; `about` tells it from all others of its kind. */
export async function settleSuggestion(
  store: Store,
  workspace: string,
  kind: SuggestionKind,
  about: string,
  outcome: Suggested['outcome'],
  now: Date,
): Promise<void> {
  const tx = beginWrite(store, ['suggestions']);
  await commit(tx, () => {
    put(tx, 'suggestions', {
      workspace,
      id: suggestionId(kind, about),
      kind,
      outcome,
      at: now.toISOString(),
    });
    return Promise.resolve();
  });
  announce({ settings: true });
}

/** The id of the suggestion of this kind about something (an item, a title, a step). */
export function suggestionId(kind: SuggestionKind, about: string): string {
  return `${kind}:${about}`;
}

/** How often each kind was taken and dismissed in all of `scope`. There are as many as one person answers, so all are read. */
export async function suggestionCounts(
  store: Store,
  scope: Scope,
): Promise<Record<SuggestionKind, { taken: number; dismissed: number }>> {
  const all = await Promise.all(scope.map(({ id }) => store.getAll('suggestions', ofWorkspace(id))));
  const settled = all.flat();
  const countOf = (kind: SuggestionKind) => ({
    taken: settled.filter((one) => one.kind === kind && one.outcome === 'taken').length,
    dismissed: settled.filter((one) => one.kind === kind && one.outcome === 'dismissed').length,
  });
  return Object.fromEntries(suggestionKind.options.map((kind) => [kind, countOf(kind)])) as Record<
    SuggestionKind,
    { taken: number; dismissed: number }
  >;
}
