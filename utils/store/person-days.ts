/** Days of people to remember that wait for an answer, and the item that comes of one. */
import { itemIdFor } from '@/utils/delegation/capture';
import type { NewEvent } from '@/utils/delegation/events';
import type { Due, Source } from '@/utils/delegation/item';
import { personDays, type PersonDay } from '@/utils/delegation/person-days';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import type { Store } from './open';
import { listPeople } from './people';
import { write } from './record';
import { outcomesOfSuggestions, settleSuggestion, suggestionId } from './suggestions';

/** The days that come soon in a workspace in which the user is the client, by the clocks of `zone` (IANA). */
export async function findPersonDays(
  store: Store,
  workspace: Workspace,
  now: Date,
  zone: string,
): Promise<PersonDay[]> {
  if (roleIn(workspace) !== 'client') return [];
  const [people, settled] = await Promise.all([
    listPeople(store, workspace.id),
    outcomesOfSuggestions(store, workspace.id),
  ]);
  const today = dateOf(dayAt(zone, now.getTime()));
  return personDays(people, (about) => settled.has(suggestionId('person', about)), today);
}

/**
 * Makes the item that is delegated for a day, with the note as material, and settles the suggestion; the id of the item.
 * Two devices that take it make one.
 */
export async function takePersonDay(
  store: Store,
  workspace: string,
  { about, note }: PersonDay,
  { title, due }: { title: string; due: Due | null },
  now: Date,
): Promise<string> {
  const sourceKey = `person:${about}`;
  const item = await itemIdFor(workspace, sourceKey);
  const source: Source = { site: 'none', url: '', title, author: null, excerpt: '', attachments: [] };
  const planned: NewEvent[] = [
    { item, type: 'captured', body: { sourceKey, source } },
    { item, type: 'edited', body: { due, ...(note === '' ? {} : { materials: note }) } },
  ];
  const recorded = await write(store, {
    workspace,
    items: [item],
    now,
    plan: (held) => (held.items.get(item) ? [] : planned),
  });
  if (!recorded.ok) throw new Error(`An item was refused: ${recorded.reason}.`);
  await settleSuggestion(store, workspace, 'person', about, 'taken', now);
  return item;
}
