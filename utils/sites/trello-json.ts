/** Trello's own JSON of a card, read field by field: nothing in it is believed to be what it should be. */
import type { Checklist } from '@/utils/delegation/item';
import type { Fields } from './combine';
import { filesNamed, filled, peopleNamed } from './dom';
import { cut, oneLine } from './text';

type Json = Record<string, unknown>;

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** A text without the secret addresses by which anybody could write to the card or its board. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\S+@boards\.trello\.com/gi, '…') : '';
}

function lineOf(value: unknown): string {
  return cut(oneLine(textOf(value)), 1000);
}

function byPlace(list: Json[]): Json[] {
  const place = (entry: Json): number => (typeof entry['pos'] === 'number' ? entry['pos'] : 0);
  return [...list].sort((one, other) => place(one) - place(other));
}

function checklistOf(value: Json): Checklist {
  const items = byPlace(listOf(value['checkItems'])).map((item) => ({
    text: lineOf(item['name']),
    done: item['state'] === 'complete',
  }));
  return { title: lineOf(value['name']), items: items.filter((item) => item.text !== '') };
}

function instantOf(value: unknown): string {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/**
 * The fields of a card from `/1/cards/…` or from the export `/c/….json` (which names neither list nor board); null
 * unless it is the card with this short link. Attachments by name only, `email` and addresses of any kind dropped.
 */
export function cardFields(value: unknown, shortLink: string): Fields | null {
  const card = objectOf(value);
  const title = lineOf(card['name']);
  if (card['shortLink'] !== shortLink || title === '') return null;
  return {
    title,
    excerpt: cut(textOf(card['desc']).replace(/\r\n?/g, '\n').trim()),
    checklists: byPlace(listOf(card['checklists']))
      .map(checklistOf)
      .filter((list) => list.items.length > 0),
    labels: filled(listOf(card['labels']).map((label) => lineOf(label['name']) || lineOf(label['color']))),
    shownDue: instantOf(card['due']),
    members: peopleNamed(
      listOf(card['members']).map((one) => lineOf(one['fullName']) || lineOf(one['username'])),
    ),
    attachments: filesNamed(listOf(card['attachments']).map((attachment) => lineOf(attachment['name']))),
    list: lineOf(objectOf(card['list'])['name']),
    board: lineOf(objectOf(card['board'])['name']),
  };
}
