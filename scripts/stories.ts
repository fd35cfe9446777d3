/** The people and the work in the pictures; all invented. */
import type { AgreementEdit } from '../utils/delegation/agreement.ts';
import { dueFrom } from '../utils/delegation/due.ts';
import type { Due } from '../utils/delegation/item.ts';
import type { Relationship, Story } from './story-file.ts';

const ZONE = 'Europe/Tallinn';
const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/** A deadline some time after `now`, on the full hour; without its time it means the end of that day. */
function dueIn(now: Date, ms: number, withTime = false): Due {
  const local = new Date(now.getTime() + ms).toLocaleString('sv-SE', { timeZone: ZONE });
  const due = dueFrom(local.slice(0, 10), withTime ? `${local.slice(11, 13)}:00` : null, ZONE);
  if (due === null) throw new Error(`There is no moment ${local}.`);
  return due;
}

function person(name: string, mailbox: string): { name: string; email: string } {
  return { name, email: `${mailbox}@example.com` };
}

/** What Anna and Mari agreed on. */
const AGREEMENT: AgreementEdit = {
  areas: {
    a_inbox: { name: 'Inbox', authority: 'decide-and-tell' },
    a_bookings: {
      name: 'Bookings',
      authority: 'ask-first',
      guidelines: { g1: { text: 'Never a flight before seven in the morning.' } },
    },
    a_books: { name: 'Books', authority: 'just-do-it' },
  },
  channels: ['email', 'zoom'],
  hours: { client: { ...WEEK, zone: 'Europe/Budapest' }, assistant: { ...WEEK, zone: ZONE } },
  promise: { urgent: 120, normal: 480 },
  budget: 40,
};

/** Anna's view: what she handed to Mari, one item in each situation. */
export function annaAndMari(now: Date): Relationship {
  const handed = { move: 'hand-over', more: { channel: 'gmail' } } as const;
  const stories: Story[] = [
    {
      source: { site: 'gmail', title: 'Book the Lisbon flights', author: person('Rui Alves', 'rui') },
      edit: { due: dueIn(now, 4 * DAY), area: 'a_bookings', goal: 'Both tickets are in my mailbox.' },
      captured: 3 * DAY,
      happened: [
        { ...handed, ago: 3 * DAY - HOUR },
        {
          by: 'assistant',
          move: 'accept',
          more: { estimate: 60, promised: dueIn(now, 3 * DAY) },
          ago: 2 * DAY,
        },
        {
          by: 'assistant',
          type: 'questioned',
          ago: 5 * HOUR,
          body: {
            text: 'Hand luggage only? I’d take the 07:40, €38 cheaper.',
            options: ['The 07:40, hand luggage', 'The 11:15 with a suitcase'],
            recommended: 0,
            why: '',
            urgent: true,
            fallback: null,
          },
        },
      ],
    },
    {
      source: { site: 'none', title: 'October receipts to the accountant', author: null },
      edit: { due: dueIn(now, DAY), area: 'a_books', steps: ['Bank export', 'Sort', 'Send'], done: 1 },
      captured: 6 * DAY,
      happened: [
        { ...handed, ago: 6 * DAY - HOUR },
        { by: 'assistant', move: 'accept', ago: 5 * DAY },
        { by: 'assistant', move: 'start', ago: 4 * DAY },
        {
          by: 'assistant',
          type: 'warned',
          ago: 3 * HOUR,
          body: {
            reason: 'The bank export is missing.',
            due: dueIn(now, 3 * DAY),
            rescue: 'Send me the export today.',
          },
        },
      ],
    },
    {
      source: { site: 'trello', title: 'Clean up the client list', author: null, board: 'Office' },
      edit: { goal: 'One row for each client, with an address that works.' },
      captured: 6 * DAY,
      happened: [
        { ...handed, ago: 6 * DAY - HOUR },
        { by: 'assistant', move: 'accept', ago: 5 * DAY },
        { by: 'assistant', move: 'deliver', more: { note: '212 rows, 14 duplicates merged' }, ago: 2 * HOUR },
      ],
    },
    {
      source: { site: 'asana', title: 'Order the tents for the fair', author: null, project: 'Autumn fair' },
      edit: { due: dueIn(now, 5 * DAY), steps: ['Ask three firms', 'Compare prices', 'Order'], done: 2 },
      captured: 3 * DAY,
      happened: [
        { ...handed, ago: 3 * DAY - HOUR },
        { by: 'assistant', move: 'accept', ago: 2 * DAY },
        { by: 'assistant', move: 'start', ago: 20 * HOUR },
        {
          by: 'assistant',
          type: 'told',
          body: { text: 'I took the firm with the earlier delivery.' },
          ago: HOUR,
        },
      ],
    },
    {
      source: {
        site: 'gmail',
        title: 'Quote for repainting the office',
        author: person('Marko Ilić', 'marko'),
        excerpt:
          'Could you send me the floor plan, and tell me which morning next week I may come to measure?',
        attachments: [{ name: 'colours.pdf' }],
        url: 'https://example.com/mail/quote',
      },
      edit: {
        goal: 'The floor plan is with Marko, and a morning for measuring is agreed.',
        steps: ['Send Marko the floor plan', 'Find a free morning next week', 'Tell the front desk'],
        due: dueIn(now, 5 * DAY),
        area: 'a_inbox',
        authority: 'decide-and-tell',
        important: false,
      },
      captured: 20 * MINUTE,
      happened: [],
    },
  ];
  const [client, assistant] = [person('Anna Kovács', 'anna'), person('Mari Tamm', 'mari')];
  return { id: 'annamari', client, assistant, agreement: AGREEMENT, stories };
}

/** Mari's view: three clients. */
export function mariAndHerClients(now: Date): Relationship[] {
  const mari = person('Mari Tamm', 'mari');
  const handed = { move: 'hand-over', more: { channel: 'gmail' } } as const;
  const krisztina: Story[] = [
    {
      source: { site: 'none', title: 'Book the room for Thursday', author: null },
      edit: { due: dueIn(now, 3 * DAY, true), authority: 'decide-and-tell' },
      captured: 4 * HOUR,
      happened: [{ ...handed, ago: 3 * HOUR }],
    },
  ];
  const diego: Story[] = [
    {
      source: {
        site: 'page',
        title: 'Train times to Sevilla',
        author: null,
        url: 'https://example.com/trains',
      },
      edit: { due: dueIn(now, 6 * DAY) },
      captured: 2 * DAY,
      happened: [
        { ...handed, ago: 2 * DAY - HOUR },
        { by: 'assistant', move: 'accept', more: { estimate: 30 }, ago: DAY },
      ],
    },
  ];
  const anna = annaAndMari(now);
  // What is not handed over is Anna's alone.
  const handedOver = { ...anna, stories: anna.stories.filter(({ happened }) => happened.length > 0) };
  return [
    handedOver,
    {
      id: 'krisztina',
      client: person('Krisztina Farkas', 'krisztina'),
      assistant: mari,
      agreement: AGREEMENT,
      stories: krisztina,
    },
    {
      id: 'diego',
      client: person('Diego Ruiz', 'diego'),
      assistant: mari,
      agreement: AGREEMENT,
      stories: diego,
    },
  ];
}
