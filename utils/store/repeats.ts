/** Reads what was handed over lately, as far as it may come again: a bounded piece of the past, whatever there is. */
import { groupAlike } from '@/utils/delegation/alike';
import type { Item } from '@/utils/delegation/item';
import { isRecurrenceKey } from '@/utils/delegation/recurrence';
import { repeatsOf, type HandedOver, type Repeat } from '@/utils/delegation/repeats';
import type { Row } from '@/utils/delegation/row';
import { roleIn, scopeOf, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { listSection } from './queries';
import { listRecurrences } from './recurrences';
import { outcomesOfSuggestions } from './suggestions';

/** Rows looked at: about a year of a busy client, a second of a screen. */
const DONE_ROWS = 400;
const OPEN_ROWS = 150;

/** The repeats among what a client handed over in a workspace, as of `now`; days by the clocks of `zone` (IANA). */
export async function findRepeats(
  store: Store,
  workspace: Workspace,
  now: Date,
  zone: string,
): Promise<Repeat[]> {
  if (roleIn(workspace) !== 'client') return [];
  const scope = scopeOf(workspace);
  const [done, open, recurrences, settled] = await Promise.all([
    listSection(store, scope, 'done', DONE_ROWS, now),
    listSection(store, scope, 'with', OPEN_ROWS, now),
    listRecurrences(store, workspace.id),
    outcomesOfSuggestions(store, workspace.id),
  ]);
  const candidates = groupAlike([...done, ...open]).flat();
  const items = await Promise.all(candidates.map(({ id }) => store.get('items', id)));
  const handed = candidates.flatMap((row, i) => handedOver(row, items[i]) ?? []);
  const answered = [...settled.values()].filter(({ kind }) => kind === 'repeat');
  return repeatsOf(
    handed,
    recurrences.map(({ words }) => words),
    answered.map(({ id }) => id.slice('repeat:'.length)),
    now,
    zone,
  );
}

function handedOver({ id, title, from, procedure }: Row, item: Item | undefined): HandedOver | null {
  if (item === undefined || item.handedOver === null) return null;
  const { at } = item.handedOver;
  return { id, title, from, procedure, at, recurring: isRecurrenceKey(item.sourceKey) };
}
