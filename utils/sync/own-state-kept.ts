/** Takes in what another own device knows of suggestions and saved searches. */
import type { Suggested } from '@/utils/store/schema';
import { UNSTAMPED, viewStamp } from '@/utils/store/stamps';
import { get, put, remove, type WritingTo } from '@/utils/store/transaction';
import type { KnownEntry } from './own-state-schema';
import { textOf, wins } from './own-state-wins';

type Of<K extends KnownEntry['kind']> = Extract<KnownEntry, { kind: K }>;

/** What was taken or dismissed there is so here; whether anything is new. */
export async function mergeSuggestions(
  tx: WritingTo<'suggestions'>,
  workspace: string,
  entries: readonly Of<'suggestion'>[],
): Promise<boolean> {
  let changed = false;
  for (const { id, at, value } of entries) {
    const held = await get(tx, 'suggestions', [workspace, id]);
    const known = held === undefined ? null : { kind: held.kind, outcome: held.outcome };
    if (!wins(at, value, held?.at, known)) continue;
    const settled: Suggested = { workspace, id, ...value, at };
    put(tx, 'suggestions', settled);
    changed ||= textOf(value) !== textOf(known);
  }
  return changed;
}

/** Saved searches belong to the person, in whichever workspace's state they come; whether any changed. */
export async function mergeViews(
  tx: WritingTo<'views' | 'stamps'>,
  entries: readonly Of<'view'>[],
): Promise<boolean> {
  let changed = false;
  for (const { id, at, value } of entries) {
    const key = viewStamp(id);
    const [held, stamp] = await Promise.all([get(tx, 'views', id), get(tx, 'stamps', key)]);
    const known = held === undefined ? null : { name: held.name, query: held.query, filters: held.filters };
    const heldAt = stamp?.at ?? (held === undefined ? undefined : UNSTAMPED);
    if (!wins(at, value, heldAt, known)) continue;
    put(tx, 'stamps', { key, at });
    if (textOf(value) === textOf(known)) continue;
    if (value === null) remove(tx, 'views', id);
    else put(tx, 'views', { id, ...value });
    changed = true;
  }
  return changed;
}
