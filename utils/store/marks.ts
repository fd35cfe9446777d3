/** What is kept of an item besides itself and its row, so that it is found without looking at every item. */
import type { Item } from '@/utils/delegation/item';
import type { Join, LoggedTime, Mark, MarkKind } from './schema';

/** The marks that `item` has; a closed item asks nothing and is not talked about, but what was told of it is still read. */
export function marksOf(item: Item | null): Mark[] {
  if (item === null) return [];
  const { id, workspace, stage } = item;
  const open = stage !== 'done' && stage !== 'dropped';
  const kinds: [MarkKind, boolean][] = [
    ['question', open && item.questions.some(({ answers }) => answers.length !== 1)],
    ['told', item.told.some(({ seen }) => !seen)],
    ['talk', open && item.talk],
    ['silent', item.signals.includes('silent')],
  ];
  return kinds.flatMap(([kind, holds]) => (holds ? [{ workspace, kind, item: id }] : []));
}

/** The sources joined to `item`, each once. */
export function joinsOf(item: Item | null): Join[] {
  if (item === null) return [];
  const { id, workspace } = item;
  const keys = new Set(item.joined.map(({ sourceKey }) => sourceKey).filter((key) => key !== null));
  return [...keys].map((sourceKey) => ({ workspace, sourceKey, item: id }));
}

/** The time that was logged for `item`. */
export function loggedOf(item: Item | null): LoggedTime[] {
  if (item === null) return [];
  const { id, workspace, times } = item;
  return times.map((entry) => ({ ...entry, workspace, item: id }));
}
