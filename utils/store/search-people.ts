/** Whom the items of some workspaces name, for a search to be narrowed to one of them. */
import { foldText } from '@/utils/delegation/fold-text';
import type { FoundPerson } from '@/utils/delegation/search-filters';
import type { Scope } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { lowerBound, stringAt } from './packed';
import { PEOPLE, personIn } from './search-doc';
import { know } from './search-memory';
import { beginRead } from './transaction';

/**
 * The first `limit` people with a name in which a word begins with `text`, those named most often first; of items that are
 * still to be indexed only the few that are held in memory count.
 */
export async function listFoundPeople(
  store: Store,
  scope: Scope,
  text: string,
  limit: number,
): Promise<FoundPerson[]> {
  const tx = beginRead(store, ['index', 'unindexed', 'items', 'events']);
  const known = await Promise.all(scope.map((workspace) => know(store, tx, workspace)));
  const people = new Map<string, { person: FoundPerson; weight: number }>();
  const wanted = foldText(text).trimEnd();
  const add = (term: string, weight: number): void => {
    const person = personIn(term);
    if (person === null || !` ${person.key}`.includes(wanted)) return;
    const held = people.get(person.key);
    if (held === undefined) people.set(person.key, { person, weight });
    else held.weight += weight;
  };
  for (const { parts, fresh } of known) {
    for (const { segment } of parts) {
      const { terms, ends } = segment.words;
      const end = lowerBound(terms, `${PEOPLE}\uffff`);
      // The longer the list of items, the more of them name the person.
      for (let i = lowerBound(terms, PEOPLE); i < end; i++) {
        add(stringAt(terms, i), (ends[i] ?? 0) - (ends[i - 1] ?? 0));
      }
    }
    for (const { terms } of fresh) for (const term of terms.keys()) add(term, 1);
  }
  return [...people.values()]
    .sort((a, b) => b.weight - a.weight || a.person.name.localeCompare(b.person.name))
    .slice(0, limit)
    .map(({ person }) => person);
}
