/** What of an item search looks at. */
import { rankOf, sectionOf, type Section } from '@/utils/delegation/derive';
import type { ItemEvent } from '@/utils/delegation/events';
import { foldText } from '@/utils/delegation/fold-text';
import type { Item, Person, Role, Source } from '@/utils/delegation/item';
import { replay } from '@/utils/delegation/replay';
import {
  boundsOf,
  DATE_KINDS,
  type FoundPerson,
  type SearchFilters,
} from '@/utils/delegation/search-filters';
import { NEVER, type Asked, type Clause, type Doc } from './search-segment';

/** The order in which found items are shown: what needs the user first. */
const SECTION_ORDER: readonly Section[] = ['needs', 'hand', 'with', 'brief', 'later', 'done', 'dropped'];

/** Longer words, such as keys and addresses, are known by their beginning. */
const LONGEST = 40;
const MINUTE_MS = 60_000;

/** No word begins with these: what filters ask for stands among the words, each ended so that none begins another. */
const MARK = { stage: '!s', area: '!a', person: '!p' } as const;
const END = '\n';

/** The item as the index knows it; `events` are all that are held of it, `role` is the user's. */
export function docOf(item: Item, events: readonly ItemEvent[], role: Role): Doc {
  const terms = new Map<string, boolean>();
  for (const word of wordsOf(item.title)) terms.set(word, true);
  const text = [...saidInItem(item), ...saidInEvents(events)].filter((one) => one !== '').join(' ');
  for (const word of wordsOf(text)) if (!terms.has(word)) terms.set(word, false);
  terms.set(`${MARK.stage}${item.stage}${END}`, true);
  if (item.brief.area !== null) terms.set(`${MARK.area}${item.brief.area}${END}`, true);
  for (const person of peopleOf(item)) {
    const { key, name } = person;
    if (key !== '') terms.set(`${MARK.person}${key}${END}${name}`, true);
  }
  const { createdAt, brief, closedAt } = item;
  return {
    id: item.id,
    place: placeOf(item, role),
    terms,
    times: [createdAt, brief.due?.at ?? null, closedAt].map(minuteOf),
  };
}

/** Where lists show an item, as a string that sorts; a change of it alone, by time, has to be indexed too. */
export function placeOf(item: Item, role: Role): string {
  return `${SECTION_ORDER.indexOf(sectionOf(item, role))}${rankOf(item, role)}`;
}

/** The section and the rank under which lists show what stands at a place. */
export function listedAt(place: string): { section: Section; rank: string } {
  const section = SECTION_ORDER[Number(place.charAt(0))];
  if (section === undefined) throw new Error(`No list begins with ${place.charAt(0)}.`);
  return { section, rank: place.slice(1) };
}

/** What a query and filters ask the index for, days by the clocks of `zone`; null when they ask nothing. */
export function askedOf(query: string, filters: SearchFilters, zone: string): Asked | null {
  const { person, areas, stages, date } = filters;
  const clauses: Clause[] = wordsOf(query).map((word) => ({ prefixes: [word], word: true }));
  const mark = (kind: string, values: readonly string[]): void => {
    if (values.length === 0) return;
    clauses.push({ prefixes: values.map((value) => `${kind}${value}${END}`), word: false });
  };
  mark(MARK.stage, stages);
  mark(MARK.area, areas);
  mark(MARK.person, person === null ? [] : [person.key]);
  const bounds = boundsOf(date, zone);
  const within =
    bounds === null || date === null
      ? null
      : {
          time: DATE_KINDS.indexOf(date.of),
          from: Math.ceil(bounds.from / MINUTE_MS),
          to: Math.ceil(bounds.to / MINUTE_MS),
        };
  return clauses.length === 0 && within === null ? null : { clauses, within };
}

/** What the terms of all people begin with. */
export const PEOPLE = MARK.person;

/** The person that a term is about; null: about something else. */
export function personIn(term: string): FoundPerson | null {
  if (!term.startsWith(MARK.person)) return null;
  const end = term.indexOf(END);
  return { key: term.slice(MARK.person.length, end), name: term.slice(end + 1) };
}

/** The words of a text, folded, each once. */
export function wordsOf(text: string): string[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))];
}

function minuteOf(iso: string | null): number {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? NEVER : Math.floor(at / MINUTE_MS);
}

function peopleIn({ author, recipients = [], members = [] }: Source): Person[] {
  return [...(author === null ? [] : [author]), ...recipients, ...members];
}

/** Who an item names, once each: known by the name, or without one by the address. */
function peopleOf({ source, joined }: Item): FoundPerson[] {
  const all = [source, ...joined.map((one) => one.source)].flatMap(peopleIn);
  return all.map(({ name, email }) => {
    const shown = (name.trim() || email.trim()).replaceAll(END, ' ');
    return { key: foldText(shown).trim(), name: shown };
  });
}

function saidInSource(source: Source): string[] {
  const { checklists = [], labels = [], attachments } = source;
  const parts = [
    source.siteName,
    source.board,
    source.list,
    source.project,
    source.selection,
    source.excerpt,
  ];
  return [
    source.title,
    ...peopleIn(source).flatMap(({ name, email }) => [name, email]),
    ...labels,
    ...attachments.map((file) => file.name),
    ...checklists.flatMap((list) => [list.title, ...list.items.map((entry) => entry.text)]),
    ...parts.filter((part) => part !== undefined),
  ];
}

function saidInItem(item: Item): string[] {
  const { source, brief, questions, warning, told, joined, promise, times } = item;
  return [
    ...saidInSource(source),
    ...joined.flatMap((one) => saidInSource(one.source)),
    brief.goal,
    ...brief.steps.map((step) => step.text),
    brief.guidelines,
    brief.materials,
    item.stageNote,
    ...item.links,
    item.deviation ?? '',
    promise?.words ?? '',
    ...questions.flatMap(({ text, options, why, answers }) => [
      text,
      ...options,
      why,
      ...answers.map((answer) => answer.text),
    ]),
    ...(warning === null ? [] : [warning.reason, warning.rescue, warning.note]),
    ...told.map((one) => one.text),
    ...times.map((entry) => entry.note),
  ];
}

/** What only the history still says: notes, and what was said with earlier moves and warnings. */
function saidInEvents(events: readonly ItemEvent[]): string[] {
  // Most items have none, and then nothing has to be played.
  if (!events.some((event) => saidInEvent(event).length > 0)) return [];
  const { events: ordered, outcomes } = replay(events);
  return ordered.flatMap((event, i) =>
    outcomes[i] === 'withdrawn' || outcomes[i] === 'refused' ? [] : saidInEvent(event),
  );
}

function saidInEvent(event: ItemEvent): string[] {
  const said = ((): string[] => {
    switch (event.type) {
      case 'noted':
        return [event.body.text];
      case 'moved':
        return [event.body.note ?? '', event.body.deviation ?? '', ...(event.body.links ?? [])];
      case 'warned':
        return [event.body.reason, event.body.rescue];
      case 'replied':
        return [event.body.note ?? ''];
      case 'settled':
        return [event.body.note ?? ''];
      default:
        return [];
    }
  })();
  return said.filter((text) => text !== '');
}
