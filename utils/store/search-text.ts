/** What of an item search looks at. */
import type { Item, Person } from '@/utils/delegation/item';

/** Everything of an item that a person may remember it by. */
export function textOf({ title, source, brief, stageNote }: Item): string {
  const people: (Person | null)[] = [source.author, ...(source.recipients ?? []), ...(source.members ?? [])];
  const lists = source.checklists ?? [];
  return [
    title,
    source.title,
    ...people.flatMap((person) => (person === null ? [] : [person.name, person.email])),
    source.siteName,
    source.board,
    source.list,
    source.project,
    ...(source.labels ?? []),
    ...source.attachments.map((file) => file.name),
    ...lists.flatMap((list) => [list.title, ...list.items.map((entry) => entry.text)]),
    brief.goal,
    ...brief.steps.map((step) => step.text),
    brief.guidelines,
    brief.materials,
    stageNote,
    source.selection,
    source.excerpt,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');
}
